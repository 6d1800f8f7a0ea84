package sherpa.summit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.result.EntityType;
import sherpa.summit.Chunk.Trigger.Kind;

/// Finds the words that may tell of a meeting.
final class TriggerFinder {

    /// Left to the place that they begin: "is in Iran".
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "to", "at", "for", "into", "with");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "after", "while", "before");
    private static final Set<String> GENITIVE = Set.of("'s", "’s");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "who", "that", "there");

    private final Map<Kind, Phrases> kinds = new EnumMap<>(Kind.class);
    private final Phrases not;

    TriggerFinder(Lexicon lexicon) {
        kinds.put(Kind.CALL, lexicon.get("trigger.call"));
        kinds.put(Kind.VISIT_VERB, lexicon.get("trigger.visit.verb"));
        kinds.put(Kind.VISIT_NOUN, lexicon.get("trigger.visit.noun"));
        kinds.put(Kind.SUMMIT, lexicon.get("trigger.summit"));
        kinds.put(Kind.MEETING, lexicon.get("trigger.meeting"));
        kinds.put(Kind.MEET, lexicon.get("trigger.meet"));
        kinds.put(Kind.TALKS, lexicon.get("trigger.talks"));
        kinds.put(Kind.HOST, lexicon.get("trigger.host"));
        kinds.put(Kind.DISCUSS, lexicon.get("trigger.discuss"));
        kinds.put(Kind.INVITE, lexicon.get("trigger.invite"));
        this.not = lexicon.get("not.meeting");
    }

    Optional<Chunk.Trigger> at(Passage passage, int i) {
        if (not.match(passage.atoms(), i) > 0 || (i > 0 && not.match(passage.atoms(), i - 1) > 1))
            return Optional.empty();
        Kind best = null;
        int longest = 0;
        for (var entry : kinds.entrySet()) {
            int length = entry.getValue().match(passage.atoms(), i);
            if (length > longest) {
                longest = length;
                best = entry.getKey();
            }
        }
        if (best == null || isAdjective(passage, i))
            return Optional.empty();
        int to = i + longest;
        if (longest > 1 && PLACE_PREPOSITIONS.contains(passage.word(to - 1)))
            to--;
        return Optional.of(new Chunk.Trigger(i, to, sense(passage, i, best)));
    }

    /// "Talks with visiting Chinese President ..."
    private static boolean isAdjective(Passage passage, int i) {
        return passage.word(i).equals("visiting")
                && passage.nameAt(i + 1).filter(n -> n.entity().type() == EntityType.NORP).isPresent()
                && (i == 0 || Set.of("with", "and", "by", "the", "met", "meets", "received", "hosted", "told", "between", ",")
                        .contains(passage.word(i - 1)));
    }

    /// "Visit", "visits" and "tour" are nouns behind a determiner, an adjective or a possessive, and "meeting" a verb behind "is" or "he's", but a noun behind "Mr. Kaya's".
    private static Kind sense(Passage passage, int i, Kind kind) {
        String word = passage.word(i);
        String before = passage.word(i - 1);
        if (Set.of("visit", "visits", "tour", "tours", "stop", "stops").contains(word)) {
            boolean verb = (Set
                    .of("to", "will", "would", "may", "might", "could", "should", "not", "also", "can", "must", "he", "she",
                            "who", "they", "and", "then")
                    .contains(before)
                    && !(before.equals("and") && passage.word(i - 2).isEmpty()))
                    || (passage.nameAt(i - 1).isPresent() && !passage.isPossessive(i - 1) && word.endsWith("s"));
            return verb ? Kind.VISIT_VERB : Kind.VISIT_NOUN;
        }
        boolean contracted = GENITIVE.contains(before) && PRONOUNS.contains(passage.word(i - 2));
        if ((word.equals("meeting") || word.equals("gathering")) && (BE.contains(before) || contracted))
            return Kind.MEET;
        return kind;
    }
}
