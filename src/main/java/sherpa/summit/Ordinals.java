package sherpa.summit;

import java.util.Optional;
import java.util.Set;

/// Which of several a meeting is by its ordinal: "their first summit", "the third round of talks".
final class Ordinals {

    static final Set<String> WORDS = Set.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Set<String> OTHER = Lexicon.words("ordinal.other");
    private static final int BEFORE = 4;

    private Ordinals() {}

    /// Whether they bear different ordinals; visits are counted apart.
    static boolean differ(Meeting meeting, Mention mention) {
        var theirs = of(mention);
        return theirs.isPresent() && meeting.mentions().stream()
                .filter(m -> m.trigger().isVisit() == mention.trigger().isVisit())
                .anyMatch(m -> of(m).filter(n -> !n.equals(theirs.get())).isPresent());
    }

    /// Whether both are "the fifth round"; "the first" may be the first in years.
    static boolean agree(Meeting meeting, Mention mention) {
        var theirs = of(mention).filter(n -> !n.equals("first"));
        return theirs.isPresent() && meeting.mentions().stream().anyMatch(m -> of(m).equals(theirs));
    }

    private static Optional<String> of(Mention mention) {
        if (!mention.trigger().isNoun())
            return Optional.empty();
        for (int i = mention.trigger().from() - 1; i >= mention.trigger().from() - BEFORE; i--) {
            String word = mention.passage().word(i);
            if (OTHER.contains(word) || word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0)))
                return Optional.empty();
            if (WORDS.contains(word))
                return Optional.of(word);
        }
        return Optional.empty();
    }
}
