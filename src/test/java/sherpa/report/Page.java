package sherpa.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import sherpa.result.Result;

import static org.assertj.core.api.Assertions.assertThat;

/// A page as a browser takes it apart, and what holds for every page.
record Page(String html, Document tree) {

    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "footer", "section", "article", "div",
            "h1",
            "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "th",
            "td", "a", "strong", "span", "sup", "mark", "details", "summary");
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang", "dir", "id", "class", "href", "title", "role", "scope", "aria-label", "aria-labelledby", "aria-hidden");

    static Page of(Result result) {
        String html = new HtmlView().render(result);
        var parser = Parser.htmlParser().setTrackErrors(20);
        var page = new Page(html, Jsoup.parse(html, "", parser));
        assertThat(parser.getErrors()).as("HTML errors").isEmpty();
        return page;
    }

    /// The article, as it stands in the page without the numbers of the passages.
    String article() {
        var text = tree.expectFirst(".text").clone();
        text.select(".spot").remove();
        return text.wholeText();
    }

    void assertHoldsNothingButItsOwnMarkup() {
        assertThat(tree.getAllElements()).allSatisfy(element -> {
            if (element instanceof Document)
                return;
            assertThat(ELEMENTS).contains(element.normalName());
            if (!element.normalName().equals("meta"))
                assertThat(element.attributes()).allSatisfy(attribute -> assertThat(ATTRIBUTES).contains(attribute.getKey()));
        });
        assertThat(tree.select("style")).hasSize(1);
    }

    void assertEveryLinkLeadsSomewhere() {
        assertThat(tree.select("[href]")).allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(tree.getElementById(link.attr("href").substring(1))).as(link.outerHtml()).isNotNull();
        });
        assertThat(tree.select("[aria-labelledby]")).allSatisfy(
                part -> assertThat(tree.getElementById(part.attr("aria-labelledby"))).as(part.attr("aria-labelledby"))
                        .isNotNull());
        assertThat(tree.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    void assertHeadingsStepDownOneAtATime() {
        int level = 0;
        for (Element heading : tree.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.normalName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isBetween(1, level + 1);
            level = next;
        }
        assertThat(tree.select("h1")).hasSize(1);
    }

    /// The source that the page's policy allows styles from, and the one that its own style sheet is.
    void assertPolicyAllowsItsOwnStyleSheetAlone() {
        String policy = tree.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe").doesNotContain("script-src");
        assertThat(policy).endsWith("style-src 'sha256-" + sha256(tree.expectFirst("style").data()) + "'");
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
