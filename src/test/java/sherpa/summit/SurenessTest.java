package sherpa.summit;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import sherpa.language.Readings;
import sherpa.result.Summit;
import sherpa.summit.Sureness.Sign;

import static org.assertj.core.api.Assertions.assertThat;

class SurenessTest {

    private static final Article CAST = Article.of("")
            .person("NO", "Anna Berg").person("TR", "Deniz Kaya").person("BR", "Rui Prado");

    private static List<Summit> in(String text, double seen) {
        var article = CAST.saying(text);
        return article.summits(Optional.of(Readings.of(text).with("trigger", "met", "HELD", seen).reading()));
    }

    @Test
    void aMeetingThatTheModelSeesIsSurerThanOneThatItHardlySees() {
        String text = "President Deniz Kaya met Prime Minister Anna Berg on Monday.";
        assertThat(in(text, 0.98).getFirst().confidence()).isGreaterThan(in(text, 0.3).getFirst().confidence());
    }

    @Test
    void anotherMentionThatTheModelSeesMakesAMeetingSurer() {
        String text = "President Deniz Kaya met Prime Minister Anna Berg. The talks were short.";
        var one = CAST.saying(text).summits(Optional.of(Readings.of(text).with("trigger", "met", "HELD", 0.5).reading()));
        var both = CAST.saying(text).summits(Optional.of(
                Readings.of(text).with("trigger", "met", "HELD", 0.5).with("trigger", "talks", "HELD", 0.95).reading()));
        assertThat(both.getFirst().confidence()).isGreaterThan(one.getFirst().confidence());
    }

    @Test
    void aMeetingWithoutOfficesFarDownIsLessSure() {
        var near = in("President Deniz Kaya met Prime Minister Anna Berg.", 0.9);
        var far = in("It rained. ".repeat(12) + "Deniz Kaya met Anna Berg.", 0.9);
        assertThat(far.getFirst().confidence()).isLessThan(near.getFirst().confidence());
    }

    @Test
    void everySignHasAWeight() {
        assertThat(Sureness.weights().weights()).containsOnlyKeys(Sign.values());
    }
}
