package sherpa.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How well a person's name fits a country, by the letters of the names that its people bear.
///
/// Countries that name alike make one family. Its words, from the leaders' table and `names.tsv`, are cut into runs of two to
/// four letters; a name fits a family as its runs do. What is compared is the article's own few countries, so "Fukukawa" need
/// only be more Japanese than American.
final class NameFamilies {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final int LETTER_BITS = 5;
    private static final int LETTER = (1 << LETTER_BITS) - 1;
    private static final int FAMILY_BITS = 8;
    /// Weight, in runs, of what all names together say of a run that a family has seldom or never.
    private static final double PRIOR = 50;

    private final Map<String, Integer> families;
    /// How many runs the words of each family have.
    private final int[] totals;
    /// Every run of every word, by run and then by family: how often one occurs is how far apart its ends are.
    private final int[] found;

    private NameFamilies(Map<String, Integer> families, List<Set<String>> words) {
        this.families = Map.copyOf(families);
        totals = new int[words.size()];
        var runs = new int[1 << 12];
        int size = 0;
        for (int family = 0; family < totals.length; family++)
            for (var word : words.get(family))
                for (int run : runsOf(word)) {
                    if (size == runs.length)
                        runs = Arrays.copyOf(runs, 2 * size);
                    runs[size++] = run << FAMILY_BITS | family;
                    totals[family]++;
                }
        found = Arrays.copyOf(runs, size);
        Arrays.sort(found);
    }

    static NameFamilies load(Leaders leaders) {
        var words = new ArrayList<Set<String>>();
        var families = new HashMap<String, Integer>();
        Tables.rows("names.tsv", row -> {
            for (var code : row.get(1).split(" "))
                families.put(code, words.size());
            words.add(new HashSet<>(List.of(row.get(2).split(" "))));
        });
        for (var leader : leaders.all()) {
            var family = leader.country().map(families::get);
            if (family.isPresent())
                leader.names().forEach(name -> words.get(family.get()).addAll(words(name)));
        }
        return new NameFamilies(families, words);
    }

    /// Natural logarithm of how likely the family of this country gives this name; of all families together where it has none.
    double fit(String name, String country) {
        int family = families.getOrDefault(country, -1);
        double sum = 0;
        for (var word : words(name))
            for (int run : runsOf(word)) {
                int key = run << FAMILY_BITS;
                int count = below(key + (1 << FAMILY_BITS)) - below(key);
                double everywhere = Math.max(count, 1.0) / found.length;
                sum += Math.log(family < 0 || count == 0 ? everywhere
                        : (below(key + family + 1) - below(key + family) + PRIOR * everywhere) / (totals[family] + PRIOR));
            }
        return sum / (LONGEST - SHORTEST + 1);
    }

    /// How many of all that was found stands before this key.
    private int below(int key) {
        int low = 0;
        int high = found.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found[middle] < key)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// In lower case, of nothing but letters; a single empty word where there are none.
    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (char c : (Forms.fold(name).toLowerCase(Locale.ROOT) + ' ').toCharArray())
            if (c >= 'a' && c <= 'z') {
                word.append(c);
            } else if (c == ' ' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        return words.isEmpty() ? List.of("") : words;
    }

    /// Runs of a word, whose ends count as letters, the letters of each packed into a number.
    private static int[] runsOf(String word) {
        var bounded = "[" + word + "]";
        var runs = new int[(LONGEST - SHORTEST + 1) * bounded.length()];
        int size = 0;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            int run = 0;
            for (int i = 0; i < bounded.length(); i++) {
                run = (run << LETTER_BITS | (bounded.charAt(i) & LETTER)) & ((1 << (LETTER_BITS * length)) - 1);
                if (i + 1 >= length)
                    runs[size++] = run;
            }
        }
        return Arrays.copyOf(runs, size);
    }
}
