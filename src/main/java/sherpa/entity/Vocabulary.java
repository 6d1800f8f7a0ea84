package sherpa.entity;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Which words are given names, and which are common words that a capital does not make a name.
record Vocabulary(Set<String> firstNames, Set<String> commonWords) {

    static Vocabulary load() {
        var names = new HashSet<String>();
        Tables.words("first-names.txt", name -> names.add(name.toLowerCase(Locale.ROOT)));
        var common = new HashSet<String>(20_000);
        Tables.words("common-words.txt", common::add);
        return new Vocabulary(Collections.unmodifiableSet(names), Collections.unmodifiableSet(common));
    }

    boolean isFirstName(String word) {
        return firstNames.contains(Forms.fold(word).toLowerCase(Locale.ROOT));
    }

    boolean isCommon(String word) {
        return commonWords.contains(Forms.fold(word).toLowerCase(Locale.ROOT));
    }
}
