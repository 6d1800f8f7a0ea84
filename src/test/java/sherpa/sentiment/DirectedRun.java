package sherpa.sentiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import sherpa.GoldEntities;
import sherpa.entity.Entities;
import sherpa.entity.Knowledge;
import sherpa.language.LanguageModel;
import sherpa.language.Tokens;
import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.result.Quote;

/// Macro-F1 over toward-US POSITIVE, NEGATIVE and NONE on the held-out tenth of `directed.jsonl`, by the rules, by the `directed`
/// head and by both: `DirectedRun held-out-directed.jsonl [MODEL_FOLDER]`. `src/training/prepare.py` writes the tenth.
///
/// A row is a pair of marked spans whose second is the US; the first is taken for a foreigner's name, since the set's holders are
/// mostly Americans, who hold nothing toward their own government by the codebook.
public final class DirectedRun {

    private static final List<String> LABELS = List.of("NEGATIVE", "NONE", "POSITIVE");
    private static final Pattern US = Pattern.compile(
            "(?:the )?(?:U\\.? ?S\\.? ?A?\\.?|United States(?: of America)?|America|Americans?|Washington|White House|Pentagon|State Department"
                    + "|(?:Donald )?Trump|(?:Barack )?Obama|(?:Joe )?Biden|(?:George W\\. )?Bush|Congress|Senate"
                    + "|(?:Trump|Obama|Biden|Bush) administration|(?:U\\.S\\.|US|American) (?:government|military|troops))",
            Pattern.CASE_INSENSITIVE);

    private DirectedRun() {}

    public static void main(String[] args) throws IOException {
        var finder = new SentimentFinder(Knowledge.load());
        Optional<LanguageModel> model = args.length > 1
                ? Optional.of(LanguageModel.open(Path.of(args[1]), LanguageModel.Options.usual()))
                : Optional.empty();
        Map<String, Map<String, Integer>> answers = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode example = new JsonMapper().readTree(line);
            String text = example.path("text").asText();
            for (JsonNode pair : example.path("pairs")) {
                var holder = Quote.of(text, pair.path("a").get(0).asInt(), pair.path("a").get(1).asInt());
                var us = Quote.of(text, pair.path("b").get(0).asInt(), pair.path("b").get(1).asInt());
                if (!pair.path("us").asBoolean() || !US.matcher(us.text()).matches())
                    continue;
                String gold = pair.path("label").asText();
                var document = GoldEntities.document(text);
                var reading = model.map(m -> m.read(document));
                var scene = finder.scene(document, Tokens.of(document), entities(holder, us), reading);
                double rules = mass(scene, holder, false);
                count(answers, "rules", gold, label(rules, Thresholds.ROW));
                reading.flatMap(r -> r.between("directed", holder.begin(), holder.end(), us.begin(), us.end()))
                        .ifPresent(said -> {
                            count(answers, "head", gold, said.best());
                            double head = said.of("POSITIVE") - said.of("NEGATIVE");
                            count(answers, "both", gold, label(rules + head, BOTH));
                        });
            }
        }
        answers.forEach(DirectedRun::print);
    }

    /// What rules and head together must come to.
    private static final double BOTH = 0.4;

    private static Entities entities(Quote holder, Quote us) {
        return new Entities(List.of(
                new Entity(EntityType.PERSON, holder.text(), List.of(holder.text()), Optional.empty(), 1, List.of(holder)),
                new Entity(EntityType.GPE, "United States", List.of("United States", us.text()), Optional.of("US"), 1,
                        List.of(us))));
    }

    private static double mass(Scene scene, Quote holder, boolean byModel) {
        return SentimentFinder.findings(scene).stream().filter(f -> f.byModel() == byModel)
                .filter(f -> f.holder().name().equals(holder.text())).mapToDouble(f -> f.strength() * f.certainty()).sum();
    }

    private static String label(double mass, double least) {
        return Math.abs(mass) < least ? "NONE" : mass > 0 ? "POSITIVE" : "NEGATIVE";
    }

    private static void count(Map<String, Map<String, Integer>> answers, String by, String gold, String found) {
        answers.computeIfAbsent(by, _ -> new TreeMap<>()).merge(gold + " " + found, 1, Integer::sum);
    }

    private static void print(String by, Map<String, Integer> counts) {
        List<String> parts = new ArrayList<>();
        double sum = 0;
        for (String label : LABELS) {
            int right = counts.getOrDefault(label + " " + label, 0);
            int gold = LABELS.stream().mapToInt(other -> counts.getOrDefault(label + " " + other, 0)).sum();
            int found = LABELS.stream().mapToInt(other -> counts.getOrDefault(other + " " + label, 0)).sum();
            double f1 = gold + found == 0 ? 0 : 2.0 * right / (gold + found);
            sum += f1;
            parts.add(String.format(Locale.ROOT, "%s %.3f (%d)", label, f1, gold));
        }
        System.out.printf(Locale.ROOT, "%-6s macro-F1 %.3f  %s%n", by, sum / LABELS.size(), String.join("  ", parts));
    }
}
