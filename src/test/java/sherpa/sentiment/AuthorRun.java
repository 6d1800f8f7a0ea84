package sherpa.sentiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import sherpa.GoldArticles;
import sherpa.Logistic;
import sherpa.Logistic.Answer;
import sherpa.Logistic.Example;
import sherpa.language.Regression;
import sherpa.sentiment.Authorship.Sign;

/// Finds the weights of an author's signs, to be run again when the model or a rule changes:
/// `AuthorRun src/main/resources/sherpa/sentiment/authors.tsv SET.jsonl...`. It prints how well they do, in ten parts, each judged by weights
/// that it had no part in. Sets named `gold-...` the model learnt from too, so they count less.
public final class AuthorRun {

    private static final int PARTS = 10;
    private static final List<Sign> SIGNS = List.of(Sign.values());
    private static final double STIFFNESS = 1;
    private static final double LEARNT = 0.5;

    private record Row(boolean learnt, Map<Sign, Double> minus, Map<Sign, Double> plus, boolean negative, boolean positive) {

        Stream<Example<Sign>> examples() {
            double weight = learnt ? LEARNT : 1;
            return Stream.of(new Example<>(minus, negative, weight), new Example<>(plus, positive, weight));
        }

        Answer answer(Regression<Sign> weights) {
            double n = weights.probability(minus);
            double p = weights.probability(plus);
            return new Answer(Math.max(n, p), n > p ? negative : positive);
        }
    }

    private AuthorRun() {}

    public static void main(String[] args) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String set : Arrays.asList(args).subList(1, args.length))
            rows.addAll(read(Path.of(set)));
        List<Answer> learnt = new ArrayList<>();
        List<Answer> unseen = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int out = part;
            var weights = fit(of(rows, i -> i % PARTS != out));
            of(rows, i -> i % PARTS == out).forEach(row -> (row.learnt ? learnt : unseen).add(row.answer(weights)));
        }
        for (boolean of : List.of(true, false)) {
            var set = rows.stream().filter(r -> r.learnt == of).toList();
            System.out.printf(Locale.ROOT, "%s: %d articles%n", of ? "learnt from" : "unseen", set.size());
            Logistic.report(of ? learnt : unseen, (int) set.stream().filter(r -> r.negative || r.positive).count(), 0.2, 0.3, 0.4,
                    0.5, 0.6, 0.7);
        }
        var remark = "What each sign of an author's attitude weighs. Written by sherpa.sentiment.AuthorRun from " + rows.size()
                + " articles of " + (args.length - 1) + " sets.";
        Files.writeString(Path.of(args[0]), Logistic.table(remark, SIGNS, fit(rows)));
    }

    private static List<Row> of(List<Row> rows, IntPredicate chosen) {
        return IntStream.range(0, rows.size()).filter(chosen).mapToObj(rows::get).toList();
    }

    private static Regression<Sign> fit(List<Row> rows) {
        return Logistic.fit(SIGNS, rows.stream().flatMap(Row::examples).toList(), STIFFNESS);
    }

    private static List<Row> read(Path set) throws IOException {
        var articles = new GoldArticles();
        var finder = new SentimentFinder(sherpa.entity.Knowledge.load());
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(set)) {
            JsonNode article = new JsonMapper().readTree(line);
            articles.read(article).ifPresent(found -> {
                var scene = finder.scene(found.document(), found.tokens(), found.entities(), found.reading());
                var own = Stances.byHolder(SentimentFinder.findings(scene)).getOrDefault(Authorship.AUTHOR, List.of());
                if (own.isEmpty())
                    return;
                var authorship = new Authorship(scene);
                var model = scene.model().orElseThrow();
                rows.add(new Row(set.getFileName().toString().startsWith("gold-"), authorship.signs(model, own, true),
                        authorship.signs(model, own, false),
                        holds(article, "POSITIVE"), holds(article, "NEGATIVE")));
            });
        }
        return rows;
    }

    /// Whether the answer has an author of another polarity than this, and not of none.
    private static boolean holds(JsonNode article, String otherwise) {
        for (JsonNode holder : article.path("usSentiment").path("holders"))
            if (holder.path("type").asText().equals("AUTHOR")
                    && !holder.path("polarity").asText().matches("NEUTRAL|" + otherwise))
                return true;
        return false;
    }
}
