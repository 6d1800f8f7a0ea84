package sherpa.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import sherpa.result.DocumentInfo.Format;
import sherpa.result.Published;
import sherpa.result.Published.Known;

import static org.assertj.core.api.Assertions.assertThat;
import static sherpa.document.Uploads.ARTICLE;
import static sherpa.document.Uploads.document;

class FormatsTest {

    private static final String BODY = "The prime minister of Norway met the president of Ghana in Accra on Monday.";

    @Test
    void plainTextComesOutCharacterForCharacter() {
        var document = document(ARTICLE);
        assertThat(document.text()).isEqualTo(ARTICLE);
        assertThat(document.repairs()).isEmpty();
        assertThat(document.title()).contains("Leaders of Norway and Ghana meet in Accra");
        assertThat(document.format()).isEqualTo(Format.TEXT);
        assertThat(document.language()).isEqualTo("en");
        assertThat(document.published()).isEmpty();
    }

    @Test
    void theAddressOfTheSiteIsNoPartOfATitle() {
        String matter = "---\ntitle: %s\n---\n" + BODY;
        assertThat(document(matter.formatted("Leaders meet in Accra – Example.com")).title()).contains("Leaders meet in Accra");
        assertThat(document(matter.formatted("Leaders meet - again and again")).title())
                .contains("Leaders meet - again and again");
    }

