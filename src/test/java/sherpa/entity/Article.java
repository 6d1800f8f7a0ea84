package sherpa.entity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import sherpa.document.Document;
import sherpa.document.Documents;
import sherpa.document.Intake;
import sherpa.document.Limits;
import sherpa.document.Upload;
import sherpa.language.Tokens;
import sherpa.result.Entity;
import sherpa.result.EntityType;

/// An article of a test, analysed as far as its entities.
record Article(Document document, Entities entities) {

    private static final EntityFinder FINDER = new EntityFinder(Knowledge.load());

    static Article of(String text) {
        return of(text, Map.of());
    }

    static Article published(String date, String text) {
        return of(text, Map.of("published", date));
    }

    static EntityFinder finder() {
        return FINDER;
    }

    static Document read(String text, Map<String, String> metadata) {
        var upload = new Upload("test.txt", text.getBytes(StandardCharsets.UTF_8), Optional.empty(), metadata);
        return switch (new Documents(Limits.defaults()).read(upload)) {
            case Intake.Accepted(var document) -> document;
            case Intake.Refused(var failure) -> throw new AssertionError(failure);
        };
    }

    static Words words(String text) {
        var document = read(text, Map.of());
        return Words.of(document, Tokens.of(document));
    }

    /// The surface forms of this type.
    List<String> forms(EntityType type) {
        return entities.rows().stream().filter(e -> e.type() == type).flatMap(e -> e.aliases().stream()).toList();
    }

    /// The entity that goes by this form.
    Entity entity(String form) {
        return entities.rows().stream().filter(e -> e.aliases().contains(form)).findFirst()
                .orElseThrow(() -> new AssertionError(
                        form + " is not among " + entities.rows().stream().map(Entity::aliases).toList()));
    }

    Optional<String> country(String form) {
        return entity(form).country();
    }

    private static Article of(String text, Map<String, String> metadata) {
        var document = read(text, metadata);
        return new Article(document, FINDER.find(document, Tokens.of(document), Optional.empty()));
    }
}
