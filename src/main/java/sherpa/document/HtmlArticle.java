package sherpa.document;

import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

import sherpa.result.DocumentInfo.Format;

/// The article of an HTML page: the block with the most prose outside links, without navigation, scripts, captions and lists of other
/// stories (the idea of boilerplate detection by text and link density: Kohlschütter et al., WSDM 2010).
final class HtmlArticle {

    private static final Pattern PAGE = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,3000}?-->\\s*){0,10}<(?:!doctype\\s+html|html|head|body|article|main|section|p|div|h[1-6]|meta|title|table|center|span|br|nitf)\\b.*");
    private static final Pattern ANY_TAG = Pattern
            .compile("</?(?:p|div|br|span|h[1-6]|a|li|ul|script|html|body|td|tr|img)\\b[^<>]{0,500}>", Pattern.CASE_INSENSITIVE);
    private static final String NO_TEXT = "script, style, noscript, template, iframe, svg, form, button, select, input, textarea, nav, footer, "
            + "aside, figure, figcaption, audio, video, object, canvas, dialog, [hidden], [aria-hidden=true], [style~=(?i)display:\\s*none], "
            + "[style~=(?i)visibility:\\s*hidden]";
    private static final Pattern NOISE = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:comments?|disqus|share|sharing|social|related|recommend(?:ed|ations?)?|promo|newsletter|subscri(?:be|ption)|sidebar|"
                    + "widget|breadcrumbs?|footer|masthead|nav|navigation|navbar|menu|cookies?|consent|gdpr|banner|advert(?:isement|s)?|ads?|sponsor(?:ed)?|"
                    + "outbrain|taboola|most-?(?:read|popular|viewed)|trending|popular|tags|caption|credits?|copyright|login|paywall|popup|"
                    + "modal|toolbar|pagination|skip-?link|read-?more|also-?read|more-?stories|hashtags?|print-only|sr-only|visually-hidden|bio|toc)(?:$|[\\s_-])");
    private static final Pattern BODY = Pattern.compile(
            "(?i)article-?_?(?:body|text|content)|story-?_?(?:body|text|content)|entry-?content|post-?(?:content|body)|articlebody|field-name-body|main-?content");
    private static final int LEAST_UNIT = 25;

    private HtmlArticle() {}

    static boolean looksLike(String text) {
        String head = text.substring(0, Math.min(text.length(), 20_000));
        return PAGE.matcher(head).matches() || ANY_TAG.matcher(head).results().count() * 400 > head.length() + 3200;
    }

    static Article read(String html) {
        var page = Jsoup.parse(html);
        var title = HtmlMetadata.title(page);
        var published = HtmlMetadata.published(page);
        page.select(NO_TEXT).remove();
        removeNoise(page);
        page.select("h1").stream().filter(h -> title.filter(t -> t.equals(h.text().strip())).isPresent()).toList()
                .forEach(Element::remove);
        var body = best(page);
        body.select("ul, ol, p, div, section, h2, h3, h4, h5, h6").stream().filter(HtmlArticle::isLinkList).toList()
                .forEach(Element::remove);
        return new Article(Format.HTML, title, HtmlText.of(body), published);
    }

    private static void removeNoise(Document page) {
        double all = prose(page.body());
        for (var element : page.body().select("[class], [id], [role]")) {
            String names = element.className() + " " + element.id() + " " + element.attr("role");
            boolean kept = element.is("body, main, article, html, [itemprop=articleBody]") || BODY.matcher(names).find();
            if (!kept && NOISE.matcher(names).find() && prose(element) < all * 0.4)
                element.remove();
        }
        for (var header : page.body().select("header"))
            if (prose(header) < all * 0.2 && header.select("h1").isEmpty())
                header.remove();
    }

    private static boolean isLinkList(Element element) {
        int length = element.text().length();
        return length > 0 && length < 3000 && linkLength(element) > length * 0.6
                && !(element.is("p, div") && length > 200 && prose(element) > 0);
    }

    /// The element around the prose.
    private static Element best(Document page) {
        Element best = page.body();
        double most = 0;
        for (var element : page.body().select("article, main, section, div, td, p, body, blockquote, span")) {
            double score = score(element);
            if (score > most) {
                most = score;
                best = element;
            }
        }
        while (best.parent() != null && !best.is("body, article") && prose(best.parent()) > prose(best) * 1.15
                && linkLength(best.parent()) < best.parent().text().length() * 0.35)
            best = best.parent();
        return best;
    }

    /// The prose that stands right in an element, and half of that one level below.
    private static double score(Element element) {
        double score = unit(element);
        for (var child : element.children())
            if (child.isBlock() || !child.children().isEmpty()) {
                score += unit(child);
                for (var grandchild : child.children())
                    if (grandchild.isBlock())
                        score += unit(grandchild) / 2;
            }
        return BODY.matcher(element.className() + " " + element.id() + " " + element.attr("itemprop")).find() ? score * 1.3
                : score;
    }

    /// All the prose inside.
    private static double prose(Element element) {
        double prose = 0;
        for (var block : element.getAllElements())
            prose += unit(block);
        return prose;
    }

    /// The length of the text that stands in a block itself, outside links; short scraps count nothing.
    private static double unit(Element block) {
        if (!block.isBlock())
            return 0;
        int length = 0;
        int links = 0;
        for (var node : block.childNodes()) {
            if (node instanceof org.jsoup.nodes.TextNode text)
                length += text.text().strip().length();
            else if (node instanceof Element child && !child.isBlock() && child.select("p, div, li").isEmpty()) {
                length += child.text().length();
                links += child.is("a") ? child.text().length() : linkLength(child);
            }
        }
        if (length < LEAST_UNIT)
            return 0;
        double outside = (length - links) / (double) length;
        return block.is("h1, h2, h3, h4, h5, h6, li") ? 0 : length * outside * outside;
    }

    private static int linkLength(Element element) {
        Elements links = element.select("a");
        return links.stream().mapToInt(a -> a.text().length()).sum();
    }
}
