package sherpa.result;

import java.util.List;
import java.util.Optional;

/// The article as analysed: all offsets and quotes of the result refer to `text`.
///
/// @param language ISO 639-1
/// @param published absent where nothing tells the date; never the day of the analysis
/// @param format what the upload was
/// @param repairs every change made to the article's words on the way in, in text order
public record DocumentInfo(
        Optional<String> title, String language, Optional<Published> published, Format format, String text,
        List<Repair> repairs) {

    public DocumentInfo {
        repairs = List.copyOf(repairs);
    }

    public enum Format { TEXT, HTML, JSON, RSS, FRONT_MATTER, PDF }
}
