package sherpa.language;

import java.util.EnumMap;
import java.util.Map;

import sherpa.document.Table;

/// What each sign weighs in a decision: a logistic regression, whose sums are log odds and whose answers are probabilities. Tables of
/// weights are written by the runs that their heads name.
///
/// @param weights a sign without one weighs nothing
public record Regression<S extends Enum<S>>(Map<S, Double> weights) {

    public Regression {
        weights = Map.copyOf(weights);
    }

    /// Reads a table of signs and their weights beside this class.
    public static <S extends Enum<S>> Regression<S> beside(Class<?> owner, String file, Class<S> signs) {
        Map<S, Double> weights = new EnumMap<>(signs);
        Table.beside(owner, file).forEach(row -> weights.put(Enum.valueOf(signs, row.get(0)), Double.parseDouble(row.get(1))));
        return new Regression<>(weights);
    }

    public double probability(Map<S, Double> signs) {
        return 1 / (1 + Math.exp(-sum(signs)));
    }

    /// Added up in the order of the map, so that equal signs give equal sums.
    public double sum(Map<S, Double> signs) {
        double sum = 0;
        for (var sign : signs.entrySet())
            sum += weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
        return sum;
    }
}
