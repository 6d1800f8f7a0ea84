package sherpa.language;

import java.util.Map;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RegressionTest {

    private enum Sign { ALWAYS, SEEN, NEVER_WEIGHED }

    private final Regression<Sign> regression = new Regression<>(Map.of(Sign.ALWAYS, -1.0, Sign.SEEN, 0.5));

    @Test
    void withoutWeightsEverythingIsAsLikelyAsNot() {
        assertThat(new Regression<Sign>(Map.of()).probability(Map.of(Sign.ALWAYS, 1.0, Sign.SEEN, 3.0))).isEqualTo(0.5);
    }

    @Test
    void oddsAreThoseOfTheWeightedSigns() {
        assertThat(regression.probability(Map.of(Sign.ALWAYS, 1.0, Sign.SEEN, 4.0)))
                .isCloseTo(1 / (1 + Math.exp(-1)), Offset.offset(1e-9));
    }

    @Test
    void aSignWithoutAWeightWeighsNothing() {
        assertThat(regression.sum(Map.of(Sign.SEEN, 2.0, Sign.NEVER_WEIGHED, 9.0))).isEqualTo(1);
    }
}
