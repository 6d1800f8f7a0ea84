package sherpa;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/// The measures of `score.py` that the quality gate watches, over articles of gold and their results.
public final class Scores {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final class Count {
        private int right;
        private int found;
        private int gold;

        void add(Set<?> goldOnes, Set<?> foundOnes) {
            right += (int) goldOnes.stream().filter(foundOnes::contains).count();
            found += foundOnes.size();
            gold += goldOnes.size();
        }

        void add(int rightOnes, int goldOnes, int foundOnes) {
            right += rightOnes;
            gold += goldOnes;
            found += foundOnes;
        }

        double f1() {
            return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
        }
    }

    private record Pair(JsonNode gold, JsonNode found) {}

    private final Map<String, Count> counts = new LinkedHashMap<>();

    /// By measure, between 0 and 1.
    Map<String, Double> figures() {
        var figures = new LinkedHashMap<String, Double>();
        counts.forEach((name, count) -> figures.put(name, count.f1()));
        return figures;
    }

    private Count count(String name) {
        return counts.computeIfAbsent(name, n -> new Count());
    }

    /// Shares are counted as an F1 whose found are its gold.
    private void share(String name, boolean right) {
        count(name).add(right ? 1 : 0, 1, 1);
    }

    void add(JsonNode gold, JsonNode result) {
        entities(gold.path("entities"), result.path("entities"));
        summits(list(gold.path("summits")), list(result.path("summits")));
        sentiment(gold.path("usSentiment"), result.path("usSentiment"));
        var text = result.path("document").path("text").asText();
        quotes(result).forEach(quote -> share("quotes", text.contains(quote)));
    }

