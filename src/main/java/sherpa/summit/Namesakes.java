package sherpa.summit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import sherpa.result.Entity;
import sherpa.result.EntityType;

/// Those whom a meeting is named after: "the Reagan-Gorbachev summit", "the U.S.-China summit".
final class Namesakes {

    private record Alias(String words, Entity entity) {}

    private final List<Alias> aliases;
    private final List<Alias> bodies;
    private final List<Entity> places;
    private final Countries countries;
    private final People people;

    Namesakes(List<Entity> rows, Countries countries, People people) {
        this.countries = countries;
        this.people = people;
        this.places = rows.stream().filter(countries::isSettlement).toList();
        this.bodies = rows.stream().filter(e -> e.type() == EntityType.ORGANIZATION)
                .flatMap(e -> e.aliases().stream().map(alias -> new Alias(alias, e)))
                .sorted(Comparator.comparingInt((Alias a) -> a.words().length()).reversed()).toList();
        this.aliases = rows.stream()
                .filter(e -> e.type() == EntityType.PERSON
                        || ((e.type() == EntityType.NORP || countries.isCountry(e)) && e.country().isPresent()))
                .flatMap(e -> e.aliases().stream().map(alias -> new Alias(alias, e)))
                .sorted(Comparator.comparingInt((Alias a) -> a.words().length()).reversed())
                .toList();
    }

    /// Two or more parties in the order of the name, or nobody.
    List<Party> of(String name, int begin) {
        if (name.indexOf('-') < 0 && name.indexOf('–') < 0)
            return List.of();
        var found = new java.util.TreeMap<Integer, Entity>();
        var left = new StringBuilder(name);
        for (Alias alias : aliases) {
            int at = wholeWord(left, alias.words());
            if (at < 0)
                continue;
            found.put(at, alias.entity());
            left.replace(at, at + alias.words().length(), "_".repeat(alias.words().length()));
        }
        var parties = new ArrayList<Party>();
        found.values().forEach(entity -> parties.add(party(entity, begin)));
        return Sides.count(parties) > 1 ? parties : List.of();
    }

    /// The one person that a meeting is named after: "the Putin summit".
    List<Party> person(String name, int begin) {
        return aliases.stream().filter(alias -> alias.entity().type() == EntityType.PERSON)
                .filter(alias -> wholeWord(new StringBuilder(name), alias.words()) >= 0).limit(1)
                .map(alias -> party(alias.entity(), begin)).toList();
    }

    /// The body whose members gather: "the ASEAN summit".
    Optional<Entity> body(String name) {
        return bodies.stream().filter(alias -> wholeWord(new StringBuilder(name), alias.words()) >= 0).map(Alias::entity)
                .findFirst();
    }

    /// The town that a meeting is named after: "the Hanoi summit".
    Optional<Entity> place(String name) {
        return places.stream()
                .filter(e -> e.aliases().stream().anyMatch(alias -> name.startsWith(alias + " ")))
                .findFirst();
    }

    /// Whether a meeting is named after a person or country: "the Putin summit", "the North Korea summit".
    boolean isOfPartner(String name) {
        return aliases.stream().filter(alias -> alias.entity().type() != EntityType.NORP)
                .anyMatch(alias -> name.startsWith(alias.words() + " "));
    }

    private static int wholeWord(StringBuilder text, String words) {
        int at = text.indexOf(words);
        if (at < 0 || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))))
            return -1;
        int end = at + words.length();
        return end < text.length() && Character.isLetterOrDigit(text.charAt(end)) ? -1 : at;
    }

    private Party party(Entity entity, int begin) {
        if (entity.type() != EntityType.PERSON)
            return new Party(Party.Kind.STATE, entity.country().map(countries::name).orElse(entity.name()), entity.country(),
                    Optional.empty(), Rank.UNKNOWN, Optional.of(entity), false, begin, begin);
        return new Party(Party.Kind.PERSON, entity.name(), people.country(entity),
                people.office(entity).map(People.Office::words), people.rank(entity), Optional.of(entity), false, begin, begin);
    }
}
