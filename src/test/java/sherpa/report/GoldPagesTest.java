package sherpa.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import sherpa.document.Limits;
import sherpa.document.Upload;
import sherpa.function.Analyst;
import sherpa.result.DocumentInfo;
import sherpa.result.Entity;
import sherpa.result.Quote;
import sherpa.result.Result;
import sherpa.result.Source;
import sherpa.result.Summit;
import sherpa.result.UsSentiment;

import static org.assertj.core.api.Assertions.assertThat;

/// The pages of real articles: all of the gold test set.
class GoldPagesTest {

    private static List<Result> results;

    @BeforeAll
    static void analyse() throws IOException {
        var analyst = new Analyst(Limits.defaults(), "test");
        try (var gold = Objects.requireNonNull(GoldPagesTest.class.getResourceAsStream("/gold/test.jsonl"))) {
            results = new String(gold.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> analyse(analyst, line))
                    .toList();
        }
        assertThat(results).hasSizeGreaterThan(100);
    }

    private static Result analyse(Analyst analyst, String line) {
        JsonNode article;
        try {
            article = new JsonMapper().readTree(line);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        String key = article.path("id").asText() + ".txt";
        return analyst.analyse(
                new Source("gold", key, Optional.empty(), Optional.empty(), Optional.empty()),
                new Upload(key, article.path("text").asText().getBytes(StandardCharsets.UTF_8), Optional.empty(), Map.of()));
    }

    @Test
    void articleIsIntactAndNothingButThePagesOwnMarkupGetsIn() {
        assertThat(results).allSatisfy(result -> {
            var page = Page.of(result);
            assertThat(page.article()).isEqualTo(result.document().orElseThrow().text());
            page.assertHoldsNothingButItsOwnMarkup();
            page.assertEveryLinkLeadsSomewhere();
            page.assertHeadingsStepDownOneAtATime();
            page.assertPolicyAllowsItsOwnStyleSheetAlone();
        });
    }

    @Test
    void everyQuoteLeadsToItsWordsAndEveryMentionIsMarked() {
        assertThat(results).allSatisfy(result -> {
            var tree = Page.of(result).tree();
            assertThat(tree.select("a.quote")).allSatisfy(link -> {
                String words = tree.select(".text ." + link.attr("href").substring(1)).stream().map(e -> e.wholeText())
                        .collect(Collectors.joining());
                assertThat(words.replaceAll("\\s+", "")).isEqualTo(quoted(link.wholeOwnText()));
            });
            quotes(result).forEach(quote -> assertThat(tree.select("a.quote")).anySatisfy(
                    link -> assertThat(quoted(link.wholeOwnText())).isEqualTo(quote.text().replaceAll("\\s+", ""))));
            int mentions = result.entities().stream().map(Entity::mentions).mapToInt(List::size).sum();
            assertThat(tree.select(".text mark")).hasSize(mentions);
        });
    }

    /// What stands between the quotation marks, without spaces.
    private static String quoted(String link) {
        return link.strip().substring(1, link.strip().length() - 1).replaceAll("\\s+", "");
    }

    private static Stream<Quote> quotes(Result result) {
        return Stream.concat(
                result.usSentiment().map(UsSentiment::holders).stream().flatMap(List::stream).flatMap(h -> h.quotes().stream()),
                result.summits().stream().flatMap(GoldPagesTest::quotes));
    }

    private static Stream<Quote> quotes(Summit summit) {
        return Stream.of(
                Stream.of(summit.quote()), summit.agenda().stream(), summit.outcomes().stream(), summit.date().text().stream(),
                summit.duration().text().stream()).flatMap(q -> q);
    }

    @Test
    void markupInAnArticleIsTextInItsPage() {
        String evil = "</p></div><script>alert(1)</script><img src=x onerror=alert(1)><!-- </title></style> &lt;b&gt; &#0; ]]>";
        assertThat(results.subList(0, 20)).allSatisfy(result -> {
            DocumentInfo plain = result.document().orElseThrow();
            var document = new DocumentInfo(
                    Optional.of(evil), "en", plain.published(), plain.format(), plain.text() + "\n" + evil, List.of());
            var page = Page.of(Result.analysed(
                    result.source(), document, result.entities(), result.summits(), result.usSentiment().orElseThrow(),
                    result.provenance()));
            assertThat(page.article()).isEqualTo(document.text());
            assertThat(page.tree().title()).startsWith(evil);
            page.assertHoldsNothingButItsOwnMarkup();
        });
    }
}
