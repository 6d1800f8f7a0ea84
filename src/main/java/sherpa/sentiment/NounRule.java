package sherpa.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import sherpa.result.UsSentiment.HolderType;
import sherpa.sentiment.Finding.Ground;

/// "A fierce critic of the Bush administration", "opposed to U.S. plans": an attitude named as a thing or a state of mind.
final class NounRule implements Scene.Rule {

    private static final int REACH = 7;
    /// What somebody feels, though the word alone is somebody.
    private static final String OPPOSITION = "opposition to";

    @Override
    public List<Finding> find(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        for (var hit : scene.reading().hits(Lexicon.Cue.NOUN, 0, scene.reading().tokens().size())) {
            int end = Math.min(scene.reading().sentenceOf(hit.first()).end(), hit.end() + REACH);
            var target = scene.target(hit.end(), end);
            boolean complete = hit.phrase().matches(".*\\b(us|america|american|yankee|satan)\\b.*");
            if (!complete && (target.isEmpty() || competitor(scene, hit.end(), target.get().first())))
                continue;
            int last = Math.max(target.map(Target::end).orElse(hit.end()), scene.clauses().end(hit.end() - 1));
            int start = scene.clauses().start(hit.first());
            boolean negated = scene.negated(hit.first());
            for (Actor holder : holders(scene, hit))
                if (scene.holds(holder) && !negated)
                    findings.add(
                            new Finding(
                                    holder.who(), hit.strength(), Ground.NOUN, scene.quote(start, last), hit.first()));
        }
        return findings;
    }

    private static boolean competitor(Scene scene, int from, int target) {
        return scene.reading().mentions(from, target)
                .anyMatch(m -> !Allegiance.american(m.entity())
                        && !scene.reading().word(m.end()).matches(m.first() <= from + 1 ? "and|,|-" : "and|,|-|'s"));
    }

    /// "Chavez, a harsh critic of", "Chavez is a harsh critic of": the one whom the noun describes, else the noun itself.
    private static List<Actor> named(Scene scene, Actor noun) {
        String before = scene.reading().word(noun.start() - 1);
        if (before.matches("is|was|became|remains|been|as"))
            return scene.clauses().subject(noun.start() - 1);
        var apposition = scene.actors().stream().filter(a -> before.equals(",") && a.end() == noun.start() - 1).findFirst();
        return List.of(apposition.orElse(noun));
    }

    private static List<Actor> holders(Scene scene, Lexicon.Hit hit) {
        Optional<Actor> self = scene.actors().stream().filter(a -> a.first() == hit.first())
                .filter(a -> !hit.phrase().equals(OPPOSITION) || scene.reading().phrase(a.start(), a.first()).endsWith("'s"))
                .findFirst();
        if (self.isPresent())
            return named(scene, self.get());
        String before = scene.reading().word(hit.first() - 1);
        if (before.matches("his|her|their|its"))
            return scene.actors().stream()
                    .filter(a -> !before.matches("his|her") || a.who().type() == HolderType.PERSON)
                    .filter(a -> a.end() <= hit.first() && !scene.reading().word(a.end()).equals("'s"))
                    .reduce((_, later) -> later).stream().toList();
        Optional<Actor> possessor = scene.actors().stream()
                .filter(a -> a.end() <= hit.first() && hit.first() - a.end() <= 3 && scene.reading().word(a.end()).equals("'s"))
                .findFirst();
        return possessor.isPresent() ? List.of(possessor.get()) : scene.clauses().subject(hit.first());
    }
}
