package sherpa.sentiment;

import java.util.EnumMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import sherpa.language.Regression;
import sherpa.sentiment.Signals.Signal;

import static org.assertj.core.api.Assertions.assertThat;

class WeightsTest {

    private final Regression<Signal> weights = Signals.weights();

    @Test
    void everySignalHasAWeight() {
        assertThat(weights.weights()).containsOnlyKeys(Signal.values());
    }

    @Test
    void whatRulesAndHeadsFindMakesAHolderProbableAndTheOtherSideLessSo() {
        double none = weights.probability(signals(Map.of()));
        double found = weights.probability(signals(Map.of(Signal.RULES, 0.6, Signal.RULES_ALONE, 1.0, Signal.HELD, 0.9)));
        double contested = weights.probability(signals(
                Map.of(Signal.RULES, 0.6, Signal.RULES_ALONE, 1.0, Signal.HELD, 0.9, Signal.OPPOSITE_RULES, 0.6)));
        assertThat(none).isBetween(0.0, 0.05);
        assertThat(found).isGreaterThan(contested);
        assertThat(contested).isGreaterThan(none);
    }

    private static Map<Signal, Double> signals(Map<Signal, Double> present) {
        Map<Signal, Double> all = new EnumMap<>(Signal.class);
        all.put(Signal.ALWAYS, 1.0);
        all.putAll(present);
        return all;
    }
}
