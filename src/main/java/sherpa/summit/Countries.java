package sherpa.summit;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.entity.Country;
import sherpa.entity.Entities;
import sherpa.entity.Knowledge;
import sherpa.result.Entity;
import sherpa.result.EntityType;

/// Tells countries from the other places of an article, and knows what the article calls them.
final class Countries {

    private final Knowledge knowledge;
    private final Map<String, Entity> named = new HashMap<>();
    private final Set<Entity> countries = Collections.newSetFromMap(new IdentityHashMap<>());

    Countries(Knowledge knowledge, Entities entities) {
        this.knowledge = knowledge;
        for (Entity entity : entities.rows())
            if (namesCountry(entity)) {
                countries.add(entity);
                entity.country().ifPresent(code -> named.putIfAbsent(code, entity));
            }
    }

    private boolean namesCountry(Entity entity) {
        if (entity.type() != EntityType.GPE || entity.country().isEmpty())
            return false;
        var known = knowledge.country(entity.country().get());
        return entity.aliases().stream().anyMatch(alias -> known.filter(c -> isNameOf(c, alias)).isPresent());
    }

    private static boolean isNameOf(Country country, String alias) {
        String name = alias.replace('’', '\'').replaceFirst("^[Tt]he ", "");
        return country.names().stream().anyMatch(name::equalsIgnoreCase)
                || (country.code().equals("US") && alias.equals("America"))
                || country.names().stream()
                        .anyMatch(n -> n.endsWith(" " + name) && (name.equals("North") || name.equals("South")));
    }

    boolean isCountry(Entity entity) {
        return countries.contains(entity);
    }

    /// A town, city, state or province.
    boolean isSettlement(Entity entity) {
        return entity.type() == EntityType.GPE && !isCountry(entity);
    }

    /// The name that the article has for a country, else the usual one.
    String name(String code) {
        return Optional.ofNullable(named.get(code)).map(Entity::name)
                .or(() -> knowledge.country(code).map(Country::name))
                .orElse(code);
    }

    /// A country as a side, where only a place of it is named.
    Party state(String code, int begin) {
        return new Party(Party.Kind.STATE, name(code), Optional.of(code), Optional.empty(), Rank.UNKNOWN, Optional.empty(), false,
                begin, begin);
    }
}
