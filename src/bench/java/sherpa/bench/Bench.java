package sherpa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs both systems over the same articles and prints them side by side: `Bench [ARTICLES.jsonl]`.
public final class Bench {

    private static final List<String> SYSTEMS = List.of("sherpa", "corenlp");

    private Bench() {}

    public static void main(String[] args) throws RunnerException, IOException {
        var articles = args.length > 0 && !args[0].isBlank() ? args[0] : "src/test/resources/gold/test.jsonl";
        var options = new OptionsBuilder().include(Bench.class.getPackageName() + "\\.").param("articles", articles)
                .jvmArgsAppend("--enable-native-access=ALL-UNNAMED", "-Xmx4g").shouldFailOnError(true).build();
        var results = new Runner(options).run();
        double words = Articles.of(Path.of(articles)).words();
        System.out.printf("%n%-24s%12s%12s%12s%n", Articles.of(Path.of(articles)).size() + " articles", "Sherpa", "CoreNLP", "ratio");
        print("articles/s", score(results, "read", 0), score(results, "read", 1));
        print("words/s", words * score(results, "read", 0), words * score(results, "read", 1));
        print("load, ms", score(results, "load", 0), score(results, "load", 1));
        print("resident memory, MB", megabytes(0), megabytes(1));
    }

    /// Where a run leaves how much memory it held.
    static Path memoryOf(String system) {
        return Path.of("target", "bench-" + system + ".megabytes");
    }

    private static double megabytes(int system) throws IOException {
        return Double.parseDouble(Files.readString(memoryOf(SYSTEMS.get(system))));
    }

    private static double score(Iterable<RunResult> results, String benchmark, int system) {
        for (var result : results) {
            var parameters = result.getParams();
            if (parameters.getBenchmark().endsWith("." + benchmark) && parameters.getParam("system").equals(SYSTEMS.get(system)))
                return result.getPrimaryResult().getScore();
        }
        throw new IllegalStateException("No result of " + benchmark + " for " + SYSTEMS.get(system));
    }

    private static void print(String what, double ours, double theirs) {
        System.out.printf("%-24s%12.1f%12.1f%12.2f%n", what, ours, theirs, ours / theirs);
    }
}
