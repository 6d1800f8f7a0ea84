package sherpa.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import sherpa.result.Failure;

/// Reads uploads: finds out the format by content, takes the article out, and cleans it. Safe for use by several threads.
///
/// A text that needs no repair comes out character for character, its line breaks (also CRLF) and outer white space included; only a
/// byte order mark, which is no part of a text, is left off.
public final class Documents {

    private static final long PDF_STREAMS = 5;

    private final Limits limits;
    private final Unpacking unpacking;
    private final Languages languages;
    private final Decoding decoding;
    private final Supplier<PdfText> pdf;
    private final JsonArticle json = new JsonArticle();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final List<Cleaning> cleanings;

    public Documents(Limits limits) {
        this.limits = limits;
        this.unpacking = new Unpacking(limits.uploadBytes());
        this.pdf = new Once<>(() -> new PdfText(limits.parsing(), limits.uploadBytes() * PDF_STREAMS));
        Supplier<Vocabulary> words = new Once<>(Vocabulary::load);
        this.languages = new Languages(words);
        this.decoding = new Decoding(languages);
        this.cleanings = List.of(
                new Mojibake(), new Markup(), new ControlCharacters(), new DroppedCapital(words), new LetterSpacing(words),
                new WireFurniture(), new Pages(),
                new Wraps(words),
                new Boilerplate(), new Repetitions());
    }

    /// Never throws for what an upload holds: what can't be analysed is refused with its reason.
    public Intake read(Upload upload) {
        try {
            return new Intake.Accepted(document(upload));
        } catch (Refusal refusal) {
            return new Intake.Refused(refusal.failure());
        }
    }

    private Document document(Upload upload) throws Refusal {
        byte[] bytes = unpacking.unpack(upload.bytes());
        if (bytes.length == 0)
            throw new Refusal(Failure.Code.EMPTY, "The upload has no bytes.", Map.of("bytes", "0"));
        var article = isPdf(bytes) ? pdf.get().read(bytes) : article(decoding.decode(bytes, upload.contentType()));
        String text = article.text();
        if (text.length() > limits.textCharacters())
            throw new Refusal(
                    Failure.Code.TEXT_TOO_LONG, "The text has more characters than Sherpa analyses.",
                    Map.of("characters", Integer.toString(text.length()), "limit", Integer.toString(limits.textCharacters())));
        var clean = CleanText.of(text);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit))
            throw new Refusal(Failure.Code.EMPTY, "The upload holds no text.", Map.of("bytes", Integer.toString(bytes.length)));
        String language = languages.detect(text);
        if (!language.equals("en"))
            throw new Refusal(
                    Failure.Code.UNSUPPORTED_LANGUAGE,
                    "The text is in " + Languages.name(language) + "; Sherpa analyses English.",
                    Map.of("language", language));
        for (var cleaning : cleanings)
            clean = clean.with(cleaning.changes(clean.text()));
        var title = article.title().isPresent() ? Optional.of(TextLine.of(clean.text().stripLeading()).getFirst().words())
                : Headline.of(clean.text());
        return new Document(
                title, clean.text(), splitter.split(clean.text()), language,
                PublicationDate.of(upload.metadata(), article.published(), text), article.format(), clean.repairs());
    }

    /// Asked here, so that PDFBox's classes are loaded for PDFs alone.
    private static boolean isPdf(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private Article article(String text) throws Refusal {
        if (FrontMatter.looksLike(text))
            return FrontMatter.read(text);
        if (JsonArticle.looksLike(text))
            return json.read(text);
        if (Feeds.looksLike(text))
            return Feeds.read(text);
        return HtmlArticle.looksLike(text) ? HtmlArticle.read(text) : Article.plain(text);
    }
}
