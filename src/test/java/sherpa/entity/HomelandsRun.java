package sherpa.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import sherpa.GoldArticles;
import sherpa.Logistic;
import sherpa.Logistic.Choice;
import sherpa.entity.Homelands.Clue;

/// Finds the weights of [Homelands], to be run again when a rule or table of countries changes:
/// `HomelandsRun src/main/resources/sherpa/entity/homelands.tsv src/training/data/gold-train.jsonl MORE.jsonl...`. It prints how many of
/// the persons whose country must be guessed get the right one, in ten parts, each judged by weights that it had no part in.
public final class HomelandsRun {

    private static final int PARTS = 10;
    private static final double STIFFNESS = 1;
    private static final List<Clue> CLUES = List.of(Clue.values());

    private final GoldArticles articles = new GoldArticles();
    private final EntityFinder finder = new EntityFinder(Knowledge.load());

    private HomelandsRun() {}

    public static void main(String[] args) throws IOException {
        var run = new HomelandsRun();
        var persons = new ArrayList<List<Choice<Clue>>>();
        for (String set : Arrays.asList(args).subList(1, args.length))
            for (String line : Files.readAllLines(Path.of(set)))
                persons.add(run.guesses(new JsonMapper().readTree(line)));
        long right = 0;
        for (int part = 0; part < PARTS; part++) {
            int out = part;
            var weights = Logistic.choose(CLUES, of(persons, i -> i % PARTS != out), STIFFNESS);
            right += of(persons, i -> i % PARTS == out).stream().filter(choice -> IntStream.range(0, choice.options().size())
                    .allMatch(i -> weights.sum(choice.options().get(i)) <= weights.sum(choice.options().get(choice.taken()))))
                    .count();
        }
        var all = of(persons, _ -> true);
        System.out.printf(Locale.ROOT, "%d of %d persons right (%.3f)%n", right, all.size(), right / (double) all.size());
        var remark = "What each clue of a person's country weighs. Written by sherpa.entity.HomelandsRun from " + all.size()
                + " persons of " + (args.length - 1) + " sets.";
        Files.writeString(Path.of(args[0]), Logistic.table(remark, CLUES, Logistic.choose(CLUES, all, STIFFNESS)));
    }

    private static List<Choice<Clue>> of(List<List<Choice<Clue>>> articles, java.util.function.IntPredicate chosen) {
        return IntStream.range(0, articles.size()).filter(chosen).boxed().flatMap(i -> articles.get(i).stream()).toList();
    }

    private List<Choice<Clue>> guesses(JsonNode article) {
        var countries = new HashMap<String, String>();
        for (JsonNode entity : article.path("entities"))
            if (entity.path("type").asText().equals("PERSON") && entity.path("country").isTextual())
                entity.path("aliases").forEach(alias -> countries.put(alias.asText(), entity.path("country").asText()));
        var guesses = new ArrayList<Choice<Clue>>();
        articles.document(article).ifPresent(read -> {
            var resolved = finder.resolved(read.document(), read.tokens(), read.reading());
            for (Group group : resolved.groups()) {
                Map<String, Map<Clue, Double>> from = resolved.countries().guessedFrom(group);
                int taken = List.copyOf(from.keySet()).indexOf(countries.getOrDefault(group.name(), ""));
                if (taken >= 0)
                    guesses.add(new Choice<>(List.copyOf(from.values()), taken));
            }
        });
        return guesses;
    }
}
