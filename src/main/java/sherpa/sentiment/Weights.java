package sherpa.sentiment;

import java.util.EnumMap;
import java.util.Map;

import sherpa.sentiment.Signals.Signal;

/// What each signal weighs in the decision whether an actor holds an attitude: a logistic regression, so that its answers are
/// probabilities. The table is written by `WeightsRun`; its head says from what.
record Weights(Map<Signal, Double> of) {

    static Weights load() {
        Map<Signal, Double> weights = new EnumMap<>(Signal.class);
        for (String[] row : Lexicon.lines("weights.tsv"))
            weights.put(Signal.valueOf(row[0]), Double.parseDouble(row[1]));
        return new Weights(weights);
    }

    double probability(Map<Signal, Double> signals) {
        double sum = 0;
        for (var signal : signals.entrySet())
            sum += of.getOrDefault(signal.getKey(), 0.0) * signal.getValue();
        return 1 / (1 + Math.exp(-sum));
    }
}
