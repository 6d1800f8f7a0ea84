package sherpa;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import sherpa.language.Regression;

/// Finds the weights of a [Regression]: Newton's method on the penalised likelihood.
public final class Logistic {

    private static final int STEPS = 12;
    private static final int BINS = 10;

    /// @param weight how much it counts
    public record Example<S>(Map<S, Double> signs, boolean holds, double weight) {}

    /// Of several things, each with its signs, the one that was so.
    public record Choice<S>(List<Map<S, Double>> options, int taken) {}

    /// What was said with this probability, and whether it was so.
    public record Answer(double probability, boolean right) {}

    private Logistic() {}

    /// The first sign is 1 in every example, and its weight is free.
    ///
    /// @param stiffness how strongly weights are held near zero
    public static <S extends Enum<S>> Regression<S> fit(List<S> signs, List<Example<S>> examples, double stiffness) {
        return newton(signs, 1, stiffness, (weights, system) -> {
            for (var example : examples) {
                double[] x = values(signs, example.signs);
                double p = 1 / (1 + Math.exp(-product(x, weights)));
                add(system, x, example.weight * ((example.holds ? 1 : 0) - p), example.weight * p * (1 - p));
            }
        });
    }

    /// A conditional logit (McFadden 1974): how likely an option is taken is as the exponential of its sum among those of all.
    public static <S extends Enum<S>> Regression<S> choose(List<S> signs, List<Choice<S>> choices, double stiffness) {
        return newton(signs, 0, stiffness, (weights, system) -> {
            for (var choice : choices) {
                var options = choice.options.stream().map(o -> values(signs, o)).toList();
                double[] shares = options.stream().mapToDouble(x -> Math.exp(product(x, weights))).toArray();
                double all = IntStream.range(0, shares.length).mapToDouble(i -> shares[i]).sum();
                double[] mean = new double[weights.length];
                for (int o = 0; o < shares.length; o++)
                    for (int i = 0; i < mean.length; i++)
                        mean[i] += shares[o] / all * options.get(o)[i];
                for (int o = 0; o < shares.length; o++) {
                    double[] apart = options.get(o).clone();
                    for (int i = 0; i < apart.length; i++)
                        apart[i] -= mean[i];
                    add(system, apart, o == choice.taken ? 1 : 0, shares[o] / all);
                }
            }
        });
    }

    /// A table of weights as [Regression] reads it.
    public static <S extends Enum<S>> String table(String remark, List<S> signs, Regression<S> regression) {
        var lines = new StringBuilder("# ").append(remark).append("\n# sign <TAB> weight\n");
        for (S sign : signs)
            lines.append(sign).append('\t').append(String.format(Locale.ROOT, "%.3f", regression.weights().get(sign)))
                    .append('\n');
        return lines.toString();
    }

    private interface Likelihood {
        /// Adds its slope to the last column and its curvature to the others.
        void at(double[] weights, double[][] system);
    }

    /// @param free how many of the first weights are not held near zero
    private static <S extends Enum<S>> Regression<S> newton(List<S> signs, int free, double stiffness, Likelihood likelihood) {
        int n = signs.size();
        double[] weights = new double[n];
        for (int step = 0; step < STEPS; step++) {
            double[][] system = new double[n][n + 1];
            for (int i = 0; i < n; i++) {
                system[i][i] = i < free ? 1e-6 : stiffness;
                system[i][n] = i < free ? 0 : -stiffness * weights[i];
            }
            likelihood.at(weights, system);
            double[] change = solve(system);
            for (int i = 0; i < n; i++)
                weights[i] += change[i];
        }
        Map<S, Double> of = new EnumMap<>(signs.getFirst().getDeclaringClass());
        for (int i = 0; i < n; i++)
            of.put(signs.get(i), weights[i]);
        return new Regression<>(of);
    }

    private static <S> double[] values(List<S> signs, Map<S, Double> of) {
        return signs.stream().mapToDouble(sign -> of.getOrDefault(sign, 0.0)).toArray();
    }

    private static double product(double[] x, double[] weights) {
        return IntStream.range(0, x.length).mapToDouble(i -> x[i] * weights[i]).sum();
    }

    private static void add(double[][] system, double[] x, double slope, double curve) {
        for (int i = 0; i < x.length; i++) {
            system[i][x.length] += slope * x[i];
            for (int j = 0; j < x.length; j++)
                system[i][j] += curve * x[i] * x[j];
        }
    }

    /// Gaussian elimination with pivots.
    private static double[] solve(double[][] system) {
        int n = system.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++)
                if (Math.abs(system[row][column]) > Math.abs(system[pivot][column]))
                    pivot = row;
            double[] swapped = system[column];
            system[column] = system[pivot];
            system[pivot] = swapped;
            for (int row = 0; row < n; row++)
                if (row != column) {
                    double factor = system[row][column] / system[column][column];
                    for (int k = column; k <= n; k++)
                        system[row][k] -= factor * system[column][k];
                }
        }
        return IntStream.range(0, n).mapToDouble(i -> system[i][n] / system[i][i]).toArray();
    }

    /// Expected calibration error.
    public static double error(List<Answer> answers) {
        return overBins(answers, bin -> Math.abs(bin.stream().mapToDouble(a -> a.probability - (a.right ? 1 : 0)).sum()));
    }

    /// What that error would be on so few answers if every probability were true: the mean distance of so many tosses from their mean.
    public static double chance(List<Answer> answers) {
        return overBins(answers, bin -> Math.sqrt(
                2 / Math.PI * bin.stream().mapToDouble(a -> a.probability * (1 - a.probability)).sum()));
    }

    private static double overBins(List<Answer> answers, ToDoubleFunction<List<Answer>> of) {
        return IntStream.range(0, BINS)
                .mapToObj(bin -> answers.stream().filter(a -> Math.min(BINS - 1, (int) (a.probability * BINS)) == bin).toList())
                .mapToDouble(of).sum() / answers.size();
    }

    /// How rows from each confidence on do.
    ///
    /// @param gold how many rows there should be
    public static void report(List<Answer> answers, int gold, double... from) {
        for (double least : from) {
            var given = answers.stream().filter(a -> a.probability >= least).toList();
            long right = given.stream().filter(Answer::right).count();
            System.out.printf(Locale.ROOT,
                    "rows from %.2f: %3d, P %.3f  R %.3f  F1 %.3f, calibration error %.3f, by chance alone %.3f%n", least,
                    given.size(), right / (double) given.size(), right / (double) gold, 2.0 * right / (given.size() + gold),
                    error(given), chance(given));
        }
    }

}
