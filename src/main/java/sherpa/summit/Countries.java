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
import java.util.regex.Pattern;

import sherpa.entity.Country;
import sherpa.entity.Entities;
import sherpa.entity.Knowledge;
import sherpa.entity.Term;
import sherpa.result.Entity;
import sherpa.result.EntityType;

/// Tells countries from the other places of an article, and knows what the article calls them.
final class Countries {

    private static final Map<String, String> CITY_STATES = Lexicon.pairs("place.city-state");
    private static final Pattern REGION = Pattern
            .compile("(?i)\\b(" + String.join("|", Lexicon.words("place.region")) + ")\\b");
    private static final Set<String> ISLANDS = Lexicon.words("place.island");
    private static final Set<String> COMMON = Lexicon.words("place.common");
    private static final int SHORTEST = 3;

    private final Knowledge knowledge;
    private final Map<String, Entity> named = new HashMap<>();
    private final Set<String> spokenOf = new HashSet<>();
    private final Map<String, Entity> towns = new HashMap<>();
    private final Set<Entity> countries = Collections.newSetFromMap(new IdentityHashMap<>());

    Countries(Knowledge knowledge, Entities entities) {
        this.knowledge = knowledge;
        entities.rows().stream()
                .filter(e -> !e.mentions().isEmpty() && (e.type() == EntityType.GPE || e.type() == EntityType.NORP))
                .forEach(e -> e.country().ifPresent(spokenOf::add));
        for (Entity entity : entities.rows())
            if (namesCountry(entity)) {
                countries.add(entity);
                entity.country().ifPresent(code -> named.putIfAbsent(code, entity));
            } else if (entity.type() == EntityType.GPE)
                entity.aliases().forEach(alias -> towns.putIfAbsent(alias, entity));
    }

    /// Whether the article names this country, its people or its towns.
    boolean isSpokenOf(String code) {
        return spokenOf.contains(code);
    }

    /// Whether the article names this country itself, not only a town of it.
    boolean isNamed(String code) {
        return named.containsKey(code);
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

    /// A city, town or resort, states that are cities included, and an island; no province.
    boolean isTown(Entity entity) {
        if (cityOf(entity).isPresent() || entity.aliases().stream().anyMatch(ISLANDS::contains))
            return true;
        return switch (entity.type()) {
            case GPE -> !isCountry(entity) && entity.aliases().stream().noneMatch(a -> COMMON.contains(a) || isProvince(a));
            case LOCATION -> entity.country().isPresent() && entity.aliases().stream().noneMatch(REGION.asPredicate());
            default -> false;
        };
    }

    private boolean isProvince(String alias) {
        return knowledge.terms(alias).stream().findFirst().filter(t -> t.kind() == Term.Kind.REGION).isPresent();
    }

    /// The town of this name, whether the article speaks of it or not.
    Optional<Entity> city(String name) {
        return knowledge.terms(name).stream().filter(t -> t.kind() == Term.Kind.CAPITAL || t.kind() == Term.Kind.CITY).findFirst()
                .map(t -> town(name, t.country(), 1));
    }

    /// The capital of a country, as the article calls it, else as it is usually called.
    Optional<Entity> capital(String code) {
        return knowledge.country(code).flatMap(c -> c.capitals().stream().filter(towns::containsKey).findFirst()
                .or(() -> c.capitals().stream().findFirst())).map(name -> town(name, Optional.of(code), 1));
    }

    private Entity town(String name, Optional<String> country, double confidence) {
        return towns.getOrDefault(name, new Entity(EntityType.GPE, name, List.of(name), country, confidence, List.of()));
    }

    /// The town itself where a capital that stands for its government is named as a place: "talks in Beijing".
    Entity placed(Entity entity, String surface) {
        if (!isCountry(entity) || knowledge.capital(surface).isEmpty())
            return entity;
        return town(surface, entity.country(), entity.confidence());
    }

    boolean isCapital(Entity entity) {
        return entity.aliases().stream().anyMatch(alias -> knowledge.capital(alias).isPresent());
    }

    /// What a town is called as a place: "Hanoi" for "HANOI", "Washington" for "Washington, D.C.".
    String town(Entity entity) {
        String name = cityOf(entity).orElse(entity.name()).replaceFirst(",? (D\\.C\\.|DC)$", "");
        return name.length() > SHORTEST && name.equals(name.toUpperCase(Locale.ROOT)) ? capitalized(name) : name;
    }

    private static Optional<String> cityOf(Entity entity) {
        return entity.type() == EntityType.GPE || entity.type() == EntityType.FACILITY || entity.type() == EntityType.ORGANIZATION
                ? entity.aliases().stream().flatMap(alias -> Optional.ofNullable(CITY_STATES.get(alias)).stream()).findFirst()
                : Optional.empty();
    }

    private static String capitalized(String name) {
        var out = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < out.length(); i++)
            if (i == 0 || !Character.isLetter(out.charAt(i - 1)))
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
        return out.toString();
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
