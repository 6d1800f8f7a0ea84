package sherpa.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import sherpa.result.DocumentInfo;
import sherpa.result.Published;
import sherpa.result.Quote;
import sherpa.result.Repair;

/// One clean article. Every offset of the stations below counts UTF-16 code units of `text`.
///
/// @param title the headline in one line, cleaned like the text; where a format names it (HTML, JSON, RSS, front matter, PDF) it is
///        the first line of `text` too, else it is one of the first lines of `text`; absent where no line looks like one
/// @param sentences in text order, without overlap; headlines and paragraphs end a sentence
/// @param language ISO 639-1
public record Document(
        Optional<String> title,
        String text,
        List<Sentence> sentences,
        String language,
        Optional<Published> published,
        DocumentInfo.Format format,
        List<Repair> repairs) {

    public Document {
        sentences = List.copyOf(sentences);
        repairs = List.copyOf(repairs);
    }

    /// The sentence at `[begin, end)`, without the white space around it.
    public record Sentence(int begin, int end) {}

    public Quote quote(int begin, int end) {
        return Quote.of(text, begin, end);
    }

    /// The day of publication; empty where not even the day is known (`published` may hold a month or a year).
    public Optional<LocalDate> publicationDate() {
        return published.map(Published::date).flatMap(Document::day);
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public DocumentInfo info() {
        return new DocumentInfo(title, language, published, format, text, repairs);
    }
}
