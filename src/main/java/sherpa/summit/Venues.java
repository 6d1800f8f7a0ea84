package sherpa.summit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import sherpa.document.Table;

/// Where the houses stand that states meet in: the White House in Washington, the Kremlin in Moscow.
final class Venues {

    /// @param city absent where it stands in none: Camp David
    record Site(Optional<String> city, String country) {}

    private final Map<String, Site> sites = new HashMap<>();

    static Venues load() {
        var venues = new Venues();
        Table.beside(Venues.class, "venues.tsv").forEach(venues::add);
        return venues;
    }

    private void add(List<String> fields) {
        var site = new Site(Optional.of(fields.get(1)).filter(city -> !city.isBlank()), fields.get(2));
        for (String name : fields.getFirst().split("\\|"))
            sites.put(name, site);
    }

    Optional<Site> site(String name) {
        String straight = name.replace('’', '\'');
        return Optional.ofNullable(sites.get(straight.startsWith("the ") ? straight.substring(4) : straight));
    }
}
