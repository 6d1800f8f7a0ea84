package sherpa.sentiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import sherpa.GoldArticles;
import sherpa.sentiment.Signals.Signal;

/// The actors of a gold article with their signals, and whether the gold answer has them as holders.
///
/// @param gold how many holders with an attitude the gold answer has
record Holding(List<Row> rows, int gold) {

    record Row(Actor.Who who, Map<Signal, Double> minus, Map<Signal, Double> plus, boolean negative, boolean positive) {

        Row holding(String polarity) {
            return new Row(who, minus, plus, !polarity.equals("POSITIVE"), !polarity.equals("NEGATIVE"));
        }
    }

    /// Reads gold files with the whole chain before the attitudes.
    static final class Reader {

        private final GoldArticles articles = new GoldArticles();
        private final SentimentFinder finder = new SentimentFinder(sherpa.entity.Knowledge.load());

        List<Holding> read(Path set) throws IOException {
            List<Holding> read = new ArrayList<>();
            for (String line : Files.readAllLines(set)) {
                JsonNode article = new JsonMapper().readTree(line);
                articles.read(article).ifPresent(found -> {
                    var scene = finder.scene(found.document(), found.tokens(), found.entities(), found.reading());
                    read.add(of(scene, article.path("usSentiment").path("holders")));
                });
            }
            return read;
        }
    }

    private static Holding of(Scene scene, JsonNode gold) {
        var signals = new Signals(scene);
        Map<Actor.Who, Row> rows = new LinkedHashMap<>();
        Stances.byHolder(SentimentFinder.findings(scene)).forEach((who, own) -> {
            if (!Stances.author(own))
                rows.put(who, new Row(who, signals.of(own, true), signals.of(own, false), false, false));
        });
        int count = 0;
        for (JsonNode holder : gold) {
            String polarity = holder.path("polarity").asText();
            if (polarity.equals("NEUTRAL"))
                continue;
            count++;
            rows.values().stream().filter(r -> !r.negative() && !r.positive() && likeness(r, holder) > 0)
                    .max(Comparator.comparingDouble(r -> likeness(r, holder)))
                    .ifPresent(r -> rows.put(r.who(), r.holding(polarity)));
        }
        return new Holding(List.copyOf(rows.values()), count);
    }

    /// As `score.py` pairs holders: by a word of the name, else by country and type; of several the one most in the article.
    private static double likeness(Row row, JsonNode holder) {
        boolean type = row.who().type().name().equals(holder.path("type").asText());
        var own = words(row.who().name());
        var other = words(holder.path("name").asText());
        long shared = own.stream().filter(other::contains).count();
        boolean country = row.who().country().isPresent()
                && row.who().country().equals(Optional.ofNullable(holder.path("country").textValue()));
        if (holder.path("type").asText().equals("AUTHOR") || (shared == 0 && !(country && type)))
            return 0;
        long all = Stream.concat(own.stream(), other.stream()).distinct().count();
        double name = shared == 0 ? 1 : 2 + shared / (double) all;
        return name + (type ? 0.5 : 0) + row.minus().getOrDefault(Signal.SHARE, 0.0);
    }

    private static Set<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("\\W+")).filter(w -> w.length() > 2)
                .filter(w -> !w.matches("the|and|for")).collect(Collectors.toSet());
    }
}
