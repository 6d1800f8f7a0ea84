package sherpa.time;

import java.util.List;

import sherpa.document.Document;
import sherpa.language.Tokens;

/// Finds time expressions and resolves them against the publication date.
public final class TimeFinder {

    public List<TimeExpression> find(Document document, Tokens tokens) {
        return List.of();
    }
}
