package sherpa.sentiment;

import java.util.List;

import sherpa.document.Document;
import sherpa.entity.Entities;
import sherpa.language.Tokens;
import sherpa.result.UsSentiment;

/// Finds who holds which attitude toward the United States.
public final class SentimentFinder {

    public UsSentiment find(Document document, Tokens tokens, Entities entities) {
        return new UsSentiment(UsSentiment.Overall.ABSENT, 0, List.of(), List.of());
    }
}
