package sherpa;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import sherpa.document.Document;
import sherpa.document.Documents;
import sherpa.document.Intake;
import sherpa.document.Limits;
import sherpa.document.Upload;
import sherpa.entity.Entities;
import sherpa.entity.EntityFinder;
import sherpa.entity.Knowledge;
import sherpa.language.Reading;
import sherpa.language.Tokens;

/// The articles of gold files as the stations behind the entities get them, with what [GoldModel] finds.
public final class GoldArticles {

    private final Documents documents = new Documents(Limits.defaults());
    private final EntityFinder entities = new EntityFinder(Knowledge.load());
    private final Function<Document, Optional<Reading>> reader = GoldModel.reader(GoldModel.fromEnvironment());

    public record Article(Document document, Tokens tokens, Entities entities, Optional<Reading> reading) {}

    /// An article before its entities.
    public record Plain(Document document, Tokens tokens, Optional<Reading> reading) {}

    /// Empty where the article is refused.
    public Optional<Article> read(JsonNode article) {
        return document(article).map(read -> new Article(read.document, read.tokens,
                entities.find(read.document, read.tokens, read.reading), read.reading));
    }

    /// Empty where the article is refused.
    public Optional<Plain> document(JsonNode article) {
        return documents.read(upload(article)) instanceof Intake.Accepted(var document)
                ? Optional.of(new Plain(document, Tokens.of(document), reader.apply(document))) : Optional.empty();
    }

    static Upload upload(JsonNode article) {
        Map<String, String> metadata = new HashMap<>();
        if (article.path("publishedMetadata").isTextual())
            metadata.put("published", article.path("publishedMetadata").asText());
        return new Upload(
                article.path("id").asText() + ".txt", article.path("text").asText().getBytes(StandardCharsets.UTF_8),
                Optional.empty(), metadata);
    }
}
