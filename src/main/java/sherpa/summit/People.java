package sherpa.summit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import sherpa.result.Entity;

/// The offices that an article gives its people, wherever it gives them.
final class People {

    /// @param words as the article has them
    record Office(String words, Rank rank) {}

    private final Map<Entity, List<Office>> offices = new IdentityHashMap<>();
    private final Map<Entity, String> countries = new IdentityHashMap<>();
    private final List<Entity> order = new ArrayList<>();

    void add(Entity person, Optional<Office> office, Optional<String> country) {
        var known = offices.computeIfAbsent(person, p -> {
            order.add(p);
            return new ArrayList<>();
        });
        office.ifPresent(known::add);
        person.country().or(() -> country).ifPresent(code -> countries.putIfAbsent(person, code));
    }

    /// The highest office, as first worded.
    Optional<Office> office(Entity person) {
        return offices.getOrDefault(person, List.of()).stream().reduce((a, b) -> b.rank().compareTo(a.rank()) < 0 ? b : a);
    }

    Optional<String> country(Entity person) {
        return person.country().or(() -> Optional.ofNullable(countries.get(person)));
    }

    /// Who is meant by an office of a country: "the Russian president".
    Optional<Entity> holder(Optional<String> country, Office office) {
        String head = head(office.words());
        Optional<Entity> sameRank = Optional.empty();
        for (Entity person : order) {
            if (country.isPresent() && !country(person).equals(country))
                continue;
            for (Office other : offices.getOrDefault(person, List.of())) {
                if (head(other.words()).equals(head) && other.rank() == office.rank())
                    return Optional.of(person);
                if (country.isPresent() && sameRank.isEmpty() && other.rank() == office.rank() && head.equals("leader"))
                    sameRank = Optional.of(person);
            }
        }
        if (sameRank.isEmpty() && country.isPresent() && head.equals("leader") && office.rank() == Rank.LEADER)
            return order.stream().filter(person -> country(person).equals(country)).findFirst();
        return sameRank;
    }

    private static String head(String words) {
        String[] split = words.toLowerCase(Locale.ROOT).split("\\s+");
        return split[split.length - 1];
    }
}
