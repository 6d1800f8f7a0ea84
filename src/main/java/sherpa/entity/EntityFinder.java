package sherpa.entity;

import java.util.List;

import sherpa.document.Document;
import sherpa.language.Tokens;

/// Finds the named things of an article.
public final class EntityFinder {

    private final Knowledge knowledge;

    public EntityFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    public Entities find(Document document, Tokens tokens) {
        return new Entities(List.of());
    }

    public Knowledge knowledge() {
        return knowledge;
    }
}
