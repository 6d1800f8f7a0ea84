package sherpa.summit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.entity.Knowledge;
import sherpa.result.Entity;

/// The offices that an article gives its people, wherever it gives them.
final class People {

    /// @param words as the article has them
    record Office(String words, Rank rank) {}

    private static final Set<String> LEADERS = Lexicon.words("office.leader");
    private static final Set<String> MINISTERS = Lexicon.words("office.minister");
    private static final Set<String> OFFICIALS = Lexicon.words("office.official");
    private static final Map<String, String> SAME = Lexicon.pairs("office.same");
    private final Knowledge knowledge;
    private final Optional<LocalDate> published;
    private final IdentityHashMap<Entity, List<Office>> offices = new IdentityHashMap<>();
    private final IdentityHashMap<Entity, String> countries = new IdentityHashMap<>();
    private final IdentityHashMap<Entity, Optional<String>> spokenFor = new IdentityHashMap<>();
    private final IdentityHashMap<Entity, String> posts = new IdentityHashMap<>();
    private final List<Entity> order = new ArrayList<>();

    /// @param published to know who was in office then
    People(Knowledge knowledge, Optional<LocalDate> published) {
        this.knowledge = knowledge;
        this.published = published;
    }

    /// The rank of an office that the article gives, else of one that is known.
    Rank rank(Entity person) {
        return office(person).map(Office::rank).orElseGet(() -> known(person));
    }

    private Rank known(Entity person) {
        if (!person.name().contains(" "))
            return Rank.UNKNOWN;
        var terms = knowledge.leaders(person.name()).stream()
                .filter(term -> term.country().equals(person.country()) || person.country().isEmpty()).toList();
        if (terms.isEmpty())
            return Rank.UNKNOWN;
        return terms.stream().filter(term -> published.map(term::isInOffice).orElse(true))
                .map(term -> rank(term.office())).reduce(Rank::highest).orElse(Rank.UNKNOWN);
    }

    /// Of an office in the table of leaders, which for some tells the years alone.
    private static Rank rank(String office) {
        if (office.isEmpty())
            return Rank.UNKNOWN;
        if (OFFICIALS.contains(office))
            return Rank.OFFICIAL;
        if (MINISTERS.contains(office) || office.contains("minister"))
            return office.endsWith("prime minister") ? Rank.LEADER : Rank.MINISTER;
        return LEADERS.stream().anyMatch(leader -> office.equals(leader) || office.endsWith(" " + leader)) ? Rank.LEADER
                : Rank.OFFICIAL;
    }

    /// Notes whom the article's own words say that a person speaks for: a country, or a body that has none.
    void speaksFor(Entity person, Optional<String> country) {
        spokenFor.putIfAbsent(person, country);
    }

    void add(Entity person, Optional<Office> office, Optional<String> country) {
        var known = offices.computeIfAbsent(person, p -> {
            order.add(p);
            return new ArrayList<>();
        });
        office.ifPresent(known::add);
        person.country().or(() -> country).filter(code -> !code.equals(posts.get(person)))
                .ifPresent(code -> countries.putIfAbsent(person, code));
    }

    /// The highest office, as first worded.
    Optional<Office> office(Entity person) {
        return offices.getOrDefault(person, List.of()).stream().reduce((a, b) -> b.rank().compareTo(a.rank()) < 0 ? b : a);
    }

    /// Notes the country that an envoy is sent to, which is not the one sending: "special envoy to Burma".
    void sentTo(Entity person, String country, Optional<String> sender) {
        if (sender.equals(Optional.of(country)))
            return;
        posts.put(person, country);
        sender.ifPresent(code -> countries.put(person, code));
    }

    Optional<String> country(Entity person) {
        var said = spokenFor.get(person);
        return said != null ? said : person.country().filter(code -> !code.equals(posts.get(person)))
                .or(() -> Optional.ofNullable(countries.get(person)));
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

    /// Who alone of a country holds this very office, or leads it.
    Optional<Entity> onlyHolder(Optional<String> country, Office office) {
        var holders = order.stream().filter(person -> country.isPresent() && country(person).equals(country)
                && offices.getOrDefault(person, List.of()).stream().anyMatch(other -> isSame(other, office))).toList();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    private static boolean isSame(Office a, Office b) {
        String words = b.words().toLowerCase(Locale.ROOT);
        return a.rank() == b.rank() && (a.words().equalsIgnoreCase(words)
                || (a.rank() == Rank.LEADER && words.equals("leader"))
                || (SAME.containsValue(head(words)) && head(a.words()).equals(head(words))));
    }

    /// Who alone can be meant by an official of a country that the article does not name at once: "a senior U.S. diplomat".
    Optional<Entity> onlyOfficial(Optional<String> country) {
        var officials = order.stream().filter(person -> country.isPresent() && country(person).equals(country)
                && office(person).filter(o -> o.rank() == Rank.OFFICIAL).isPresent()).toList();
        return officials.size() == 1 ? Optional.of(officials.getFirst()) : Optional.empty();
    }

    /// The last word of an office, that of another name for the same one where it has one: "premier" for "prime minister".
    private static String head(String words) {
        String office = words.toLowerCase(Locale.ROOT);
        String[] split = office.split("\\s+");
        return SAME.entrySet().stream().filter(e -> office.endsWith(e.getKey())).map(Map.Entry::getValue).findFirst()
                .orElse(split[split.length - 1]);
    }
}
