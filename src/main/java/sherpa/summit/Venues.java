package sherpa.summit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Where the houses stand that states meet in: the White House in Washington, the Kremlin in Moscow.
final class Venues {

    /// @param city absent where it stands in none: Camp David
    record Site(Optional<String> city, String country) {}

    private final Map<String, Site> sites = new HashMap<>();

    static Venues load() {
        var venues = new Venues();
        try (var in = Objects.requireNonNull(Venues.class.getResourceAsStream("venues.tsv"), "venues.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .forEach(venues::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return venues;
    }

    private void add(String line) {
        String[] fields = line.split("\t");
        var site = new Site(Optional.of(fields[1]).filter(city -> !city.isBlank()), fields[2]);
        for (String name : fields[0].split("\\|"))
            sites.put(name, site);
    }

    Optional<Site> site(String name) {
        String straight = name.replace('’', '\'');
        return Optional.ofNullable(sites.get(straight.startsWith("the ") ? straight.substring(4) : straight));
    }
}
