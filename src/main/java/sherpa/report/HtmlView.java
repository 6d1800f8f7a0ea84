package sherpa.report;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

import sherpa.result.DocumentInfo;
import sherpa.result.Failure;
import sherpa.result.Provenance;
import sherpa.result.Repair;
import sherpa.result.Result;
import sherpa.result.Source;

/// A result as one self-contained HTML page: the article with its entities marked, the meetings as cards, and the attitudes toward the
/// US with quotes that lead to their place in the text.
///
/// The page has no scripts and loads nothing, and its policy forbids both. It is built as a tree, so that whatever an article holds
/// is shown as text.
public final class HtmlView {

    private static final String POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src ";

    private final String sharedStyle = StyleSheet.shared();

    /// Any result gets a page, error results too. Equal results give equal pages.
    public String render(Result result) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.prependChild(new DocumentType("html", "", ""));
        page.getElementsByTag("html").attr("lang", "en");
        String title = result.document().flatMap(DocumentInfo::title).filter(t -> !t.isBlank()).orElse(result.source().key());
        var style = new StyleSheet(sharedStyle);
        body(page.body(), title, result, style);
        head(page.head(), title, style);
        return page.outerHtml();
    }

    private static void head(Element head, String title, StyleSheet style) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY + style.digest());
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("title").text(title + " – Sherpa");
        head.appendElement("style").appendChild(new DataNode(style.text()));
    }

    private static void body(Element body, String title, Result result, StyleSheet style) {
        var quotes = new Quotes(result);
        quotes.addTo(style);
        body.appendElement("a").addClass("skip").attr("href", "#main").text("Skip to the analysis");
        header(body.appendElement("header"), title, result);
        var main = body.appendElement("main").id("main");
        result.error().ifPresent(error -> failure(main, error, result.source()));
        result.document().ifPresent(document -> {
            var analysis = main.appendElement("div").addClass("analysis");
            result.usSentiment().ifPresent(sentiment -> new AttitudeSection(quotes, style).append(analysis, sentiment));
            if (result.error().isEmpty())
                new MeetingSection(quotes).append(analysis, result.summits());
            new TextSection(quotes).append(main, document, result.entities());
        });
        var footer = body.appendElement("footer");
        madeBy(footer, result.provenance());
        result.document().map(DocumentInfo::repairs).filter(repairs -> !repairs.isEmpty())
                .ifPresent(repairs -> repairs(footer, repairs));
    }

    private static void header(Element header, String title, Result result) {
        header.appendElement("h1").attr("dir", "auto").text(title);
        var facts = header.appendElement("ul").addClass("facts");
        result.document().ifPresent(document -> {
            facts.appendElement("li").text(document.published()
                    .map(p -> "Published " + Words.date(p.date()) + " (known from the " + Words.lower(p.known()) + ")")
                    .orElse("Publication date unknown"));
            facts.appendElement("li").text(Words.language(document.language()) + ", " + Words.of(document.format()));
        });
        facts.appendElement("li").attr("dir", "auto").text(result.source().bucket() + "/" + result.source().key());
        if (result.error().isPresent() || result.document().isEmpty())
            return;
        var links = header.appendElement("nav").attr("aria-label", "On this page").appendElement("ul");
        result.usSentiment().ifPresent(
                sentiment -> link(links, "attitudes", "Toward the US: " + Words.lower(sentiment.overall())));
        link(links, "meetings", "Meetings: " + result.summits().size());
        link(links, "article", "Article");
        if (!result.entities().isEmpty())
            link(links, "entities", "Entities: " + result.entities().size());
    }

    private static void link(Element links, String id, String words) {
        links.appendElement("li").appendElement("a").attr("href", "#" + id).text(words);
    }

    private static void failure(Element main, Failure error, Source source) {
        var section = main.appendElement("section").addClass("failure").attr("aria-labelledby", "failure");
        section.appendElement("h2").id("failure").text("This article could not be analysed");
        section.appendElement("p").attr("dir", "auto").text(error.message());
        var list = section.appendElement("dl");
        Words.fact(list, "Error", error.code().name());
        error.seen().forEach((name, value) -> Words.fact(list, Words.of(name), value));
        Words.fact(list, "Version", source.versionId().filter(version -> !error.seen().containsValue(version)));
        Words.fact(list, "ETag", source.etag().filter(etag -> !error.seen().containsValue(etag)));
        Words.fact(list, "Size", source.size().map(bytes -> String.format(Locale.ROOT, "%,d bytes", bytes)));
    }

    private static void madeBy(Element footer, Provenance provenance) {
        Optional<String> model = provenance.model().map(m -> m.substring(0, Math.min(12, m.length())));
        footer.appendElement("p").text(
                "Made by Sherpa " + provenance.engine() + model.map(m -> ", model " + m).orElse(", by rules alone") + ".");
    }

    private static void repairs(Element footer, List<Repair> repairs) {
        Map<Repair.Kind, Long> kinds = repairs.stream()
                .collect(Collectors.groupingBy(Repair::kind, () -> new EnumMap<>(Repair.Kind.class), Collectors.counting()));
        var details = footer.appendElement("details");
        details.appendElement("summary").text("Repairs made to the text: " + kinds.entrySet().stream()
                .map(kind -> kind.getValue() + " × " + Words.lower(kind.getKey())).collect(Collectors.joining(", ")));
        var list = details.appendElement("ul");
        repairs.forEach(repair -> list.appendElement("li").attr("dir", "auto").text(
                Words.of(repair.kind()) + " at " + repair.begin() + ": “" + repair.original() + "”"));
    }
}
