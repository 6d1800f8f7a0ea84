package sherpa.summit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import sherpa.language.Readings;
import sherpa.result.Quote;
import sherpa.result.Summit;

import static org.assertj.core.api.Assertions.assertThat;

class MattersTest {

    private static final Article CAST = Article.of("")
            .person("NO", "Anna Berg").person("TR", "Deniz Kaya").person("BR", "Rui Prado");
    private static final String TWO = "President Deniz Kaya met Prime Minister Anna Berg. Quotas for herring came up. "
            + "President Rui Prado will visit President Deniz Kaya. Coffee beans too.";

    private static List<Summit> in(String text, UnaryOperator<Readings> model) {
        return CAST.saying(text).summits(Optional.of(model
                .apply(Readings.of(text).with("trigger", "met", "HELD", 0.9).with("trigger", "visit", "PLANNED", 0.9))
                .reading()));
    }

    private static Readings marking(Readings model, String head, String... words) {
        for (String word : words)
            model = model.with(head, word, "I", 0.9);
        return model;
    }

    @Test
    void whatTheModelMarksIsTheAgendaOfTheMeetingToldNearestBefore() {
        var summits = in(TWO, model -> marking(model, "agenda", "Quotas", "for", "herring", "Coffee", "beans", "too"));
        assertThat(summits).hasSize(2);
        assertThat(summits.getFirst().agenda()).extracting(Quote::text).containsExactly("Quotas for herring came up");
        assertThat(summits.getLast().agenda()).extracting(Quote::text).containsExactly("Coffee beans too");
    }

    @Test
    void aWordThatTheModelIsInDoubtAboutDoesNotBreakAMatterInTwo() {
        var summits = in(TWO, model -> marking(model, "agenda", "Quotas", "herring"));
        assertThat(summits.getFirst().agenda()).extracting(Quote::text).containsExactly("Quotas for herring came up");
    }

    @Test
    void aMatterIsQuotedToTheEndOfItsClause() {
        var summits = in("President Deniz Kaya met Prime Minister Anna Berg. They agreed to open three ports this year, he said.",
                model -> marking(model, "result", "agreed", "to", "open"));
        assertThat(summits.getFirst().outcomes()).extracting(Quote::text).containsExactly("agreed to open three ports this year");
    }

    @Test
    void aMatterBeginsBehindAndAndThat() {
        var summits = in("President Deniz Kaya met Prime Minister Anna Berg. He said that the two ports would open.",
                model -> marking(model, "result", "that", "the", "two", "ports", "would", "open"));
        assertThat(summits.getFirst().outcomes()).extracting(Quote::text).containsExactly("the two ports would open");
    }

    @Test
    void theDayOfTheTalksIsNotTheirAgenda() {
        var summits = in(
                "President Deniz Kaya met Prime Minister Anna Berg. They held talks on Nov. 1 in the old town of Bergen.",
                model -> model);
        assertThat(summits.getFirst().agenda()).isEmpty();
    }

    @Test
    void aWordOrTwoAloneAreNoMatter() {
        var summits = in(TWO, model -> model.with("result", "herring", "B", 0.9).with("result", "came", "I", 0.9));
        assertThat(summits.getFirst().outcomes()).isEmpty();
    }

    @Test
    void whatTheModelMarksFarBehindAMeetingIsNoMatterOfIt() {
        var summits = in("President Deniz Kaya met Prime Minister Anna Berg. It rained. It snowed. It froze. Herring is a fish.",
                model -> marking(model, "result", "Herring", "is", "a", "fish"));
        assertThat(summits.getFirst().outcomes()).isEmpty();
    }

    @Test
    void wordsOfTheRulesStandWhereTheModelMarksNothing() {
        var summits = in("President Deniz Kaya met Prime Minister Anna Berg and agreed to share the northern waters.",
                model -> model);
        assertThat(summits.getFirst().outcomes()).extracting(Quote::text).containsExactly("agreed to share the northern waters");
    }

    @Test
    void aRemarkIsNoOutcome() {
        var summits = in("President Deniz Kaya met Prime Minister Anna Berg. Mr. Kaya said, leaning on a cane, \"It is late.\"",
                model -> model);
        assertThat(summits.getFirst().outcomes()).isEmpty();
    }
}
