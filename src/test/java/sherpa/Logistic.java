package sherpa;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Logistic regression, as the runs need it that find weights: Newton's method on the penalised likelihood. The first sign is always 1,
/// and its weight is free.
public final class Logistic {

    private static final int STEPS = 12;
    private static final int BINS = 10;

    /// @param weight how much it counts
    public record Example(List<Double> signs, boolean holds, double weight) {}

    /// What was said with this probability, and whether it was so.
    public record Answer(double probability, boolean right) {}

    private Logistic() {}

    /// @param stiffness how strongly weights are held near zero
    public static double[] fit(List<Example> examples, double stiffness) {
        int n = examples.getFirst().signs.size();
        double[] weights = new double[n];
        for (int step = 0; step < STEPS; step++) {
            double[][] system = new double[n][n + 1];
            for (int i = 1; i < n; i++) {
                system[i][i] = stiffness;
                system[i][n] = -stiffness * weights[i];
            }
            system[0][0] = 1e-6;
            for (Example example : examples)
                add(system, example, probability(weights, example.signs));
            double[] change = solve(system);
            for (int i = 0; i < n; i++)
                weights[i] += change[i];
        }
        return weights;
    }

    public static double probability(double[] weights, List<Double> signs) {
        double sum = IntStream.range(0, weights.length).mapToDouble(i -> signs.get(i) * weights[i]).sum();
        return 1 / (1 + Math.exp(-sum));
    }

    private static void add(double[][] system, Example example, double p) {
        double[] x = example.signs.stream().mapToDouble(Double::doubleValue).toArray();
        for (int i = 0; i < x.length; i++) {
            system[i][x.length] += example.weight * x[i] * ((example.holds ? 1 : 0) - p);
            for (int j = 0; j < x.length; j++)
                system[i][j] += example.weight * x[i] * x[j] * p * (1 - p);
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
}
