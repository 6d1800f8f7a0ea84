package sherpa.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import sherpa.document.Document;
import sherpa.language.Tokens;
import sherpa.result.DocumentInfo;
import sherpa.result.Published;

/// Documents made of a text alone.
final class Articles {

    private static final Pattern SENTENCE_END = Pattern
            .compile("\\n|(?<=[\\p{L}\\p{M}]{3}[.!?][”\"]?|\\d[.!?])\\s+(?=[\\p{Lu}“\"])");
    private static final Pattern ABBREVIATED = Pattern.compile(".*\\b(?:Sept|Gen|Gov|Sen|Rep|Prof)\\.$", Pattern.DOTALL);

    private Articles() {}

    static Document of(String text, Optional<String> published) {
        var sentences = new ArrayList<Document.Sentence>();
        int from = 0;
        for (var m = SENTENCE_END.matcher(text); m.find();) {
            if (m.start() > from && !ABBREVIATED.matcher(text.substring(Math.max(0, m.start() - 8), m.start())).matches()) {
                sentences.add(new Document.Sentence(from, m.start()));
                from = m.end();
            }
        }
        if (from < text.length())
            sentences.add(new Document.Sentence(from, text.length()));
        return of(text, sentences, published);
    }

    static Document of(String text, List<Document.Sentence> sentences, Optional<String> published) {
        return new Document(Optional.empty(), text, sentences, "en",
                published.map(p -> new Published(p, Published.Known.METADATA)),
                DocumentInfo.Format.TEXT, List.of());
    }

    static List<TimeExpression> find(String published, String text) {
        var document = of(text, published.isEmpty() ? Optional.empty() : Optional.of(published));
        return new TimeFinder().find(document, Tokens.of(document));
    }
}
