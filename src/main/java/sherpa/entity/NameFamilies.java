package sherpa.entity;

import java.util.ArrayList;
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
    /// Weight, in runs, of what all names together say of a run that a family has seldom or never.
    private static final double PRIOR = 50;

    private final Map<String, Integer> families = new HashMap<>();
    private final Map<String, int[]> runs = new HashMap<>(60_000);
    private final int[] totals;
    private final int total;

    private NameFamilies(List<Set<String>> words, Map<String, Integer> families) {
        this.families.putAll(families);
        totals = new int[words.size()];
        for (int family = 0; family < totals.length; family++)
            for (var word : words.get(family))
                for (var run : runsOf(word)) {
                    runs.computeIfAbsent(run, _ -> new int[words.size() + 1])[family]++;
                    totals[family]++;
                }
        int sum = 0;
        for (var counts : runs.values())
            for (int family = 0; family < totals.length; family++) {
                counts[totals.length] += counts[family];
                sum += counts[family];
            }
        total = sum;
    }

    static NameFamilies load() {
        var words = new ArrayList<Set<String>>();
        var families = new HashMap<String, Integer>();
        Tables.rows("names.tsv", row -> {
            for (var code : row.get(1).split(" "))
                families.put(code, words.size());
            words.add(new HashSet<>(List.of(row.get(2).split(" "))));
        });
        Tables.rows("leaders.tsv", row -> {
            var family = families.get(row.get(1));
            if (family != null)
                Tables.forms(row.get(0)).forEach(name -> words.get(family).addAll(words(name)));
        });
        return new NameFamilies(words, families);
    }

    /// Natural logarithm of how likely the family of this country gives this name; of all families together where it has none.
    double fit(String name, String country) {
        int family = families.getOrDefault(country, -1);
        double sum = 0;
        for (var word : words(name))
            for (var run : runsOf(word)) {
                var counts = runs.get(run);
                double everywhere = counts == null ? 1.0 / total : (double) counts[totals.length] / total;
                sum += Math.log(family < 0 || counts == null ? everywhere
                        : (counts[family] + PRIOR * everywhere) / (totals[family] + PRIOR));
            }
        return sum / (LONGEST - SHORTEST + 1);
    }

    private static List<String> words(String name) {
        return List.of(Forms.fold(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip().split(" +"));
    }

    /// Runs of a word, whose ends count as letters.
    private static List<String> runsOf(String word) {
        var bounded = "^" + word + "$";
        var found = new ArrayList<String>();
        for (int length = SHORTEST; length <= LONGEST; length++)
            for (int begin = 0; begin + length <= bounded.length(); begin++)
                found.add(bounded.substring(begin, begin + length));
        return found;
    }
}
