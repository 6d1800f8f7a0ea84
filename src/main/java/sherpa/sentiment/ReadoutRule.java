package sherpa.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import sherpa.result.UsSentiment.HolderType;
import sherpa.sentiment.Actor.Side;
import sherpa.sentiment.Finding.Ground;

/// "The leaders reaffirmed the alliance": what a US and a foreign side say together is mildly positive of the foreign side.
final class ReadoutRule implements Scene.Rule {

    private static final int SUBJECT_REACH = 8;
    private static final String JOINT = "(the|both|our|their)( two| three)?( \\w+)? (leaders|presidents|sides|countries|nations|parties"
            + "|governments|ministers|secretaries|men|delegations|allies|officials)";

    @Override
    public List<Finding> find(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        for (var sentence : scene.reading().sentences())
            for (var hit : scene.reading().hits(Lexicon.Cue.JOINT, sentence.first(), sentence.end())) {
                int bondEnd = Math.min(sentence.end(), hit.end() + Thresholds.BOND_REACH);
                var bond = scene.reading().hits(Lexicon.Cue.BOND, hit.end(), bondEnd);
                if (bond.isEmpty() || scene.negated(hit.first()) || toCome(scene, hit.first()))
                    continue;
                var partners = partners(scene, sentence, hit, bond.getLast());
                int start = scene.clauses().start(hit.first());
                for (Actor partner : partners)
                    findings.add(
                            new Finding(
                                    partner.who(), hit.strength(), Ground.READOUT,
                                    scene.quote(start, Math.max(scene.clauses().end(hit.first()), bond.getLast().end())),
                                    hit.first()));
                if (!partners.isEmpty())
                    break;
            }
        return findings;
    }

    /// "The leaders will celebrate": said by whoever announces it.
    private static boolean toCome(Scene scene, int verb) {
        int from = Math.max(scene.reading().sentenceOf(verb).first(), verb - SUBJECT_REACH);
        return scene.reading().phrase(from, verb)
                .matches("(?s).*\\b(will|would|could|may|might|expected|plan|plans|due|set)\\b.*");
    }

    /// The foreign side of a joint subject before the verb; empty where the subject is not a US and a foreign side together.
    private static List<Actor> partners(
            Scene scene, PlainReading.Sentence sentence, Lexicon.Hit hit, Lexicon.Hit bond) {
        int from = Math.max(sentence.first(), hit.first() - SUBJECT_REACH);
        var near = scene.clauses().within(Math.max(sentence.first(), hit.first() - 14), hit.first());
        boolean us = near.stream().anyMatch(a -> a.side() == Side.US && person(a));
        var foreign = near.stream().filter(a -> foreign(a) && person(a)).toList();
        String before = scene.reading().phrase(from, hit.first());
        var without = without(scene, sentence, hit, bond);
        if (!without.isEmpty())
            return without;
        if (us && before.matches(".*\\band (the )?(leaders|presidents|prime ministers) of .*"))
            return leaders(scene, near);
        if (us && !foreign.isEmpty() && before.contains(" and "))
            return List.of(foreign.getLast());
        boolean joint = before.matches(".*\\b" + JOINT + "\\b.*") || before.matches("(.* )?they( \\w+)?");
        return joint ? last(scene, hit.first(),
                before.contains("three") || scene.reading().phrase(sentence.first(), sentence.end()).contains("trilateral"))
                : List.of();
    }

    /// "Kim and Abe agreed to strengthen cooperation with the United States", which is not there.
    private static List<Actor> without(Scene scene, PlainReading.Sentence sentence, Lexicon.Hit hit, Lexicon.Hit bond) {
        var subject = scene.clauses().subject(hit.first());
        var target = scene.target(bond.first(), Math.min(sentence.end(), bond.end() + Thresholds.BOND_REACH));
        if (target.isEmpty() || subject.isEmpty() || !subject.stream().allMatch(ReadoutRule::foreign))
            return List.of();
        int at = target.get().first();
        boolean with = scene.reading().phrase(at - 2, at).matches(".*\\bwith( the)?");
        int first = hit.end();
        int end = bond.first();
        boolean closer = !scene.reading().hits(Lexicon.Cue.CLOSER, first, end).isEmpty();
        return with && closer ? subject : List.of();
    }

    /// "The leaders of Japan and Korea": those whom the article names, else the states.
    private static List<Actor> leaders(Scene scene, List<Actor> near) {
        return near.stream().filter(a -> foreign(a) && a.who().type() == HolderType.STATE)
                .map(state -> scene.actors().stream()
                        .filter(a -> person(a) && foreign(a) && a.who().country().equals(state.who().country()))
                        .findFirst().orElse(state))
                .toList();
    }

    /// The foreigners last named, where an American stands among the last persons too. Whoever represents no country ("St. Patrick's Day") is
    /// none of them.
    private static List<Actor> last(Scene scene, int before, boolean three) {
        Map<String, Actor> latest = new LinkedHashMap<>();
        scene.actors().stream().filter(a -> a.end() <= before && person(a))
                .filter(a -> a.side() == Side.US || a.who().country().isPresent())
                .sorted(Comparator.comparingInt(Actor::first).reversed())
                .forEach(a -> latest.putIfAbsent(a.who().name(), a));
        var last = latest.values().stream().limit(three ? 3 : 2).toList();
        boolean us = last.stream().anyMatch(a -> a.side() == Side.US);
        return us ? last.stream().filter(ReadoutRule::foreign).toList() : List.of();
    }

    private static boolean foreign(Actor actor) {
        return actor.side() == Side.FOREIGN && actor.who().country().filter("US"::equals).isEmpty();
    }

    private static boolean person(Actor actor) {
        return actor.who().type() == HolderType.PERSON;
    }
}
