package sherpa.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Offices, ranks and forms of address that stand before a name.
final class Offices {

    private final Map<String, Office> ranks;
    private final int longest;

    private Offices(Map<String, Office> ranks, int longest) {
        this.ranks = ranks;
        this.longest = longest;
    }

    static Offices load() {
        var ranks = new HashMap<String, Office>();
        Tables.rows("offices.tsv", row -> Tables.forms(row.get(1))
                .forEach(form -> ranks.putIfAbsent(Forms.key(form), Office.valueOf(row.get(0).toUpperCase(Locale.ROOT)))));
        int longest = ranks.keySet().stream().mapToInt(k -> k.split(" ").length).max().orElse(1);
        return new Offices(Map.copyOf(ranks), longest);
    }

    Optional<Office> rank(String title) {
        return Optional.ofNullable(ranks.get(Forms.key(title)));
    }

    /// Length in words of the longest title, so that a reader knows how far to look.
    int longest() {
        return longest;
    }

    Optional<Office> rankOfKey(String key) {
        return Optional.ofNullable(ranks.get(key));
    }
}
