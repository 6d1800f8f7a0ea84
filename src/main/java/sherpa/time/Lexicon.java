package sherpa.time;

import java.util.Set;

/// Word lists.
final class Lexicon {

    private Lexicon() {}

    /// The words of a text, which are separated by white space.
    static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
