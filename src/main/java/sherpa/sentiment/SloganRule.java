package sherpa.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import sherpa.result.UsSentiment.HolderType;
import sherpa.sentiment.Finding.Ground;

/// "Anti-American slogans", "burned U.S. flags": attitudes that a word carries by itself, held by those who shout, write or wave it.
final class SloganRule implements Scene.Rule {

    private static final double STRENGTH = 0.7;
    private static final int OWN = 5;
    private static final int BEHIND = 7;

    @Override
    public List<Finding> find(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        var reading = scene.reading();
        for (int i = 0; i < reading.tokens().size(); i++) {
            boolean against = american(scene, reading.word(i), "anti-") || (reading.word(i).equals("anti-war")
                    && !scene.targets().all().isEmpty());
            boolean inFavour = american(scene, reading.word(i), "pro-");
            if (!against && !inFavour && !flag(reading, i))
                continue;
            int at = i;
            var sentence = reading.sentenceOf(i);
            var holder = holder(scene, i, sentence);
            holder.filter(scene::holds).ifPresent(
                    h -> findings.add(
                            new Finding(
                                    h.who(), inFavour ? STRENGTH : -STRENGTH, Ground.SLOGAN,
                                    scene.quote(scene.clauses().start(at), scene.clauses().end(at)), at)));
        }
        return findings;
    }

    /// "Anti-American", and "anti-Bush" where Bush acts for the US.
    private static boolean american(Scene scene, String word, String prefix) {
        String what = word.startsWith(prefix) ? word.substring(prefix.length()) : "";
        return what.matches("us|american|america") || (what.length() > 2 && scene.actors().stream()
                .filter(a -> a.side() == Actor.Side.US && a.who().type() == HolderType.PERSON)
                .anyMatch(a -> (" " + a.who().name().toLowerCase(Locale.ROOT)).endsWith(" " + what)));
    }

    /// The phrase that the word is part of ("anti-American protesters"), the subject of "is anti-American", those named behind
    /// "anti-American sentiment in", or a group in the sentence that shouts or writes, and is not shouted at.
    private static Optional<Actor> holder(Scene scene, int at, PlainReading.Sentence sentence) {
        var reading = scene.reading();
        var own = scene.actors().stream().filter(a -> a.start() <= at + 1 && at < a.first() && a.first() - at <= OWN).findFirst();
        if (own.isPresent())
            return own;
        if (reading.word(at - 1).matches("is|are|was|were|as"))
            return scene.clauses().subject(at - 1).stream().findFirst();
        var behind = !reading.word(at + 1)
                .matches("(sentiment|feeling|attitude|opinion)s?|mood|rhetoric|anger|hostility|propaganda")
                        ? Optional.<Actor>empty()
                        : scene.actors().stream()
                                .filter(a -> a.start() > at && a.start() - at <= BEHIND && a.end() <= sentence.end())
                                .filter(a -> reading.word(a.start() - 1).matches("in|among|by|from|of")).findFirst();
        if (behind.isPresent())
            return behind;
        return scene.clauses().within(sentence.first(), sentence.end()).stream()
                .filter(a -> a.side() == Actor.Side.FOREIGN && a.who().type() == HolderType.GROUP)
                .filter(a -> !reading.preposition(a.start() - 1))
                .min(Comparator.comparingInt(a -> Math.abs(a.first() - at)));
    }

    private static boolean flag(PlainReading reading, int i) {
        if (!reading.word(i).matches("flags?") || !reading.phrase(Math.max(0, i - 4), i).matches(".*\\b(american|us|u\\.s\\.).*"))
            return false;
        var sentence = reading.sentenceOf(i);
        return reading.phrase(sentence.first(), sentence.end())
                .matches(".*\\b(burn\\w*|trampl\\w*|torch\\w*|set|tore|stomp\\w*).*");
    }
}
