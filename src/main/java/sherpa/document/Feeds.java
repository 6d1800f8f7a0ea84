package sherpa.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import sherpa.result.DocumentInfo.Format;
import sherpa.result.Failure;

/// The one item of an RSS, Atom or RDF feed.
final class Feeds {

    private static final Pattern FEED = Pattern.compile(
            "^(?:<\\?xml[^>]*>|<!--.{0,2000}?-->|\\s++){0,20}<(?:rss|feed|rdf:RDF|channel|item|entry)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final List<String> BODY = List.of(
            "content|encoded", "content", "body", "fulltext", "description", "summary");
    private static final List<String> DATE = List.of(
            "pubDate", "dc|date", "published", "issued", "dcterms|created", "updated", "date", "lastBuildDate");

    private Feeds() {}

    static boolean looksLike(String text) {
        return FEED.matcher(text.substring(0, Math.min(text.length(), 5000))).matches();
    }

    static Article read(String text) throws Refusal {
        var feed = Jsoup.parse(text, "", Parser.xmlParser());
        var items = feed.select("item, entry").stream().map(Feeds::item).filter(a -> !a.body().isBlank() || a.title().isPresent())
                .toList();
        return only(items, Format.RSS);
    }

    /// The article of a feed that holds exactly one.
    static Article only(List<Article> found, Format format) throws Refusal {
        if (found.isEmpty())
            throw new Refusal(
                    Failure.Code.BROKEN_FORMAT, "The " + format + " upload has no article in it.",
                    Map.of("format", format.name()));
        if (found.stream().distinct().count() > 1)
            throw new Refusal(
                    Failure.Code.SEVERAL_ARTICLES, "The upload holds several articles; Sherpa takes one an upload.",
                    Map.of("articles", Long.toString(found.stream().distinct().count())));
        return found.getFirst();
    }

    private static Article item(Element item) {
        String body = BODY.stream().map(name -> child(item, name)).flatMap(Optional::stream)
                .map(e -> e.hasAttr("src") ? "" : content(e))
                .filter(t -> !t.isBlank()).findFirst().orElse("");
        var date = Dates.best(DATE.stream().map(name -> child(item, name)).flatMap(Optional::stream).map(Element::text));
        return new Article(Format.RSS, child(item, "title").map(e -> HtmlText.of(e.wholeText())), body, date);
    }

    private static Optional<Element> child(Element item, String name) {
        String tag = name.replace('|', ':');
        return item.children().stream().filter(e -> e.tagName().equalsIgnoreCase(tag)).findFirst();
    }

    /// HTML, escaped or in a CDATA section or, in Atom, as elements.
    private static String content(Element element) {
        return HtmlText.of(element.childrenSize() > 0 ? element.html() : element.wholeText());
    }
}
