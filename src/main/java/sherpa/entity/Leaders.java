package sherpa.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Dated terms of office, by full name and by surname.
final class Leaders {

    /// Where the family name is written first.
    private static final Set<String> SURNAME_FIRST = Lexicon.words("surname-first");

    private final List<Leader> all;
    private final Map<String, List<Leader>> byName;

    private Leaders(List<Leader> all, Map<String, List<Leader>> byName) {
        this.all = List.copyOf(all);
        this.byName = byName;
    }

    static Leaders load() {
        var all = new ArrayList<Leader>();
        var byName = new HashMap<String, List<Leader>>();
        Tables.rows("leaders.tsv", row -> {
            var names = Tables.forms(row.get(0));
            var country = row.get(1).equals("-") ? Optional.<String>empty() : Optional.of(row.get(1));
            var leader = new Leader(names, country, row.get(2), date(row.get(3), false), date(row.get(4), true));
            all.add(leader);
            for (String key : keys(leader))
                byName.computeIfAbsent(key, k -> new ArrayList<>(2)).add(leader);
        });
        return new Leaders(all, byName);
    }

    List<Leader> all() {
        return all;
    }

    List<Leader> named(String name) {
        return byName.getOrDefault(Forms.key(name).replace(" ,", ""), List.of()).stream()
                .sorted(Comparator.comparing((Leader l) -> l.from().orElse(LocalDate.MIN)).thenComparing(Leader::name)).toList();
    }

    private static Set<String> keys(Leader leader) {
        var keys = new LinkedHashSet<String>();
        for (String name : leader.names()) {
            var key = Forms.key(name);
            keys.add(key);
            keys.add(surname(name, key, leader.country().filter(SURNAME_FIRST::contains).isPresent()));
        }
        return keys;
    }

    private static String surname(String name, String key, boolean first) {
        if (first)
            return key.substring(0, key.indexOf(' ') < 0 ? key.length() : key.indexOf(' '));
        var last = Forms.lastWord(name);
        return Forms.key(last.equals("Jr.") || last.equals("II") ? name.split(" ")[name.split(" ").length - 2] : last);
    }

    /// Some sources give years only.
    private static Optional<LocalDate> date(String text, boolean end) {
        if (text.isEmpty())
            return Optional.empty();
        if (text.length() == 4)
            return Optional.of(end ? LocalDate.of(Integer.parseInt(text), 12, 31) : LocalDate.of(Integer.parseInt(text), 1, 1));
        int day = Math.min(Integer.parseInt(text.substring(8)), 28);
        int month = Math.max(1, Integer.parseInt(text.substring(5, 7)));
        return Optional.of(LocalDate.of(Integer.parseInt(text.substring(0, 4)), month, Math.max(1, day)));
    }
}
