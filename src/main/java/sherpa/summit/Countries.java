package sherpa.summit;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.entity.Entities;
import sherpa.result.Entity;
import sherpa.result.EntityType;

/// Tells countries from the other places of an article, and knows their English names.
final class Countries {

    private static final Map<String, String> NAMES = new HashMap<>(
            Map.of("SU", "Soviet Union", "YU", "Yugoslavia", "DD", "East Germany", "CS", "Czechoslovakia", "EU", "European Union",
                    "MM", "Burma", "HK", "Hong Kong", "PS", "Palestinians", "GB", "Britain", "CD", "Congo"));

    private static final List<String> MORE = List.of(
            "united states of america", "u.s.", "us", "usa", "u.s.a.", "america", "uk", "u.k.", "united kingdom", "north korea",
            "south korea", "dprk", "rok", "north", "south", "prc", "people’s republic of china", "people's republic of china",
            "syria", "iran",
            "russia", "vietnam", "laos", "palestine", "palestinian authority", "taiwan", "ivory coast", "czech republic", "burma",
            "macedonia", "bosnia", "holland", "uae", "u.a.e.", "soviet union", "ussr", "west germany", "zaire", "swaziland",
            "east timor", "vatican",
            "kosovo", "gaza", "hong kong", "scotland", "wales", "england", "yugoslavia", "drc", "congo", "cape verde", "kuwait",
            "turkey", "turkiye");

    private static final Set<String> COUNTRY_NAMES = new HashSet<>(MORE);

    static {
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            NAMES.putIfAbsent(code, name);
            COUNTRY_NAMES.add(name.toLowerCase(Locale.ROOT));
        }
    }

    private final Map<String, Entity> named = new HashMap<>();
    private final Set<Entity> countries = Collections.newSetFromMap(new IdentityHashMap<>());

    Countries(Entities entities) {
        for (Entity entity : entities.rows())
            if (isCountryName(entity)) {
                countries.add(entity);
                entity.country().ifPresent(code -> named.putIfAbsent(code, entity));
            }
    }

    boolean isCountry(Entity entity) {
        return countries.contains(entity);
    }

    /// A town, city, state or province.
    boolean isSettlement(Entity entity) {
        return entity.type() == EntityType.GPE && !isCountry(entity);
    }

    private static boolean isCountryName(Entity entity) {
        return entity.type() == EntityType.GPE && entity.aliases().stream().anyMatch(Countries::isCountryName);
    }

    static boolean isCountryName(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return COUNTRY_NAMES.contains(lower.startsWith("the ") ? lower.substring(4) : lower);
    }

    /// The name that the article has for a country, else the English one.
    String name(String code) {
        return Optional.ofNullable(named.get(code)).map(Entity::name).orElseGet(() -> NAMES.getOrDefault(code, code));
    }
}