    @Test
    void windowsLineBreaksStay() {
        String text = ARTICLE.replace("\n", "\r\n");
        var document = document(text);
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.sentences()).hasSameSizeAs(document(ARTICLE).sentences());
    }

    @Test
    void capitalsAndLowerCaseAreEnglishToo() {
        assertThat(document(ARTICLE.toUpperCase(java.util.Locale.ROOT)).repairs()).isEmpty();
        assertThat(document(ARTICLE.toLowerCase(java.util.Locale.ROOT)).repairs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252" })
    void charsetsAreFoundOut(String charset) {
        assertThat(document(ARTICLE.getBytes(Charset.forName(charset))).text()).isEqualTo(ARTICLE);
    }

    @Test
    void theContentTypesCharsetIsUsedWhereTheBytesAllowIt() {
        String text = "Premier Łukasz Źdźbło met the leaders of Norway. They talked about trade for an hour in Warsaw.";
        assertThat(document(text.getBytes(Charset.forName("ISO-8859-2")), Optional.of("text/plain; charset=\"ISO-8859-2\""),
                Map.of()).text())
                .isEqualTo(text);
        assertThat(
                document(text.getBytes(StandardCharsets.UTF_8), Optional.of("text/plain; charset=ISO-8859-2"), Map.of()).text())
                .isEqualTo(text);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(document("\uFEFF" + ARTICLE).text()).isEqualTo(ARTICLE);
    }

    @Test
    void singleBytesPastedIntoUtf8AreRead() {
        byte[] start = "The café was “full”. ".getBytes(StandardCharsets.UTF_8);
        byte[] pasted = "The president\u0092s aide left.".getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = java.util.Arrays.copyOf(start, start.length + pasted.length);
        System.arraycopy(pasted, 0, both, start.length, pasted.length);
        assertThat(document(both).text()).isEqualTo("The café was “full”. The president’s aide left.");
    }

    @Test
    void theSurestDateIsTaken() {
        String dateline = "Leaders meet in Accra\nACCRA, Nov. 15, 2006 (GNA) -- " + BODY;
        assertThat(document(dateline).published()).contains(new Published("2006-11-15", Known.DATELINE));
        assertThat(document(dateline.getBytes(StandardCharsets.UTF_8), Optional.empty(), Map.of("published", "2006-11-16"))
                .published())
                .contains(new Published("2006-11-16", Known.METADATA));
        assertThat(document("Leaders meet in Accra\nTHURSDAY, APRIL 18, 2024\n" + BODY).published())
                .contains(new Published("2024-04-18", Known.TEXT));
        assertThat(document("Leaders meet in Accra\nPublished: 9 Sep 2023 at 12:45\n" + BODY).published())
                .contains(new Published("2023-09-09", Known.TEXT));
    }

    @Test
    void aDateInsideASentenceIsNoPublicationDate() {
        assertThat(document("The treaty of April 18, 2004 was signed in Accra. " + BODY).published()).isEmpty();
        assertThat(document("ACCRA, Nov. 15 (GNA) -- " + BODY).published()).isEmpty();
    }

    @Test
    void metadataThatIsNoDateIsPassedOver() {
        assertThat(document(ARTICLE.getBytes(StandardCharsets.UTF_8), Optional.empty(), Map.of("published", "soon")).published())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"title\": \"Leaders meet\", \"body\": \"%s\", \"date\": \" 6-MAR-1987 12:46:29.12\"}",
            "{\"headline\": \"Leaders meet\", \"articleBody\": \"%s\", \"datePublished\": \"1987-03-06T12:46:29Z\", \"@type\": \"NewsArticle\"}",
            "{\"data\": {\"article\": {\"title\": \"Leaders meet\", \"text\": \"%s\", \"pubDate\": \"Fri, 06 Mar 1987 12:46:29 GMT\"}}}",
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"A feed\", \"items\": [{\"title\": \"Leaders meet\", \"content_html\": \"<p>%s</p>\", \"date_published\": \"1987-03-06\"}]}",
            "{\"title\": {\"rendered\": \"Leaders meet\"}, \"content\": {\"rendered\": \"<p>%s</p>\\n\"}, \"date_gmt\": \"1987-03-06T10:00:00\"}",
            "{\"@graph\": [{\"@type\": \"WebPage\", \"name\": \"A page\"}, {\"@type\": \"NewsArticle\", \"headline\": \"Leaders meet\", \"articleBody\": \"%s\", \"datePublished\": \"1987-03-06\"}]}",
            "[{\"webTitle\": \"Leaders meet\", \"webPublicationDate\": \"1987-03-06T00:00:00Z\", \"fields\": {\"bodyText\": \"%s\"}}]",
            "{\"title\": \"Leaders meet\", \"content\": [\"%s\"], \"published\": 542000000}" })
    void jsonItemsOfTheUsualShapesAreRead(String json) {
        var document = document(json.formatted(BODY));
        assertThat(document.text()).isEqualTo("Leaders meet\n" + BODY);
        assertThat(document.title()).contains("Leaders meet");
        assertThat(document.published()).contains(new Published("1987-03-06", Known.METADATA));
        assertThat(document.format()).isEqualTo(Format.JSON);
    }

    @Test
    void aTextInBracketsIsNoJson() {
        assertThat(document("[ACCRA] " + BODY).format()).isEqualTo(Format.TEXT);
    }

    @Test
    void rssAndAtomItemsAreRead() {
        String rss = "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"x\"><channel><title>News</title><item><title>Leaders meet</title>"
                + "<description>A teaser</description><content:encoded><![CDATA[<p>" + BODY + "</p>]]></content:encoded>"
                + "<pubDate>Mon, 04 Mar 2024 08:00:00 +0000</pubDate></item></channel></rss>";
        String atom = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>News</title><entry><title>Leaders meet</title>"
                + "<published>2024-03-04T08:00:00Z</published><content type=\"html\">&lt;p&gt;" + BODY
                + "&lt;/p&gt;</content></entry></feed>";
        for (String feed : new String[]{ rss, atom }) {
            var document = document(feed);
            assertThat(document.text()).isEqualTo("Leaders meet\n" + BODY);
            assertThat(document.published()).contains(new Published("2024-03-04", Known.METADATA));
            assertThat(document.format()).isEqualTo(Format.RSS);
        }
    }

    @Test
    void frontMatterGivesTitleAndDate() {
        String yaml = "---\npost_title: >\n  Leaders\n  meet\npost_date: 2016-03-31 20:07:06\npublished: true\n---\n [ad_1]\n<br><div><p>"
                + BODY
                + "</p><p>They left.</p></div>\n<br>[ad_2]\n<br><a href=\"http://example.org\">Source </a>\n";
        var document = document(yaml);
        assertThat(document.text()).isEqualTo("Leaders meet\n" + BODY + "\n\nThey left.");
        assertThat(document.published()).contains(new Published("2016-03-31", Known.METADATA));
        assertThat(document.format()).isEqualTo(Format.FRONT_MATTER);
    }

    @Test
    void frontMatterThatIsNoSoundYamlIsReadLineByLine() {
        var document = document("---\ntitle: Leaders meet: a \"new era\" begins\ndate: 2016-03-31\ntags: [a, b\n---\n" + BODY);
        assertThat(document.title()).contains("Leaders meet: a \"new era\" begins");
        assertThat(document.published().orElseThrow().date()).isEqualTo("2016-03-31");
    }

    @Test
    void theArticleOfAPageIsFoundAmongItsFurniture() {
        String page = """
                <!DOCTYPE html><html><head><title>Leaders of Norway and Ghana meet - The Accra Post</title>
                <meta property="article:published_time" content="2024-03-04T08:00:00Z"><script>track("everything");</script></head><body>
                <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
                <div class="cookie-consent">We use cookies to make this site better for you. Accept all cookies to go on reading it.</div>
                <div id="page"><h1>Leaders of Norway and Ghana meet</h1><div class="share-bar">Share this on every network that there is</div>
                <div class="story"><p>The prime minister of Norway met the president of <a href="/ghana">Ghana</a> in Accra on Monday, they said.</p>
                <figure><img src="a.jpg"><figcaption>The two leaders in Accra</figcaption></figure>
                <p>They spoke about trade &amp; fishing, and about what the climate does to both, for almost two hours.</p>
                <p>“We agreed,” she said.</p></div>
                <div class="related"><h3>Related stories</h3><p><a href="/1">Storm hits the coast of Togo and Benin on Sunday night</a></p>
                <p><a href="/2">Cocoa prices rise for the third month in a row, traders say</a></p></div></div>
                <footer>Copyright 2024 The Accra Post. All rights reserved by its owners and writers.</footer></body></html>""";
        var document = document(page);
        assertThat(document.text()).isEqualTo("""
                Leaders of Norway and Ghana meet
                The prime minister of Norway met the president of Ghana in Accra on Monday, they said.

                They spoke about trade & fishing, and about what the climate does to both, for almost two hours.

                “We agreed,” she said.""");
        assertThat(document.title()).contains("Leaders of Norway and Ghana meet");
        assertThat(document.published()).contains(new Published("2024-03-04", Known.METADATA));
        assertThat(document.format()).isEqualTo(Format.HTML);
    }

    @Test
    void theCharsetOfAPageIsTheOneItDeclares() {
        String page = "<html><head><meta charset=\"windows-1251\"><title>Leaders meet in Moscow</title></head><body><p>" + BODY
                + " They met in Москва, they said.</p></body></html>";
        assertThat(document(page.getBytes(Charset.forName("windows-1251"))).text()).contains("in Москва, they");
    }
}
