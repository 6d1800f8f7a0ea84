package sherpa.sentiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import sherpa.GoldArticles;
import sherpa.entity.Knowledge;

/// Counts how often each ground names a holder of the gold answer with its polarity, those of the model where it is surer than not:
/// `GroundsRun GOLD.jsonl`.
public final class GroundsRun {

    private GroundsRun() {}

    public static void main(String[] args) throws IOException {
        var finder = new SentimentFinder(Knowledge.load());
        var articles = new GoldArticles();
        Map<Finding.Ground, int[]> counts = new EnumMap<>(Finding.Ground.class);
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode article = new JsonMapper().readTree(line);
            var found = articles.read(article);
            if (found.isEmpty())
                continue;
            var scene = finder.scene(
                    found.get().document(), found.get().tokens(), found.get().entities(), found.get().reading());
            for (Finding finding : SentimentFinder.findings(scene)) {
                if (finding.strength() == 0 || (finding.byModel() && Math.abs(finding.strength()) < 0.5))
                    continue;
                var count = counts.computeIfAbsent(finding.ground(), _ -> new int[3]);
                count[0]++;
                String word = last(finding.holder().name());
                for (JsonNode holder : article.path("usSentiment").path("holders"))
                    if (last(holder.path("name").asText()).equals(word)) {
                        count[1]++;
                        boolean positive = holder.path("polarity").asText().equals("POSITIVE");
                        if (positive == finding.strength() > 0)
                            count[2]++;
                        break;
                    }
            }
        }
        counts.forEach((ground, c) -> System.out.printf(Locale.ROOT, "%-20s found %4d  holder right %.2f  polarity too %.2f%n",
                ground, c[0], c[1] / (double) c[0], c[2] / (double) c[0]));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
