package sherpa.summit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A set of lower-case words and phrases, the longest found first.
final class Phrases {

    private final Map<String, List<String[]>> byFirstWord = new HashMap<>();

    Phrases(List<String> phrases) {
        for (String phrase : phrases) {
            String[] words = phrase.split(" ");
            byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words);
        }
        byFirstWord.values().forEach(list -> list.sort(Comparator.comparingInt((String[] words) -> words.length).reversed()));
    }

    /// How many atoms from `at` on make up the longest phrase; 0 where none begins there.
    int match(List<Atom> atoms, int at) {
        if (at < 0 || at >= atoms.size())
            return 0;
        for (String[] words : byFirstWord.getOrDefault(atoms.get(at).lower(), List.of()))
            if (fits(words, atoms, at))
                return words.length;
        return 0;
    }

    boolean has(String word) {
        return byFirstWord.getOrDefault(word, List.of()).stream().anyMatch(words -> words.length == 1);
    }

    /// Whether this, several words with single spaces, is one of the phrases.
    boolean hasPhrase(String phrase) {
        String[] words = phrase.split(" ");
        return byFirstWord.getOrDefault(words[0], List.of()).stream().anyMatch(p -> Arrays.equals(p, words));
    }

    /// Where the first phrase within `[from, to)` begins; -1 where there is none.
    int find(List<Atom> atoms, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, atoms.size()); i++) {
            int length = match(atoms, i);
            if (length > 0 && i + length <= to)
                return i;
        }
        return -1;
    }

    private static boolean fits(String[] words, List<Atom> atoms, int at) {
        if (at + words.length > atoms.size())
            return false;
        for (int i = 1; i < words.length; i++)
            if (!atoms.get(at + i).is(words[i]))
                return false;
        return true;
    }
}
