package sherpa.sentiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import sherpa.sentiment.Holding.Row;
import sherpa.sentiment.Signals.Signal;

/// Finds the weights of the signals, to be run again when the model or a rule changes:
/// `WeightsRun src/main/resources/sherpa/sentiment/weights.tsv gold/train.jsonl gold/dev.jsonl MORE.jsonl...`. It prints how well they do on
/// the sets behind the first, in ten parts, each judged by weights that it had no part in. The first set is always learnt from: the model
/// learnt from it too, so it says nothing about how well they do.
public final class WeightsRun {

    private static final int PARTS = 10;
    private static final double STIFFNESS = 2;
    private static final int STEPS = 12;
    private static final int BINS = 10;

    private record Judged(Row row, double negative, double positive) {

        double greater() {
            return Math.max(negative, positive);
        }

        boolean right() {
            return negative > positive ? row.negative() && !row.positive() : row.positive() && !row.negative();
        }
    }

    private WeightsRun() {}

    public static void main(String[] args) throws IOException {
        var reader = new Holding.Reader();
        var learnt = reader.read(Path.of(args[1])).stream().flatMap(a -> a.rows().stream()).toList();
        List<Holding> unseen = new ArrayList<>();
        for (String set : Arrays.asList(args).subList(2, args.length))
            unseen.addAll(reader.read(Path.of(set)));
        List<Judged> judged = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int out = part;
            var others = rows(unseen, i -> i % PARTS != out);
            var weights = fit(Stream.concat(learnt.stream(), others.stream()).toList());
            rows(unseen, i -> i % PARTS == out).forEach(row -> judged.add(new Judged(
                    row, weights.probability(row.minus()), weights.probability(row.plus()))));
        }
        report(judged, unseen.stream().mapToInt(Holding::gold).sum());
        var weights = fit(Stream.concat(learnt.stream(), rows(unseen, _ -> true).stream()).toList());
        var lines = new StringBuilder("# What each signal of an attitude weighs. Written by sherpa.sentiment.WeightsRun from ")
                .append(learnt.size() + rows(unseen, _ -> true).size()).append(" actors of ").append(args.length - 1)
                .append(" sets.\n# signal <TAB> weight\n");
        weights.of().forEach((s, w) -> lines.append(s).append('\t').append(String.format(Locale.ROOT, "%.3f", w)).append('\n'));
        Files.writeString(Path.of(args[0]), lines);
    }

    private static List<Row> rows(List<Holding> articles, java.util.function.IntPredicate chosen) {
        return IntStream.range(0, articles.size()).filter(chosen).boxed().flatMap(i -> articles.get(i).rows().stream()).toList();
    }

    /// Newton's method on the penalised likelihood, the two sides of each actor as two examples.
    private static Weights fit(List<Row> rows) {
        int n = Signal.values().length;
        double[] weights = new double[n];
        for (int step = 0; step < STEPS; step++) {
            double[][] system = new double[n][n + 1];
            for (int i = 1; i < n; i++) {
                system[i][i] = STIFFNESS;
                system[i][n] = -STIFFNESS * weights[i];
            }
            system[0][0] = 1e-6;
            for (Row row : rows) {
                add(system, values(row.minus()), row.negative(), weights);
                add(system, values(row.plus()), row.positive(), weights);
            }
            double[] change = solve(system);
            for (int i = 0; i < n; i++)
                weights[i] += change[i];
        }
        Map<Signal, Double> of = new java.util.EnumMap<>(Signal.class);
        int next = 0;
        for (Signal signal : Signal.values())
            of.put(signal, weights[next++]);
        return new Weights(of);
    }

    private static double[] values(Map<Signal, Double> signals) {
        return Stream.of(Signal.values()).mapToDouble(signals::get).toArray();
    }

    private static void add(double[][] system, double[] x, boolean holds, double[] weights) {
        double sum = IntStream.range(0, x.length).mapToDouble(i -> x[i] * weights[i]).sum();
        double p = 1 / (1 + Math.exp(-sum));
        for (int i = 0; i < x.length; i++) {
            system[i][x.length] += x[i] * ((holds ? 1 : 0) - p);
            for (int j = 0; j < x.length; j++)
                system[i][j] += x[i] * x[j] * p * (1 - p);
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

    private static void report(List<Judged> judged, int gold) {
        for (double least : new double[]{ 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6 }) {
            var given = judged.stream().filter(j -> j.greater() >= least).toList();
            long right = given.stream().filter(Judged::right).count();
            System.out.printf(
                    Locale.ROOT, "rows from %.2f: %3d, P %.3f  R %.3f  F1 %.3f, calibration error %.3f, by chance alone %.3f%n",
                    least, given.size(), right / (double) given.size(), right / (double) gold,
                    2.0 * right / (given.size() + gold), error(given), chance(given));
        }
        var sides = judged.stream().flatMapToDouble(j -> DoubleStream.of(
                loss(j.negative(), j.row().negative()), loss(j.positive(), j.row().positive()))).sum();
        System.out.printf(Locale.ROOT, "log loss %.1f over %d actors, %d gold holders%n", sides, judged.size(), gold);
    }

    private static double loss(double p, boolean holds) {
        return -Math.log(Math.max(1e-6, holds ? p : 1 - p));
    }

    /// Expected calibration error of the rows' confidence.
    private static double error(List<Judged> given) {
        return overBins(given, rows -> Math.abs(rows.stream().mapToDouble(j -> j.greater() - (j.right() ? 1 : 0)).sum()));
    }

    /// What that error would be on so few rows if every confidence were true: the mean distance of so many tosses from their mean.
    private static double chance(List<Judged> given) {
        return overBins(given, rows -> Math.sqrt(
                2 / Math.PI * rows.stream().mapToDouble(j -> j.greater() * (1 - j.greater())).sum()));
    }

    private static double overBins(List<Judged> given, ToDoubleFunction<List<Judged>> of) {
        return IntStream.range(0, BINS)
                .mapToObj(bin -> given.stream().filter(j -> Math.min(BINS - 1, (int) (j.greater() * BINS)) == bin).toList())
                .mapToDouble(of).sum() / given.size();
    }
}
