package sherpa.summit;

import java.util.List;

import sherpa.document.Document;
import sherpa.entity.Entities;
import sherpa.entity.Knowledge;
import sherpa.language.Tokens;
import sherpa.result.Summit;
import sherpa.time.TimeExpression;

/// Finds the meetings of an article.
public final class SummitFinder {

    private final Knowledge knowledge;

    public SummitFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    public List<Summit> find(Document document, Tokens tokens, Entities entities, List<TimeExpression> times) {
        return List.of();
    }

    public Knowledge knowledge() {
        return knowledge;
    }
}
