package sherpa.summit;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import sherpa.document.WordLists;

/// The words that the meeting rules know, from `lexicon.txt`.
final class Lexicon {

    private static final WordLists LISTS = WordLists.beside(Lexicon.class);

    private final Map<String, Phrases> sections;

    private Lexicon(Map<String, Phrases> sections) {
        this.sections = sections;
    }

    static Lexicon load() {
        return new Lexicon(LISTS.sections().stream().collect(Collectors.toMap(s -> s, s -> new Phrases(LISTS.list(s)))));
    }

    /// A section to find in running text.
    ///
    /// @throws IllegalArgumentException if the file has no such section
    Phrases get(String section) {
        var phrases = sections.get(section);
        if (phrases == null)
            throw new IllegalArgumentException("No section [" + section + "] in lexicon.txt");
        return phrases;
    }

    /// A section to look words up in.
    static Set<String> words(String section) {
        return LISTS.set(section);
    }

    /// A section that says what its words stand for.
    static Map<String, String> pairs(String section) {
        return LISTS.map(section);
    }
}
