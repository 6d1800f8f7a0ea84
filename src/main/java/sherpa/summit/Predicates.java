package sherpa.summit;

import java.util.Set;

/// Finds the verb that a meeting is the subject of, where its members and an aside stand between: "the talks between A of B and C of D,
/// planned for Thursday, have been cancelled".
final class Predicates {

    private static final Set<String> VERBS = Set.of("has", "have", "had", "was", "were", "is", "are");
    private static final Set<String> RELATIVE = Set.of("which", "that", "who");
    private static final Set<String> MARKS = Set.of(",", ".", "-", "'s", "’s");
    private static final Set<String> BETWEEN = Lexicon.words("status.between");

    private Predicates() {}

    /// Where that verb stands, which no other verb comes before; -1 where there is none.
    ///
    /// @param from the first word behind the meeting's own
    static int behind(Passage passage, int from) {
        for (int i = from; i < passage.size(); i++) {
            boolean verb = VERBS.contains(passage.word(i));
            if (verb && !RELATIVE.contains(passage.word(i - 1)))
                return i;
            if (!verb && !mayStandBetween(passage.atoms().get(i)))
                return -1;
        }
        return -1;
    }

    private static boolean mayStandBetween(Atom atom) {
        return atom.isCapitalized() || Character.isDigit(atom.text().codePointAt(0)) || MARKS.contains(atom.lower())
                || BETWEEN.contains(atom.lower());
    }
}
