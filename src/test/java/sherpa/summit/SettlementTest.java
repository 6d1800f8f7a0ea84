package sherpa.summit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static sherpa.result.Summit.Outcome.AGREEMENT;
import static sherpa.result.Summit.Outcome.INCONCLUSIVE;
import static sherpa.result.Summit.Outcome.NO_AGREEMENT;

class SettlementTest {

    @Test
    void dealByTheWordsThatTheModelFindsUnlikelyIsNone() {
        assertThat(Settlement.weigh(AGREEMENT, 0.1, 0.9)).isEqualTo(INCONCLUSIVE);
        assertThat(Settlement.weigh(AGREEMENT, 0.4, 0.9)).isEqualTo(AGREEMENT);
    }

    @Test
    void talkThatTheModelTakesForADealIsOne() {
        assertThat(Settlement.weigh(INCONCLUSIVE, 0.8, 0.9)).isEqualTo(AGREEMENT);
        assertThat(Settlement.weigh(INCONCLUSIVE, 0.3, 0.3)).isEqualTo(INCONCLUSIVE);
    }

    @Test
    void failureByTheWordsStands() {
        assertThat(Settlement.weigh(NO_AGREEMENT, 0.9, 0.9)).isEqualTo(NO_AGREEMENT);
    }
}
