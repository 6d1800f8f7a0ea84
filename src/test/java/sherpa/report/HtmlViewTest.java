package sherpa.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import sherpa.result.DocumentInfo;
import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.result.Quote;
import sherpa.result.Result;
import sherpa.result.ResultJson;
import sherpa.result.Summit;
import sherpa.result.UsSentiment;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlViewTest {

    private static Document page(Result result) {
        return Page.of(result).tree();
    }

    @Test
    void whatTheArticleHoldsIsShownAndNotRun() {
        var page = page(Samples.analysed());
        Page.of(Samples.analysed()).assertHoldsNothingButItsOwnMarkup();
        assertThat(page.expectFirst(".text").text()).contains("<script>alert(\"not run\")</script> & friends");
        assertThat(page.expectFirst("header").text()).contains("news/talks & more.txt");
        assertThat(page.expectFirst("footer").text()).contains("<b>-");
    }

    @Test
    void nothingInAResultCanBreakOutOfItsPlace() throws IOException {
        String evil = "\"'><script>x</script></style></title><img src=x onerror=y> &lt;";
        var fields = Set.of(
                "bucket", "key", "versionId", "title", "language", "date", "original", "name", "country", "position", "city",
                "venue",
                "start", "end", "field", "holder", "engine", "message");
        var hostile = poisoned(Samples.analysed(), fields, evil);
        assertThat(hostile.summits().getFirst().participants().getFirst().name()).isEqualTo(evil);

        var page = Page.of(hostile);

        page.assertHoldsNothingButItsOwnMarkup();
        page.assertEveryLinkLeadsSomewhere();
        page.assertPolicyAllowsItsOwnStyleSheetAlone();
        assertThat(page.tree().expectFirst(".text mark").attr("title")).contains(evil);
        assertThat(page.tree().select("h1, h3").eachText()).contains(evil);
        assertThat(page.article()).isEqualTo(Samples.TEXT);
        Page.of(poisoned(Samples.failed(), fields, evil)).assertHoldsNothingButItsOwnMarkup();
    }

    private static Result poisoned(Result result, Set<String> fields, String evil) throws IOException {
        var json = new ResultJson();
        JsonNode tree = new JsonMapper().readTree(json.write(result));
        for (String field : fields)
            for (JsonNode holder : tree.findParents(field))
                if (holder.path(field).isTextual())
                    ((ObjectNode) holder).put(field, evil);
        return json.read(new JsonMapper().writeValueAsBytes(tree));
    }

    @Test
    void theArticleIsThereCharacterForCharacter() {
        assertThat(Page.of(Samples.analysed()).article()).isEqualTo(Samples.TEXT);
    }

    @Test
    void everyLinkLeadsSomewhereAndIdsAreUnique() {
        var page = Page.of(Samples.analysed());
        assertThat(page.tree().select("a[href]")).hasSizeGreaterThan(10);
        page.assertEveryLinkLeadsSomewhere();
    }

    @Test
    void quotesLeadToTheirWordsAndBack() {
        var page = page(Samples.analysed());
        assertThat(page.select("a.quote")).isNotEmpty().allSatisfy(link -> {
            var spot = page.expectFirst(link.attr("href"));
            assertThat(spot.text()).isEqualTo(link.expectFirst("sup").text());
            assertThat(page.expectFirst(spot.attr("href")).wholeOwnText()).isEqualTo(link.wholeOwnText());
            assertThat(page.select(".text ." + spot.id()).stream().map(e -> e.wholeText()).collect(Collectors.joining()))
                    .isEqualTo(link.wholeOwnText().substring(1, link.wholeOwnText().length() - 1));
            assertThat(page.expectFirst("style").data()).contains("body:has(#" + spot.id() + ":target) ." + spot.id());
        });
    }

    @Test
    void passagesAreNumberedAsTheyStandInTheText() {
        assertThat(page(Samples.analysed()).select(".spot").eachText()).containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void aMeetingsCardHasAllItsFields() {
        var card = page(Samples.analysed()).expectFirst(".card").text();
        assertThat(card).contains("Ana Ilic, Paul Reed", "Main", "Status: Held", "Outcome: Agreement",
                "5 March 2024 “on Tuesday”",
                "2 hours “two hours”", "Vaduz, Liechtenstein", "Level Ministers", "Form Bilateral, in person", "Confidence 90%",
                "President, Russia, principal", "Secretary of State, United States, principal",
                "What came out “The two sides agreed to reopen their embassies”",
                "In the text “met U.S. Secretary of State Paul Reed in Vaduz”");
    }

    @Test
    void whatAMeetingDoesNotTellIsSaidToBeUntold() {
        var told = Samples.analysed().summits().getFirst();
        var bare = new Summit(
                false, Optional.of("Vaduz summit"), told.level(), told.form(), told.medium(), told.status(), Optional.empty(),
                List.of(), new Summit.Location(Optional.empty(), Optional.empty(), Optional.empty()),
                new Summit.DateRange(Optional.empty(), Optional.empty(), Optional.empty()),
                new Summit.Duration(Optional.empty(), Optional.empty()), Optional.of(4), List.of(), List.of(), told.quote(), 0.5,
                List.of(new Summit.Evidence("status", 0.9, Optional.of(Samples.quote("met")))));
        var result = Samples.analysed();
        var card = page(Result.analysed(
                result.source(), result.document().orElseThrow(), List.of(), List.of(bare), result.usSentiment().orElseThrow(),
                result.provenance())).expectFirst(".card").text();
        assertThat(card).contains("Vaduz summit", "Background", "Date not told", "Duration not told", "Place not told",
                "4 meetings", "For status “met”").doesNotContain("Outcome", "Participants", "Agenda");
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
            var page = Page.of(
                    Result.analysed(
                            Samples.source("k"), info(text), List.of(entity), List.of(),
                            new UsSentiment(UsSentiment.Overall.NEUTRAL, 0, List.of(holder), List.of()), Samples.provenance()));
            var tree = page.tree();
            assertThat(tree.select(".text mark").size()).isBetween(1, mentions.size());
            page.assertEveryLinkLeadsSomewhere();
            assertThat(page.article()).isEqualTo(text);
        }
    }

    @Test
    void errorResultsGetAPageThatSaysWhy() {
        var page = page(Samples.failed());
        assertThat(page.expectFirst(".failure").text()).contains("could not be analysed", "only English is analysed",
                "UNSUPPORTED_LANGUAGE", "de <b>");
        assertThat(page.select(".holders, .card, nav")).isEmpty();
    }

    @Test
    void theBarIsSaidInWordsToo() {
        assertThat(page(Samples.analysed()).expectFirst("[role=img]").attr("aria-label")).contains("−0.12").contains("Mixed");
    }

    @Test
    void contributionsLeanToTheirSideOfTheBar() {
        var page = page(Samples.analysed());
        assertThat(page.select("tbody tr").eachText()).containsExactly("Ana Ilic 70% −0.21", "Ruritania 30% +0.09");
        assertThat(page.select("tbody .lean .left, tbody .lean .right").eachAttr("class"))
                .allSatisfy(names -> assertThat(page.expectFirst("style").data()).contains("." + names.split(" ")[1] + "{left:"))
                .first().asString().startsWith("left");
    }

    @Test
    void anArticleWithoutTheUsHasNoBar() {
        var result = Result.analysed(
                Samples.source("k"), info("A cat sat on a mat."), List.of(), List.of(),
                new UsSentiment(UsSentiment.Overall.ABSENT, 0, List.of(), List.of()), Samples.provenance());
        var page = page(result);
        assertThat(page.select(".bar, table")).isEmpty();
        assertThat(page.expectFirst("main").text()).contains("The United States does not appear in this article.")
                .contains("No meeting is reported or announced.");
    }

    @Test
    void thePageLoadsNothingAndItsPolicyForbidsIt() {
        var page = Page.of(Samples.analysed());
        assertThat(page.html()).doesNotContain("http://", "https://", "url(", "@import", "javascript:");
        page.assertPolicyAllowsItsOwnStyleSheetAlone();
        Page.of(Samples.failed()).assertPolicyAllowsItsOwnStyleSheetAlone();
    }

    @Test
    void thePageHasLanguageTitleLandmarksAndHeadingsInOrder() {
        for (var result : List.of(Samples.analysed(), Samples.failed())) {
            var page = Page.of(result);
            page.assertHeadingsStepDownOneAtATime();
            assertThat(page.tree().expectFirst("html").attr("lang")).isEqualTo("en");
            assertThat(page.tree().title()).isNotBlank();
            assertThat(page.tree().select("body > header, body > main, body > footer")).hasSize(3);
            assertThat(page.tree().select("main section:not([aria-labelledby])")).isEmpty();
            assertThat(page.tree().body().child(0).attr("href")).isEqualTo("#main");
        }
        assertThat(page(Samples.analysed()).expectFirst(".text").attr("lang")).isEqualTo("en");
    }

    @Test
    void equalResultsGiveEqualPages() {
        var view = new HtmlView();
        view.render(Samples.failed());
        assertThat(view.render(Samples.analysed())).isEqualTo(new HtmlView().render(Samples.analysed()));
    }

    private static DocumentInfo info(String text) {
        return new DocumentInfo(Optional.empty(), "en", Optional.empty(), DocumentInfo.Format.TEXT, text, List.of());
    }
}
