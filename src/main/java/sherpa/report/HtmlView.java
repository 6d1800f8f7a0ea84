package sherpa.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import sherpa.result.DocumentInfo;
import sherpa.result.Failure;
import sherpa.result.Result;

/// A result as one self-contained HTML page: the article with its entities marked, the meetings as cards, and the attitudes toward the
/// US with quotes that lead to their place in the text.
///
/// The page has no scripts and loads nothing. It is built as a tree, so that whatever an article holds is shown as text.
public final class HtmlView {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final String style;

    public HtmlView() {
        try (InputStream css = Objects.requireNonNull(HtmlView.class.getResourceAsStream("page.css"), "page.css")) {
            style = new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Any result gets a page, error results too. Equal results give equal pages.
    public String render(Result result) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        page.getElementsByTag("html").attr("lang", "en");
        String title = result.document().flatMap(DocumentInfo::title).filter(t -> !t.isBlank()).orElse(result.source().key());
        var quotes = new Quotes(result);
        head(page, title, style + quotes.style());
        var body = page.body();
        body.appendElement("a").addClass("skip").attr("href", "#main").text("Skip to the analysis");
        header(body, title, result);
        var main = body.appendElement("main").id("main");
        result.error().ifPresent(error -> error(main, error));
        result.document().ifPresent(document -> {
            var analysis = main.appendElement("div").addClass("analysis");
            result.usSentiment().ifPresent(sentiment -> new AttitudeSection(quotes).append(analysis, sentiment));
            if (result.error().isEmpty())
                new MeetingSection(quotes).append(analysis, result.summits());
            new TextSection(quotes).append(main, document, result.entities());
        });
        footer(body, result);
        return page.outerHtml();
    }

    private static void head(Document page, String title, String style) {
        var head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("title").text(title + " – Sherpa");
        head.appendElement("style").appendChild(new DataNode(style));
    }

    private static void header(Element body, String title, Result result) {
        var header = body.appendElement("header");
        header.appendElement("h1").text(title);
        var facts = header.appendElement("p").addClass("facts");
        result.document().ifPresent(document -> {
            facts.appendElement("span")
                    .text(document.published()
                            .map(p -> "Published " + p.date() + " (known from the " + Words.of(p.known()).toLowerCase(Locale.ROOT)
                                    + ")")
                            .orElse("Publication date unknown"));
            facts.appendElement("span").text("Language: " + document.language());
            facts.appendElement("span").text("Format: " + Words.of(document.format()));
        });
        facts.appendElement("span").text("Source: " + result.source().bucket() + "/" + result.source().key());
    }

    private static void error(Element main, Failure error) {
        var section = main.appendElement("section").addClass("failure").attr("aria-labelledby", "failure");
        section.appendElement("h2").id("failure").text("This article could not be analysed");
        section.appendElement("p").text(error.message());
        var list = section.appendElement("dl");
        Words.fact(list, "Reason", error.code().name());
        error.seen().forEach((name, value) -> Words.fact(list, name, value));
    }

    private static void footer(Element body, Result result) {
        var footer = body.appendElement("footer");
        String model = result.provenance().model().map(m -> ", model " + m.substring(0, Math.min(12, m.length()))).orElse("");
        footer.appendElement("p").text("Sherpa " + result.provenance().engine() + model);
        result.document().filter(d -> !d.repairs().isEmpty()).ifPresent(document -> {
            footer.appendElement("h2").text("Repairs made to the text");
            var list = footer.appendElement("ul");
            document.repairs().forEach(repair -> list.appendElement("li")
                    .text(String.format(Locale.ROOT, "%s at %d: “%s”", Words.of(repair.kind()), repair.begin(),
                            repair.original())));
        });
    }
}