    private void entities(JsonNode gold, JsonNode found) {
        count("entities").add(typedForms(gold), typedForms(found));
        count("grouping").add(groupedForms(gold), groupedForms(found));
        Map<String, String> countries = list(found).stream().flatMap(e -> forms(e).stream().map(f -> Map.entry(f, e)))
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().path("country").asText(), (a, b) -> b));
        for (var entity : gold)
            for (var form : forms(entity))
                if (entity.path("country").isTextual() && countries.containsKey(form))
                    share("country", countries.get(form).equals(entity.path("country").asText()));
    }

    private static Set<String> typedForms(JsonNode entities) {
        return list(entities).stream().flatMap(e -> forms(e).stream().map(f -> e.path("type").asText() + " " + f))
                .collect(Collectors.toSet());
    }

    private static Set<String> groupedForms(JsonNode entities) {
        var pairs = new HashSet<String>();
        for (var entity : entities)
            for (var a : forms(entity))
                for (var b : forms(entity))
                    if (a.compareTo(b) < 0)
                        pairs.add(a + "\n" + b);
        return pairs;
    }

    private static Set<String> forms(JsonNode entity) {
        var forms = Stream.concat(list(entity.path("aliases")).stream().map(JsonNode::asText),
                list(entity.path("mentions")).stream().map(m -> m.path("text").asText()))
                .map(Scores::normal).filter(f -> !f.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        if (forms.isEmpty())
            forms.add(normal(entity.path("name").asText()));
        return forms;
    }

    private static String normal(String form) {
        return form.replaceAll("\\s+", " ").replace('’', '\'').strip().replaceFirst("^[tT]he ", "").replaceFirst("'s?$", "");
    }

    private void summits(List<JsonNode> gold, List<JsonNode> found) {
        var pairs = paired(gold, found, Scores::affinity);
        count("summits").add(pairs.size(), gold.size(), found.size());
        Set<JsonNode> met = Collections.newSetFromMap(new IdentityHashMap<>());
        pairs.forEach(pair -> met.add(pair.gold));
        gold.stream().filter(s -> s.path("main").asBoolean()).forEach(s -> share("main summits", met.contains(s)));
        if (gold.isEmpty())
            share("no-summit", found.isEmpty());
        for (var pair : pairs) {
            count("participants").add(people(pair.gold), people(pair.found));
            for (var field : List.of("level", "form", "status"))
                if (pair.gold.path(field).isTextual())
                    share(field, pair.gold.path(field).equals(pair.found.path(field)));
        }
    }

    /// The found meetings that gold has, as they pair.
    public static List<JsonNode> met(List<JsonNode> gold, List<JsonNode> found) {
        return paired(gold, found, Scores::affinity).stream().map(Pair::found).toList();
    }

    private interface Affinity {
        double of(JsonNode gold, JsonNode found);
    }

    /// One to one, the best first; of equal ones those that stand last.
    private static List<Pair> paired(List<JsonNode> gold, List<JsonNode> found, Affinity affinity) {
        record Cell(double affinity, int gold, int found) {}
        var cells = new ArrayList<Cell>();
        for (int g = 0; g < gold.size(); g++)
            for (int f = 0; f < found.size(); f++)
                cells.add(new Cell(affinity.of(gold.get(g), found.get(f)), g, f));
        cells.sort(
                Comparator.comparingDouble(Cell::affinity).thenComparingInt(Cell::gold).thenComparingInt(Cell::found).reversed());
        var goldTaken = new HashSet<Integer>();
        var foundTaken = new HashSet<Integer>();
        var pairs = new ArrayList<Pair>();
        for (var cell : cells)
            if (cell.affinity > 0 && !goldTaken.contains(cell.gold) && !foundTaken.contains(cell.found)) {
                goldTaken.add(cell.gold);
                foundTaken.add(cell.found);
                pairs.add(new Pair(gold.get(cell.gold), found.get(cell.found)));
            }
        return pairs;
    }

    private static double affinity(JsonNode gold, JsonNode found) {
        double people = jaccard(people(gold), people(found));
        double base = countries(gold).isEmpty() && countries(found).isEmpty() ? 0.5 : jaccard(countries(gold), countries(found));
        if (base < 0.5 && people < 0.5)
            return 0;
        double sum = base + people;
        var city = gold.path("location").path("city");
        sum += isSame(city, found.path("location").path("city"), String::equals) ? 0.7 : 0;
        var start = gold.path("date").path("start");
        var foundStart = found.path("date").path("start");
        if (start.isTextual() && foundStart.isTextual())
            sum += isSame(start, foundStart, (a, b) -> a.startsWith(b) || b.startsWith(a)) ? 0.5 : -0.3;
        sum += gold.path("status").equals(found.path("status")) ? 0.3 : 0;
        sum += isSame(gold.path("name"), found.path("name"), (a, b) -> normal(a).equals(normal(b))) ? 0.5 : 0;
        sum += gold.path("main").asBoolean() == found.path("main").asBoolean() ? 0.2 : 0;
        return Math.max(sum, 0.01);
    }

    private static boolean isSame(JsonNode a, JsonNode b, BiPredicate<String, String> same) {
        return a.isTextual() && b.isTextual() && same.test(a.asText(), b.asText());
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        var all = new HashSet<>(a);
        all.addAll(b);
        return all.isEmpty() ? 0 : (double) a.stream().filter(b::contains).count() / all.size();
    }

    private static Set<String> countries(JsonNode summit) {
        return list(summit.path("participants")).stream().map(p -> p.path("country")).filter(JsonNode::isTextual)
                .map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static Set<String> people(JsonNode summit) {
        return list(summit.path("participants")).stream().map(p -> p.path("name")).filter(JsonNode::isTextual)
                .map(n -> normal(n.asText()).toLowerCase(java.util.Locale.ROOT)).map(n -> n.substring(n.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
    }

    private void sentiment(JsonNode gold, JsonNode found) {
        share("overall", gold.path("overall").equals(found.path("overall")));
        var goldHolders = holders(gold);
        var foundHolders = holders(found);
        var pairs = paired(goldHolders, foundHolders, Scores::holderAffinity);
        count("holders").add((int) pairs.stream().filter(p -> p.gold.path("polarity").equals(p.found.path("polarity"))).count(),
                goldHolders.size(), foundHolders.size());
    }

    private static List<JsonNode> holders(JsonNode sentiment) {
        return list(sentiment.path("holders")).stream().filter(h -> !h.path("polarity").asText().equals("NEUTRAL")).toList();
    }

    private static double holderAffinity(JsonNode gold, JsonNode found) {
        boolean author = gold.path("type").asText().equals("AUTHOR");
        double base = 0;
        if (author || found.path("type").asText().equals("AUTHOR"))
            base = gold.path("type").equals(found.path("type")) ? 2 : 0;
        else if (words(gold).stream().anyMatch(words(found)::contains))
            base = 2;
        else if (isSame(gold.path("country"), found.path("country"), String::equals)
                && gold.path("type").equals(found.path("type")))
            base = 1;
        return base == 0 ? 0 : base + (gold.path("polarity").equals(found.path("polarity")) ? 0.5 : 0);
    }

    private static Set<String> words(JsonNode holder) {
        return WORD.matcher(holder.path("name").asText()).results().map(r -> r.group().toLowerCase(java.util.Locale.ROOT))
                .filter(w -> w.length() > 2 && !Set.of("the", "and", "for").contains(w)).collect(Collectors.toSet());
    }

    private static List<String> quotes(JsonNode result) {
        return Stream.concat(list(result.path("summits")).stream().map(s -> s.path("quote")),
                list(result.path("usSentiment").path("holders")).stream().flatMap(h -> list(h.path("quotes")).stream()))
                .map(q -> q.isTextual() ? q.asText() : q.path("text").asText()).filter(q -> !q.isEmpty()).toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
