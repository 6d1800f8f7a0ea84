package sherpa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import sherpa.result.DocumentInfo;
import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.result.Quote;
import sherpa.result.Result;
import sherpa.result.UsSentiment;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlViewTest {

    private final HtmlView view = new HtmlView();

    private Document page(Result result) {
        var parser = Parser.htmlParser().setTrackErrors(20);
        var page = Jsoup.parse(view.render(result), "", parser);
        assertThat(parser.getErrors()).as("HTML errors").isEmpty();
        return page;
    }

    @Test
    void whatTheArticleHoldsIsShownAndNotRun() {
        var page = page(Samples.analysed());
        assertThat(page.select("script, iframe, object, img, link, b")).isEmpty();
        assertThat(page.expectFirst(".text").text()).contains("<script>alert(\"not run\")</script> & friends");
        assertThat(page.expectFirst("header").text()).contains("news/talks & more.txt");
        assertThat(page.expectFirst("footer").text()).contains("<b>-");
    }

    @Test
    void namesCannotBreakOutOfAttributesOrStyle() {
        String evil = "\"><script>x</script></style>'";
        var entity = new Entity(EntityType.PERSON, evil, List.of(evil), Optional.empty(), 1, List.of(Quote.of("Bo said", 0, 2)));
        var result = Result.analysed(
                Samples.source(evil), info("Bo said"), List.of(entity), List.of(),
                new UsSentiment(UsSentiment.Overall.NEUTRAL, 0, List.of(), List.of()), Samples.provenance());
        var page = page(result);
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.expectFirst(".text mark").attr("title")).contains(evil);
    }

    @Test
    void theArticleIsThereWordForWord() {
        var text = page(Samples.analysed()).expectFirst(".text");
        text.select("sup").remove();
        assertThat(text.select("p").eachText().stream().collect(Collectors.joining("\n"))).isEqualTo(Samples.TEXT.strip());
    }

    @Test
    void everyLinkLeadsSomewhereAndIdsAreUnique() {
        var page = page(Samples.analysed());
        assertThat(page.select("a[href]")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(page.getElementById(link.attr("href").substring(1))).as(link.outerHtml()).isNotNull();
        });
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void quotesLeadToTheirWords() {
        var page = page(Samples.analysed());
        assertThat(page.select("a.quote")).isNotEmpty().allSatisfy(link -> {
            String id = link.attr("href").substring(1);
            assertThat(page.select(".text ." + id).stream().map(e -> e.wholeText()).collect(Collectors.joining()))
                    .isEqualTo(link.wholeText().substring(1, link.wholeText().length() - 1));
        });
    }

    @Test
    void everyMentionIsMarkedOnceThoughMentionsLieInOneAnother() {
        var result = Samples.analysed();
        var page = page(result);
        int mentions = result.entities().stream().mapToInt(e -> e.mentions().size()).sum();
        assertThat(page.select(".text mark")).hasSize(mentions);
        assertThat(page.expectFirst(".text mark.organization mark.gpe").text()).isEqualTo("U.S.");
    }

    @Test
    void crossingMentionsAreMarkedOnceEachWhateverTheirPlaces() {
        var random = new Random(11);
        String text = "one two three four five\nsix seven eight nine ten";
        for (int round = 0; round < 200; round++) {
            List<Quote> mentions = new ArrayList<>();
            List<Quote> quotes = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                int begin = random.nextInt(text.length() - 1);
                var quote = Quote.of(text, begin, begin + 1 + random.nextInt(text.length() - begin - 1));
                (i % 2 == 0 ? quotes : mentions).add(quote);
            }
            var entity = new Entity(EntityType.EVENT, "x", List.of("x"), Optional.empty(), 1, mentions);
            var holder = new UsSentiment.Holder(
                    "y", Optional.empty(), UsSentiment.HolderType.GROUP, UsSentiment.Polarity.NEUTRAL, quotes, 1);
            var page = page(
                    Result.analysed(
                            Samples.source("k"), info(text), List.of(entity), List.of(),
                            new UsSentiment(UsSentiment.Overall.NEUTRAL, 0, List.of(holder), List.of()), Samples.provenance()));
            assertThat(page.select(".text mark").eachAttr("id").stream().distinct()).hasSize(page.select(".text mark").size());
            assertThat(page.select(".text mark").size()).isBetween(1, mentions.size());
            assertThat(page.select("a.quote")).allSatisfy(
                    link -> assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
            page.select(".text sup").remove();
            assertThat(page.expectFirst(".text").text().replace(" ", "")).isEqualTo(text.replaceAll("\\s", ""));
        }
    }

    @Test
    void errorResultsGetAPageThatSaysWhy() {
        var page = page(Samples.failed());
        assertThat(page.expectFirst(".failure").text()).contains("could not be analysed", "only English is analysed",
                "UNSUPPORTED_LANGUAGE", "de <b>");
        assertThat(page.select(".holders, .card")).isEmpty();
    }

    @Test
    void theBarIsSaidInWordsToo() {
        assertThat(page(Samples.analysed()).expectFirst("[role=img]").attr("aria-label")).contains("−0.12").contains("Mixed");
    }

    @Test
    void thePageLoadsNothing() {
        String html = view.render(Samples.analysed());
        assertThat(html).doesNotContain("http://", "https://", "url(", "@import", "javascript:").contains("default-src 'none'");
    }

    @Test
    void equalResultsGiveEqualPages() {
        assertThat(view.render(Samples.analysed())).isEqualTo(new HtmlView().render(Samples.analysed()));
    }

    private static DocumentInfo info(String text) {
        return new DocumentInfo(Optional.empty(), "en", Optional.empty(), DocumentInfo.Format.TEXT, text, List.of());
    }
}
