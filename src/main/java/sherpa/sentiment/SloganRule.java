package sherpa.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import sherpa.result.UsSentiment.HolderType;
import sherpa.sentiment.Finding.Ground;

/// "Anti-American slogans", "burned U.S. flags": attitudes that a word carries by itself, held by those who shout, write or wave it.
final class SloganRule implements Scene.Rule {

    private static final double STRENGTH = 0.7;

    @Override
    public List<Finding> find(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        var reading = scene.reading();
        for (int i = 0; i < reading.tokens().size(); i++) {
            boolean against = reading.word(i).matches("anti-(us|american)");
            boolean inFavour = reading.word(i).matches("pro-(us|american)");
            if (!against && !inFavour && !flag(reading, i))
                continue;
            int at = i;
            var sentence = reading.sentenceOf(i);
            var holder = scene.clauses().within(sentence.first(), sentence.end()).stream()
                    .filter(a -> a.side() == Actor.Side.FOREIGN)
                    .filter(a -> a.who().type() == HolderType.GROUP || a.who().type() == HolderType.PERSON)
                    .min(Comparator.comparingInt((Actor a) -> a.who().type() == HolderType.GROUP ? 0 : 1)
                            .thenComparingInt(a -> Math.abs(a.first() - at)));
            holder.ifPresent(
                    h -> findings.add(
                            new Finding(
                                    h.who(), inFavour ? STRENGTH : -STRENGTH, Ground.SLOGAN,
                                    scene.quote(scene.clauses().start(at), scene.clauses().end(at)), at)));
        }
        return findings;
    }

    private static boolean flag(PlainReading reading, int i) {
        if (!reading.word(i).matches("flags?") || !reading.phrase(Math.max(0, i - 4), i).matches(".*\\b(american|us|u\\.s\\.).*"))
            return false;
        var sentence = reading.sentenceOf(i);
        return reading.phrase(sentence.first(), sentence.end())
                .matches(".*\\b(burn\\w*|trampl\\w*|torch\\w*|set|tore|stomp\\w*).*");
    }
}
