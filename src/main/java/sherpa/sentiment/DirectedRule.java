package sherpa.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import sherpa.result.EntityType;
import sherpa.sentiment.Finding.Ground;

/// "Iran condemned the U.S. strikes": the subject of an attitude verb whose object is the US or what it does.
final class DirectedRule implements Scene.Rule {

    private static final String CHARGE = "charges?|allegations?|accusations?|claims?";

    @Override
    public List<Finding> find(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        for (var cue : List.of(Lexicon.Cue.DIRECTED, Lexicon.Cue.DENY))
            for (var hit : scene.reading().hits(cue, 0, scene.reading().tokens().size()))
                if (!scene.negated(hit.first()) && !noun(scene, hit.first()))
                    findings.addAll(passive(scene, hit) ? byAgent(scene, hit) : bySubject(scene, hit));
        return findings;
    }

    private static List<Finding> bySubject(Scene scene, Lexicon.Hit hit) {
        int end = objectEnd(scene, hit.end());
        var target = object(scene, hit.end(), end);
        if (target.isEmpty())
            return hit.cue() == Lexicon.Cue.DENY ? denied(scene, hit) : List.of();
        List<Finding> findings = new ArrayList<>();
        var subject = scene.clauses().subject(hit.first());
        for (Actor holder : subject) {
            if (!scene.holds(holder) || asked(scene, hit, holder))
                continue;
            int clause = scene.clauses().start(hit.first());
            int first = Math.max(clause, subject.getFirst().start());
            int last = Math.max(scene.clauses().end(hit.end() - 1), target.get().end());
            findings.add(
                    new Finding(
                            holder.who(), strength(scene, hit, target.get()),
                            target.get().named() ? Ground.DIRECTED_NAMED : Ground.DIRECTED_REFERENCE,
                            scene.quote(first, last), hit.first()));
        }
        return findings;
    }

    /// "Washington accuses Iran of ..., a charge Iran denies".
    private static List<Finding> denied(Scene scene, Lexicon.Hit hit) {
        int first = scene.reading().sentenceOf(hit.first()).first();
        var accuser = scene.target(first, hit.first());
        return scene.clauses().subject(hit.first()).stream().filter(scene::holds)
                .filter(holder -> scene.reading().word(holder.start() - 1).matches(CHARGE)
                        || scene.reading().word(holder.start() - 2).matches(CHARGE))
                .flatMap(holder -> accuser.stream().map(target -> new Finding(
                        holder.who(), 0, Ground.DIRECTED_REFERENCE, scene.quote(holder.start(), hit.end()), hit.first())))
                .toList();
    }

    /// "Urged Arab nations to boycott the U.S. talks": what somebody is asked, allowed or ordered to do is not yet done.
    private static boolean asked(Scene scene, Lexicon.Hit hit, Actor holder) {
        return scene.reading().word(hit.first() - 1).equals("to") && holder.end() == hit.first() - 1
                && holder.start() > scene.reading().sentenceOf(hit.first()).first();
    }

    /// "Military support from the US": the word is no verb here.
    private static boolean noun(Scene scene, int at) {
        String word = scene.reading().word(at);
        if (scene.reading().word(at - 1).equals("-"))
            return true;
        if (word.endsWith("ed") || word.endsWith("ing") || scene.clauses().start(at) == at)
            return false;
        String before = scene.reading().word(at - 1);
        boolean actor = scene.actors().stream().anyMatch(a -> a.end() == at);
        return !actor && !before.matches(
                "to|will|would|not|and|or|should|must|can|could|may|might|also|that|who|which|we|i|you|openly|often|\\p{L}+ly|,|n't|still|now|again|did|does|do|always|repeatedly");
    }

    /// Denying, or rejecting in so many words, what the US charges is no attitude.
    private static double strength(Scene scene, Lexicon.Hit hit, Target target) {
        String object = scene.reading().phrase(hit.end(), Math.min(target.end() + 2, scene.reading().tokens().size()));
        boolean charge = !target.named() && object.matches(".*\\b(charge|allegation|accusation|claim)s?\\b.*");
        boolean turnedDown = hit.cue() == Lexicon.Cue.DENY || hit.phrase().matches("(reject|dismiss|refut|contradict).*");
        boolean none = (charge && turnedDown) || hit.cue() == Lexicon.Cue.DENY
                || (hit.strength() > 0 && scene.conditional(hit.first()));
        return none ? 0 : hit.strength();
    }

    private static List<Finding> byAgent(Scene scene, Lexicon.Hit hit) {
        int limit = scene.reading().sentenceOf(hit.first()).end();
        int by = hit.end();
        while (by < Math.min(limit, hit.end() + 3) && !scene.reading().word(by).equals("by"))
            by++;
        int start = scene.clauses().start(hit.first());
        var target = scene.target(start, hit.first());
        if (!scene.reading().word(by).equals("by") || target.isEmpty() || scene.reading().preposition(target.get().first() - 1))
            return List.of();
        int agent = by + 1;
        return scene.actors().stream().filter(a -> a.start() <= agent + 1 && a.start() >= agent && scene.holds(a)).limit(1)
                .map(a -> new Finding(a.who(), hit.strength(), Ground.DIRECTED_NAMED, scene.quote(start, a.end()),
                        hit.first()))
                .toList();
    }

    /// Also in short: "two men accused of spying".
    private static boolean passive(Scene scene, Lexicon.Hit hit) {
        if (!hit.phrase().split(" ")[0].endsWith("ed"))
            return false;
        String next = scene.reading().word(hit.end());
        if (next.equals("by") || (next.matches("of|for|about|over|in|at|on|to") && hit.end() == hit.first() + 1
                && !hit.phrase().matches("warned|protested|complained|objected|threatened|vowed")))
            return true;
        for (int i = hit.first() - 1; i >= Math.max(0, hit.first() - 3); i--) {
            if (scene.reading().word(i).matches("is|are|was|were|been|be|being"))
                return true;
            if (!scene.reading().word(i).matches("\\p{L}+ly|also"))
                return false;
        }
        return false;
    }

    private static int objectEnd(Scene scene, int from) {
        int limit = Math.min(scene.reading().sentenceOf(from - 1).end(), from + Thresholds.OBJECT_REACH);
        for (int i = from; i < limit; i++)
            if (endsObject(scene.reading().word(i), scene.reading().word(i + 1)))
                return i;
        return limit;
    }

    private static boolean endsObject(String word, String next) {
        return word.matches("[;.]|while|but|although|who")
                || (word.equals(",") && next.matches("saying|and|who|which|calling|after"));
    }

    /// The target in the object, unless the object is somebody else who is only connected with the US.
    private static Optional<Target> object(Scene scene, int from, int end) {
        var target = scene.target(from, end);
        if (target.isEmpty())
            return target;
        boolean other = scene.reading().mentions(from, target.get().first())
                .filter(m -> m.entity().type() == EntityType.PERSON || m.entity().type() == EntityType.GPE
                        || m.entity().type() == EntityType.NORP || m.entity().type() == EntityType.ORGANIZATION)
                .anyMatch(m -> !Allegiance.american(m.entity()) && !scene.reading().word(m.end()).matches("and|,|-")
                        && (m.first() == from || !scene.reading().preposition(m.first() - 1)));
        return other ? Optional.empty() : target;
    }
}
