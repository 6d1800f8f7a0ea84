package sherpa.sentiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import sherpa.Logistic;
import sherpa.Logistic.Answer;
import sherpa.Logistic.Example;
import sherpa.language.Regression;
import sherpa.sentiment.Holding.Row;
import sherpa.sentiment.Signals.Signal;

/// Finds the weights of the signals, to be run again when the model or a rule changes:
/// `WeightsRun src/main/resources/sherpa/sentiment/weights.tsv gold/train.jsonl gold/dev.jsonl MORE.jsonl...`. It prints how well they do on
/// the sets behind the first, in ten parts, each judged by weights that it had no part in. The first set is always learnt from: the model
/// learnt from it too, so it counts less, and says nothing about how well they do.
public final class WeightsRun {

    private static final int PARTS = 10;
    private static final List<Signal> SIGNALS = List.of(Signal.values());
    private static final double STIFFNESS = 2;
    private static final double LEARNT = 0.3;

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
            var weights = fit(learnt, others);
            rows(unseen, i -> i % PARTS == out).forEach(row -> judged.add(new Judged(
                    row, weights.probability(row.minus()), weights.probability(row.plus()))));
        }
        report(judged, unseen.stream().mapToInt(Holding::gold).sum());
        var weights = fit(learnt, rows(unseen, _ -> true));
        var remark = "What each signal of an attitude weighs. Written by sherpa.sentiment.WeightsRun from "
                + (learnt.size() + rows(unseen, _ -> true).size()) + " actors of " + (args.length - 1) + " sets.";
        Files.writeString(Path.of(args[0]), Logistic.table(remark, SIGNALS, weights));
    }

    private static List<Row> rows(List<Holding> articles, java.util.function.IntPredicate chosen) {
        return IntStream.range(0, articles.size()).filter(chosen).boxed().flatMap(i -> articles.get(i).rows().stream()).toList();
    }

    private static Regression<Signal> fit(List<Row> learnt, List<Row> unseen) {
        return Logistic.fit(SIGNALS, Stream.concat(
                learnt.stream().flatMap(row -> examples(row, LEARNT)), unseen.stream().flatMap(row -> examples(row, 1))).toList(),
                STIFFNESS);
    }

    private static Stream<Example<Signal>> examples(Row row, double weight) {
        return Stream.of(new Example<>(row.minus(), row.negative(), weight), new Example<>(row.plus(), row.positive(), weight));
    }

    private static void report(List<Judged> judged, int gold) {
        Logistic.report(judged.stream().map(j -> new Answer(j.greater(), j.right())).toList(), gold,
                0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6);
        var sides = judged.stream().flatMapToDouble(j -> DoubleStream.of(
                loss(j.negative(), j.row().negative()), loss(j.positive(), j.row().positive()))).sum();
        System.out.printf(Locale.ROOT, "log loss %.1f over %d actors, %d gold holders%n", sides, judged.size(), gold);
    }

    private static double loss(double p, boolean holds) {
        return -Math.log(Math.max(1e-6, holds ? p : 1 - p));
    }
}
