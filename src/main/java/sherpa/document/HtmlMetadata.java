package sherpa.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Title and publication date of an HTML page, from its head, its JSON-LD and its headings.
final class HtmlMetadata {

    private static final List<String> DATES = List.of(
            "article:published_time", "og:article:published_time", "datepublished", "article.published", "parsely-pub-date",
            "sailthru.date",
            "publish-date", "publishdate", "publish_date", "published_time", "pubdate", "publication_date", "date.issued",
            "dc.date.issued",
            "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "cxenseparse:recs:publishtime", "dcterms.date",
            "date",
            "article:published", "og:pubdate", "rnews:datepublished", "article_date_original", "created");
    private static final Pattern LINKED_DATA = Pattern
            .compile("\"(datePublished|headline)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,500})\"");
    private static final Pattern LABELLED = Pattern.compile(
            "\\s*(?:first |last )?(?:published|posted|updated|issued|released)(?: (?:on|at))?\\s*:?\\s",
            Pattern.CASE_INSENSITIVE);

    /// Elements between a heading and the prose: names of authors, buttons, a picture.
    private static final int BYLINE = 60;
    private static final Pattern SITE = Pattern.compile("\\s+(?:[|»]|::|[-–—])\\s+");

    private HtmlMetadata() {}

    /// A day, month or year as ISO 8601.
    static Optional<String> published(Document page) {
        var inHead = DATES.stream().map(name -> meta(page, name)).flatMap(Optional::stream);
        var inBody = page.select(
                "[itemprop=datePublished], time[pubdate], article time[datetime], time.published, time.entry-date, main time[datetime]")
                .stream().flatMap(e -> Stream.of(e.attr("content"), e.attr("datetime"), e.text()));
        return Dates.best(Stream.of(inHead, linkedData(page, "datePublished").stream(), inBody, belowHeading(page).stream())
                .flatMap(values -> values));
    }

    /// The first time among the elements behind the main heading, or labelled text there ("Published: April 26, 2019").
    private static Optional<String> belowHeading(Document page) {
        var elements = page.body().getAllElements();
        var heading = page.selectFirst("h1");
        int from = heading == null ? elements.size() : elements.indexOf(heading);
        return elements.stream().skip(from).limit(BYLINE)
                .map(e -> e.normalName().equals("time") ? e.attr("datetime") + " " + e.text()
                        : LABELLED.matcher(e.ownText()).lookingAt() ? e.ownText() : "")
                .filter(words -> Dates.first(words).isPresent()).findFirst().flatMap(Dates::first).map(LocalDate::toString);
    }

    /// The main heading where the page's title says the same, else the title without the site's name.
    static Optional<String> title(Document page) {
        var said = Stream
                .of(meta(page, "og:title"), page.select("title").stream().map(Element::text).findFirst(),
                        meta(page, "twitter:title"), linkedData(page, "headline"))
                .flatMap(Optional::stream).map(HtmlText::of).map(t -> t.replaceAll("\\s+", " ").strip()).filter(t -> !t.isEmpty())
                .toList();
        var headings = page.select("h1").stream().map(Element::text).map(String::strip).filter(h -> h.length() > 10).toList();
        var heading = headings.stream().filter(h -> said.stream().anyMatch(s -> normal(s).contains(normal(h)))).findFirst();
        return heading.or(() -> said.stream().map(t -> withoutSite(t, meta(page, "og:site_name"))).findFirst())
                .or(() -> headings.stream().findFirst());
    }

    private static String withoutSite(String title, Optional<String> site) {
        String left = title;
        if (site.isPresent() && left.endsWith(site.get()))
            left = left.substring(0, left.length() - site.get().length()).replaceFirst("[\\s|»:–—-]+$", "");
        var separators = SITE.matcher(left).results().toList();
        for (int i = separators.size() - 1; i >= 0; i--) {
            String behind = left.substring(separators.get(i).end());
            String before = left.substring(0, separators.get(i).start());
            if (behind.split(" ").length > 5 || before.split(" ").length < 4)
                break;
            left = before;
        }
        return left.isBlank() ? title : left;
    }

    private static Optional<String> meta(Document page, String name) {
        return page.select("meta").stream()
                .filter(m -> Stream.of("name", "property", "itemprop")
                        .anyMatch(a -> m.attr(a).toLowerCase(Locale.ROOT).equals(name)))
                .map(m -> m.hasAttr("content") ? m.attr("content") : m.attr("value")).filter(v -> !v.isBlank()).findFirst();
    }

    private static Optional<String> linkedData(Document page, String field) {
        return page.select("script[type=application/ld+json]").stream().flatMap(s -> LINKED_DATA.matcher(s.data()).results())
                .filter(m -> m.group(1).equals(field)).map(m -> m.group(2).replace("\\\"", "\"").replace("\\/", "/")).findFirst();
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
