package sherpa.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The packed table says to the last bit what plain maps of strings say.
class NameFamiliesPropertiesTest {

    private static final String LETTERS = "aabcdeefghiijklmnoopqrstuuvwxyzÁçéñØßæłİ王Ж'-.   ";

    private final NameFamilies packed = NameFamilies.load(Leaders.load());
    private final Plain plain = new Plain();
    private final Random random = new Random(1);

    @Test
    void everyNameFitsAsByPlainMaps() {
        var names = new ArrayList<String>();
        Tables.rows("leaders.tsv", row -> names.addAll(Tables.forms(row.get(0))));
        for (int run = 0; run < 2_000; run++) {
            assertFitsAsByPlainMaps(letters());
            assertFitsAsByPlainMaps(names.get(random.nextInt(names.size())));
        }
    }

    private void assertFitsAsByPlainMaps(String name) {
        var countries = plain.words.keySet().toArray(String[]::new);
        for (var country : List.of("EU", countries[random.nextInt(countries.length)]))
            assertThat(packed.fit(name, country)).as(name + " in " + country).isEqualTo(plain.fit(name, country));
    }

    private String letters() {
        var name = new StringBuilder();
        for (int left = random.nextInt(25); left > 0; left--)
            name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return name.toString();
    }

    private static final class Plain {

        private final Map<String, Set<String>> words = new HashMap<>();
        private final Map<Set<String>, Map<String, Integer>> counts = new HashMap<>();
        private final Map<String, Integer> everywhere = new HashMap<>();

        Plain() {
            Tables.rows("names.tsv", row -> {
                var family = new HashSet<>(List.of(row.get(2).split(" ")));
                List.of(row.get(1).split(" ")).forEach(country -> words.put(country, family));
            });
            Tables.rows("leaders.tsv", row -> Tables.forms(row.get(0)).forEach(
                    name -> words.getOrDefault(row.get(1), new HashSet<>()).addAll(words(name))));
            words.values().forEach(family -> counts.computeIfAbsent(family, this::count));
        }

        private Map<String, Integer> count(Set<String> family) {
            var count = new HashMap<String, Integer>();
            for (var word : family)
                for (var run : runs(word)) {
                    count.merge(run, 1, Integer::sum);
                    everywhere.merge(run, 1, Integer::sum);
                }
            return count;
        }

        double fit(String name, String country) {
            double all = sum(everywhere);
            var family = counts.get(words.get(country));
            int known = family == null ? 0 : sum(family);
            double fit = 0;
            for (var word : words(name))
                for (var run : runs(word)) {
                    double chance = everywhere.getOrDefault(run, 1) / all;
                    fit += Math.log(family == null || !everywhere.containsKey(run) ? chance
                            : (family.getOrDefault(run, 0) + 50 * chance) / (known + 50));
                }
            return fit / 3;
        }

        private static int sum(Map<String, Integer> counts) {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        private static List<String> words(String name) {
            return List.of(Forms.fold(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip().split(" +"));
        }

        private static List<String> runs(String word) {
            var runs = new ArrayList<String>();
            var bounded = "^" + word + "$";
            for (int length = 2; length <= 4; length++)
                for (int begin = 0; begin + length <= bounded.length(); begin++)
                    runs.add(bounded.substring(begin, begin + length));
            return runs;
        }
    }
}
