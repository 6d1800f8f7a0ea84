package sherpa;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import sherpa.document.Document;
import sherpa.document.Documents;
import sherpa.document.Intake;
import sherpa.document.Limits;
import sherpa.document.Upload;
import sherpa.entity.Knowledge;
import sherpa.language.Tokens;
import sherpa.result.Provenance;
import sherpa.result.Result;
import sherpa.result.ResultJson;
import sherpa.result.Source;
import sherpa.result.UsSentiment;
import sherpa.summit.SummitFinder;
import sherpa.time.TimeFinder;

/// Finds the meetings of gold articles from their gold entities, which sets the meeting rules' errors apart from those of the
/// entities: `GoldSummitRun GOLD.jsonl RESULTS_FOLDER`.
public final class GoldSummitRun {

    private GoldSummitRun() {}

    public static void main(String[] args) throws IOException {
        var finder = new SummitFinder(Knowledge.load());
        var reader = GoldModel.reader(GoldModel.fromEnvironment());
        var json = new ResultJson();
        var results = Files.createDirectories(Path.of(args[1]));
        long nanos = 0;
        int articles = 0;
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode article = new JsonMapper().readTree(line);
            String id = article.path("id").asText();
            var document = document(article);
            var tokens = Tokens.of(document);
            var entities = GoldEntities.of(article);
            var times = new TimeFinder().find(document, tokens);
            var reading = reader.apply(document);
            long start = System.nanoTime();
            var summits = finder.find(document, tokens, entities, times, reading);
            nanos += System.nanoTime() - start;
            articles++;
            var source = new Source("gold", id, Optional.empty(), Optional.empty(), Optional.empty());
            var result = Result.analysed(source, document.info(), entities.rows(), summits,
                    new UsSentiment(UsSentiment.Overall.ABSENT, 0, List.of(), List.of()),
                    new Provenance("gold", Optional.empty()));
            Files.write(results.resolve(id + ".json"), json.write(result));
        }
        System.out.printf("%d articles, %.2f ms each%n", articles, nanos / 1e6 / articles);
    }

    private static Document document(JsonNode article) {
        Map<String, String> metadata = article.path("publishedMetadata").isTextual()
                ? Map.of("published", article.path("publishedMetadata").asText()) : Map.of();
        var upload = new Upload("gold.txt", article.path("text").asText().getBytes(StandardCharsets.UTF_8), Optional.empty(),
                metadata);
        return switch (new Documents(Limits.defaults()).read(upload)) {
            case Intake.Accepted(var document) when document.text().equals(article.path("text").asText()) -> document;
            default -> GoldEntities.document(article);
        };
    }
}
