package sherpa.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import sherpa.result.DocumentInfo;
import sherpa.result.Failure;
import sherpa.result.Published;

/// Reads uploads: finds out the format by content, takes the article out, and cleans it.
public final class Documents {

    private final Limits limits;
    private final SentenceSplitter splitter = new SentenceSplitter();

    public Documents(Limits limits) {
        this.limits = limits;
    }

    public Intake read(Upload upload) {
        String text = new String(upload.bytes(), StandardCharsets.UTF_8);
        if (text.isBlank())
            return new Intake.Refused(new Failure(Failure.Code.EMPTY, "The upload holds no text.", Map.of()));
        if (text.length() > limits.textCharacters())
            return new Intake.Refused(new Failure(
                    Failure.Code.TEXT_TOO_LONG, "The text is longer than what is analysed.",
                    Map.of("characters", Integer.toString(text.length()), "limit", Integer.toString(limits.textCharacters()))));
        return new Intake.Accepted(new Document(
                Optional.empty(), text, splitter.split(text), "en", published(upload.metadata()),
                DocumentInfo.Format.TEXT, List.of()));
    }

    private static Optional<Published> published(Map<String, String> metadata) {
        String value = metadata.getOrDefault("published", "").strip();
        try {
            String date = LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value).toString();
            return Optional.of(new Published(date, Published.Known.METADATA));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
