package sherpa.summit;

import java.util.Set;

/// Finds the verb that a meeting is the subject of, where its members, an aside or a relative clause stand between: "the talks between
/// A of B and C of D, which were to open on Thursday, have been cancelled".
final class Predicates {

    private static final Set<String> VERBS = Set.of("has", "have", "had", "was", "were", "is", "are", "will", "would", "did",
            "never");
    private static final Set<String> RELATIVE = Set.of("which", "that", "who");
    private static final Set<String> BREAKS = Lexicon.words("predicate.break");
    private static final int REACH = 40;

    private Predicates() {}

    /// Where that verb stands; -1 where another clause begins first.
    ///
    /// @param from the first word behind the meeting's own
    static int behind(Passage passage, int from) {
        boolean relative = false;
        for (int i = from; i < Math.min(passage.size(), from + REACH); i++) {
            String word = passage.word(i);
            if (BREAKS.contains(word) || isCoordinated(passage, i))
                return -1;
            relative |= RELATIVE.contains(word);
            if (!VERBS.contains(word) || passage.word(i - 1).equals("to"))
                continue;
            if (!relative)
                return i;
            relative = false;
        }
        return -1;
    }

    /// ", and the briefing was called off": something else.
    private static boolean isCoordinated(Passage passage, int at) {
        return passage.word(at).equals("and") && passage.word(at - 1).equals(",") && passage.word(at + 1).equals("the");
    }
}
