package sherpa.entity;

import java.util.Set;

/// Offices, ranks and forms of address in running text.
final class Titles {

    /// In lower case they stand before the name of whoever holds them, though no title: "spokesman Ned Price".
    private static final Set<String> PLAIN = Lexicon.words("title.plain");

    private final Offices offices;

    Titles(Offices offices) {
        this.offices = offices;
    }

    /// How many words, from this one on, are a title as written before a name; 0 where none.
    int lengthAt(Words words, int begin, int end) {
        int longest = 0;
        var key = new StringBuilder();
        for (int i = begin; i < end && i - begin < offices.longest(); i++) {
            if (i > begin)
                key.append(' ');
            key.append(words.get(i).key());
            if (offices.rankOfKey(key.toString()).isPresent() && words.get(begin).isCapitalized())
                longest = i - begin + 1;
        }
        if (longest > 0 && begin + longest < end && words.get(begin + longest).text().equals("."))
            longest++;
        return longest;
    }

    boolean isHonorific(String key) {
        return offices.rankOfKey(key).filter(rank -> rank == Office.HONORIFIC).isPresent();
    }

    /// Whether a word in lower case before a name says that it is a person's.
    boolean isPlainTitle(String key) {
        return PLAIN.contains(key);
    }
}
