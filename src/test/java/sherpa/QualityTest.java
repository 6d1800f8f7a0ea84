package sherpa;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

import sherpa.document.Limits;
import sherpa.document.Upload;
import sherpa.function.Analyst;
import sherpa.result.ResultJson;
import sherpa.result.Source;

import static org.assertj.core.api.Assertions.assertThat;

/// What Sherpa finds in articles that it has never been trained on or tuned to is as good as its model's card says.
///
/// A change that makes it better should bring new figures to the card: `main` prints the table.
class QualityTest {

    private static final Path CARD = Path.of("src/training/MODEL.md");
    private static final String ARTICLES = "/gold/test.jsonl";
    /// "| entities | 0.901 | 0.02 |": a measure, its figure, and how far it may fall.
    private static final Pattern ROW = Pattern.compile("\\| ([a-z -]+) \\| ([01]\\.\\d+) \\| (0\\.\\d+) \\|");

    private record Bound(double figure, double slack) {}

    @Test
    void everyMeasureIsAsTheModelsCardSays() throws IOException {
        var figures = figures();

        var bounds = bounds();
        assertThat(figures.keySet()).isEqualTo(bounds.keySet());
        assertThat(figures).allSatisfy((measure, figure) -> assertThat(figure).as(measure)
                .isGreaterThanOrEqualTo(bounds.get(measure).figure - bounds.get(measure).slack));
    }

    private static Map<String, Bound> bounds() throws IOException {
        var bounds = new LinkedHashMap<String, Bound>();
        ROW.matcher(Files.readString(CARD)).results()
                .forEach(r -> bounds.put(r.group(1), new Bound(Double.parseDouble(r.group(2)), Double.parseDouble(r.group(3)))));
        return bounds;
    }

    private static Map<String, Double> figures() throws IOException {
        var analyst = new Analyst(Limits.defaults(), "quality-test");
        var json = new ResultJson();
        var mapper = new JsonMapper();
        var scores = new Scores();
        try (var articles = articles()) {
            for (var line : new String(articles.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                var gold = mapper.readTree(line);
                var name = gold.path("id").asText() + ".txt";
                Map<String, String> metadata = gold.path("publishedMetadata").isTextual()
                        ? Map.of("published", gold.path("publishedMetadata").asText())
                        : Map.of();
                var upload = new Upload(name, gold.path("text").asText().getBytes(StandardCharsets.UTF_8), Optional.empty(),
                        metadata);
                var source = new Source("gold", name, Optional.empty(), Optional.empty(), Optional.empty());
                scores.add(gold, mapper.readTree(json.write(analyst.analyse(source, upload))));
            }
        }
        return scores.figures();
    }

    private static InputStream articles() {
        return Objects.requireNonNull(QualityTest.class.getResourceAsStream(ARTICLES));
    }

    /// Prints the rows of the card's table as they would be now.
    public static void main(String[] args) throws IOException {
        var bounds = bounds();
        figures().forEach((measure, figure) -> System.out.printf("| %s | %.3f | %s |%n", measure, figure,
                Optional.ofNullable(bounds.get(measure)).map(Bound::slack).orElse(0.05)));
    }
}
