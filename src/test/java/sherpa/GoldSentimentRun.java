package sherpa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import sherpa.entity.Knowledge;
import sherpa.language.Tokens;
import sherpa.result.Provenance;
import sherpa.result.Result;
import sherpa.result.ResultJson;
import sherpa.result.Source;
import sherpa.sentiment.SentimentFinder;

/// Finds the sentiment of every article of a gold file on its gold entities, for `score.py`: `GoldSentimentRun GOLD.jsonl RESULTS_FOLDER`.
public final class GoldSentimentRun {

    private GoldSentimentRun() {}

    public static void main(String[] args) throws IOException {
        var finder = new SentimentFinder(Knowledge.load());
        var reader = GoldModel.reader(GoldModel.fromEnvironment());
        var json = new ResultJson();
        var results = Files.createDirectories(Path.of(args[1]));
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode article = new JsonMapper().readTree(line);
            String id = article.path("id").asText();
            var document = GoldEntities.document(article);
            var entities = GoldEntities.of(article);
            var sentiment = finder.find(document, Tokens.of(document), entities, reader.apply(document));
            var source = new Source("gold", id + ".txt", Optional.empty(), Optional.empty(), Optional.empty());
            Files.write(
                    results.resolve(id + ".json"),
                    json.write(
                            Result.analysed(
                                    source, document.info(), entities.rows(), List.of(), sentiment,
                                    new Provenance("gold-run", Optional.empty()))));
        }
    }
}
