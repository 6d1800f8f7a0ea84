package sherpa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import sherpa.document.Documents;
import sherpa.document.Intake;
import sherpa.document.Limits;
import sherpa.function.Analyst;
import sherpa.result.Result;
import sherpa.result.ResultJson;
import sherpa.result.Source;

/// Analyses every article of a gold file for `score.py`: `GoldRun GOLD.jsonl RESULTS_FOLDER`, with what [GoldModel] finds.
public final class GoldRun {

    private GoldRun() {}

    public static void main(String[] args) throws IOException {
        var model = GoldModel.fromEnvironment();
        var reader = GoldModel.reader(model);
        var documents = new Documents(Limits.defaults());
        var analyst = new Analyst(Limits.defaults(), "gold-run", model);
        var json = new ResultJson();
        var results = Files.createDirectories(Path.of(args[1]));
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode article = new JsonMapper().readTree(line);
            String id = article.path("id").asText();
            var upload = GoldArticles.upload(article);
            var source = new Source("gold", id + ".txt", Optional.empty(), Optional.empty(), Optional.empty());
            var result = switch (documents.read(upload)) {
                case Intake.Accepted(var document) -> analyst.analyse(source, document, reader.apply(document));
                case Intake.Refused(var failure) -> Result.failed(source, failure, analyst.provenance());
            };
            Files.write(results.resolve(id + ".json"), json.write(result));
        }
    }
}
