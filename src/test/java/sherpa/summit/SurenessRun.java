package sherpa.summit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import sherpa.GoldArticles;
import sherpa.Logistic;
import sherpa.Logistic.Answer;
import sherpa.Logistic.Example;
import sherpa.Scores;
import sherpa.entity.Knowledge;
import sherpa.summit.Sureness.Sign;
import sherpa.time.TimeFinder;

/// Finds the weights of [Sureness], to be run again when the model or a rule changes:
/// `SurenessRun src/main/resources/sherpa/summit/sureness.tsv gold/train.jsonl gold/dev.jsonl MORE.jsonl...`. It prints how well rows
/// from each confidence on do on the sets behind the first, in ten parts, each judged by weights that it had no part in. The model
/// learnt from the first set too: it counts less, and nothing is judged by it.
public final class SurenessRun {

    private static final int PARTS = 10;
    private static final List<Sign> SIGNS = List.of(Sign.values());
    private static final double STIFFNESS = 2;
    private static final double LEARNT = 0.3;

    /// @param gold how many meetings the article has
    private record Told(List<Example<Sign>> rows, int gold) {}

    private final JsonMapper json = JsonMapper.builder().addModule(new Jdk8Module()).build();
    private final GoldArticles articles = new GoldArticles();
    private final SummitFinder finder = new SummitFinder(Knowledge.load());
    private final TimeFinder times = new TimeFinder();

    private SurenessRun() {}

    public static void main(String[] args) throws IOException {
        var run = new SurenessRun();
        var learnt = run.read(Path.of(args[1]), LEARNT);
        var unseen = new ArrayList<Told>();
        for (String set : Arrays.asList(args).subList(2, args.length))
            unseen.addAll(run.read(Path.of(set), 1));
        var answers = new ArrayList<Answer>();
        for (int part = 0; part < PARTS; part++) {
            int out = part;
            var weights = Logistic.fit(SIGNS, examples(learnt, unseen, i -> i % PARTS != out), STIFFNESS);
            examples(List.of(), unseen, i -> i % PARTS == out).forEach(row -> answers.add(
                    new Answer(weights.probability(row.signs()), row.holds())));
        }
        Logistic.report(answers, unseen.stream().mapToInt(Told::gold).sum(), 0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5);
        var examples = examples(learnt, unseen, i -> true);
        var weights = Logistic.fit(SIGNS, examples, STIFFNESS);
        var remark = "What each sign of a meeting weighs. Written by sherpa.summit.SurenessRun from " + examples.size()
                + " rows of "
                + (args.length - 1) + " sets.";
        Files.writeString(Path.of(args[0]), Logistic.table(remark, SIGNS, weights));
    }

    private List<Told> read(Path set, double weight) throws IOException {
        var read = new ArrayList<Told>();
        for (String line : Files.readAllLines(set)) {
            JsonNode article = json.readTree(line);
            articles.read(article).ifPresent(found -> {
                var gold = new ArrayList<JsonNode>();
                article.path("summits").forEach(gold::add);
                var told = finder.told(found.document(), found.tokens(), found.entities(),
                        times.find(found.document(), found.tokens()), found.reading());
                List<JsonNode> rows = told.stream().map(t -> json.<JsonNode>valueToTree(t.row())).toList();
                Set<JsonNode> met = Collections.newSetFromMap(new IdentityHashMap<>());
                met.addAll(Scores.met(gold, rows));
                read.add(new Told(IntStream.range(0, rows.size()).filter(i -> told.get(i).signs().isPresent())
                        .mapToObj(i -> new Example<>(told.get(i).signs().orElseThrow(),
                                met.contains(rows.get(i)), weight))
                        .toList(), gold.size()));
            });
        }
        return read;
    }

    private static List<Example<Sign>> examples(List<Told> learnt, List<Told> unseen, IntPredicate chosen) {
        return Stream.concat(learnt.stream(), IntStream.range(0, unseen.size()).filter(chosen).mapToObj(unseen::get))
                .flatMap(t -> t.rows().stream()).toList();
    }
}
