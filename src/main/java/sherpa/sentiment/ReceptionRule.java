package sherpa.sentiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.result.EntityType;
import sherpa.result.UsSentiment.HolderType;
import sherpa.sentiment.Finding.Ground;

/// "The visit drew a sharp protest from Peru", "objections voiced by the minister", "Chilean concerns over a U.S. pact":
/// what the US or its acts meet with, and with whom.
final class ReceptionRule implements Scene.Rule {

    private static final int BEHIND = 12;
    private static final int BEFORE = 25;
    private static final int HOLDER_REACH = 3;
    private static final int REPEATED_REACH = 8;

    @Override
    public List<Finding> find(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        for (var hit : scene.reading().hits(Lexicon.Cue.RECEPTION, 0, scene.reading().tokens().size())) {
            if (scene.negated(hit.first()))
                continue;
            for (Actor holder : holders(scene, hit)) {
                var target = target(scene, hit, holder);
                if (target.isPresent() && scene.holds(holder)) {
                    int first = Math.min(Math.min(target.get().first(), hit.first()), holder.start());
                    int end = Math.max(Math.max(target.get().end(), hit.end()), holder.end());
                    findings.add(
                            new Finding(holder.who(), hit.strength(), Ground.RECEPTION, scene.quote(first, end), hit.first()));
                }
            }
        }
        return findings;
    }

    private static Set<Actor> holders(Scene scene, Lexicon.Hit hit) {
        Set<Actor> found = new LinkedHashSet<>(adjective(scene, hit.first()).stream().toList());
        var reading = scene.reading();
        int limit = reading.sentenceOf(hit.first()).end();
        int at = hit.end();
        if (reading.word(at).matches("voiced|expressed|raised|made|launched|led|staged|leveled|levelled"))
            at++;
        if (at >= limit || !reading.word(at).matches("from|by|among|in"))
            return found;
        boolean place = reading.word(at).equals("in");
        int from = at + 1;
        scene.actors().stream()
                .filter(a -> a.start() >= from && a.start() < from + HOLDER_REACH && a.end() <= limit)
                .filter(a -> !place || a.who().type() == HolderType.STATE).findFirst()
                .ifPresent(first -> found.addAll(scene.clauses().together(first)));
        for (var next = behind(scene, found, limit); next.isPresent(); next = behind(scene, found, limit))
            found.addAll(scene.clauses().together(next.get()));
        return found;
    }

    /// "From Peru, from the miners and even from the banks": those that the word is repeated for.
    private static Optional<Actor> behind(Scene scene, Set<Actor> found, int limit) {
        if (found.isEmpty())
            return Optional.empty();
        int end = found.stream().mapToInt(Actor::end).max().orElseThrow();
        var reading = scene.reading();
        return scene.actors().stream()
                .filter(a -> a.start() > end && a.end() <= limit && a.start() - end <= REPEATED_REACH)
                .filter(a -> reading.phrase(end, a.start())
                        .matches("(in [\\p{L} ]+)?,? ?(and )?(from|by|among)( even)?( \\p{L}+)?"))
                .findFirst();
    }

    /// "Chilean concerns": the nationality stands for its state.
    private static Optional<Actor> adjective(Scene scene, int at) {
        var reading = scene.reading();
        for (int end = at; end > at - HOLDER_REACH && end > 0; end--) {
            var mention = reading.mentionOver(end - 1).filter(m -> m.entity().type() == EntityType.NORP);
            if (mention.isPresent())
                return mention.filter(m -> !Allegiance.american(m.entity()) && m.entity().country().isPresent())
                        .map(m -> new Actor(m.first(), m.first(), m.end(), state(reading, m), Actor.Side.FOREIGN));
        }
        return Optional.empty();
    }

    private static Actor.Who state(PlainReading reading, PlainReading.Mention norp) {
        var country = norp.entity().country();
        String name = reading.mentions().stream().map(PlainReading.Mention::entity)
                .filter(e -> e.type() == EntityType.GPE && e.country().equals(country)).findFirst()
                .map(sherpa.result.Entity::name).orElse(norp.entity().name());
        return new Actor.Who(name, country, HolderType.STATE);
    }

    /// What is said to be met: named behind the word, else before it in the sentence.
    private static Optional<Target> target(Scene scene, Lexicon.Hit hit, Actor holder) {
        var sentence = scene.reading().sentenceOf(hit.first());
        if (scene.reading().word(hit.end()).matches("to|over|about|at|of|against|with|for|toward|towards|on")) {
            var behind = scene.target(hit.end(), Math.min(sentence.end(), hit.end() + BEHIND));
            int from = hit.end();
            int to = behind.map(Target::first).orElse(from);
            boolean other = scene.reading().mentions(from, to)
                    .anyMatch(m -> !Allegiance.american(m.entity()) && !scene.reading().word(m.end()).matches("and|,|-|'s"));
            return other ? Optional.empty() : behind;
        }
        if (holder.end() <= hit.first())
            return Optional.empty();
        return scene.targets().within(Math.max(sentence.first(), hit.first() - BEFORE), hit.first()).reversed().stream()
                .findFirst();
    }
}
