package sherpa.entity;

import java.util.List;
import java.util.Optional;

import sherpa.document.Document;
import sherpa.document.Uploads;
import sherpa.language.Tokens;
import sherpa.result.Entity;
import sherpa.result.EntityType;

/// An article of a test, analysed as far as its entities.
record Article(Document document, Entities entities) {

    private static final EntityFinder FINDER = new EntityFinder(Knowledge.load());

    static Article of(String text) {
        return of(text, Optional.empty());
    }

    static Article published(String date, String text) {
        return of(text, Optional.of(date));
    }

    static EntityFinder finder() {
        return FINDER;
    }

    static Words words(String text) {
        return words(Uploads.document(text, Optional.empty()));
    }

    static Words words(Document document) {
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

    private static Article of(String text, Optional<String> published) {
        var document = Uploads.document(text, published);
        return new Article(document, FINDER.find(document, Tokens.of(document), Optional.empty()));
    }
}
