package sherpa.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.result.EntityType;

/// Says which country an entity belongs to: first by what stands beside its name, then by the tables, then by the article around it.
final class CountryAssignment {

    private static final int APPOSITION_WINDOW = 7;
    private static final Set<String> WORLDWIDE = Lexicon.words("worldwide");
    private static final Set<String> BREAKS = Set.of("and", "or", "in", "to", "with", "from", "at", "by", "that", "but", "as",
            "against", ",",
            ".", ";", ":", "\"", "“", "”", "(", ")");

    private final Words words;
    private final Knowledge knowledge;
    private final Optional<LocalDate> published;
    private final SovietTime time;
    private final Titles titles;
    /// Mentions that name a country, an organization of one, or an international body, by their last word.
    private final Map<Integer, Named> endingAt = new HashMap<>();
    private final Map<Integer, Named> beginningAt = new HashMap<>();
    private final List<Named> placed;

    CountryAssignment(
            Words words, Knowledge knowledge, Optional<LocalDate> published, SovietTime time, List<Named> mentions) {
        this.time = time;
        this.words = words;
        this.knowledge = knowledge;
        this.published = published;
        this.titles = new Titles(knowledge.offices());
        for (var named : mentions)
            if (named.type() != EntityType.PERSON) {
                endingAt.put(named.last(), named);
                beginningAt.put(named.first(), named);
            }
        this.placed = mentions.stream().filter(n -> country(n).isPresent())
                .filter(n -> n.type() == EntityType.GPE || n.type() == EntityType.NORP).toList();
    }

    Optional<String> of(Group group) {
        return switch (group.type()) {
            case PERSON -> person(group);
            case ORGANIZATION -> known(group).or(() -> isWorldwide(group) ? Optional.empty() : body(group));
            case GPE, FACILITY -> known(group).or(() -> beside(group)).or(() -> around(group));
            case LOCATION -> known(group).or(() -> group.term().isPresent() ? Optional.empty() : beside(group));
            case NORP, EVENT -> known(group);
        };
    }

    private Optional<String> person(Group group) {
        var beside = group.members().stream().flatMap(n -> apposition(n).stream()).findFirst();
        return beside.or(() -> office(group)).or(() -> isOfficial(group) ? Optional.empty() : around(group));
    }

    /// "Russia's Vladimir Putin", "Chinese Foreign Minister Wang Yi", "Macron, the French president", "Prime Minister Modi of India".
    private Optional<String> apposition(Named person) {
        return before(person).or(() -> behind(person));
    }

    private Optional<String> before(Named person) {
        int first = words.first(words.get(person.first()).sentence());
        for (int i = person.first(); i >= Math.max(first + 1, person.first() - APPOSITION_WINDOW); i--) {
            var named = endingAt.get(i);
            if (named != null)
                return i == person.first() || isTitleBetween(i, person.first()) ? country(named) : Optional.empty();
            if (i > first && BREAKS.contains(words.get(i - 1).key()))
                return Optional.empty();
        }
        return Optional.empty();
    }

    /// Whether what stands between a country and a person is a possessive ending, a title, or ends in one.
    private boolean isTitleBetween(int begin, int end) {
        if (end - begin == 1 && words.get(begin).isPossessive())
            return true;
        var last = words.get(end - 1);
        for (int i = begin; i < end; i++) {
            int length = titles.lengthAt(words, i, end);
            if (length > 0 && i + length == end)
                return true;
        }
        return titles.isPlainTitle(last.key());
    }

    private Optional<String> behind(Named person) {
        int i = person.last();
        int last = words.last(words.get(person.first()).sentence());
        if (i + 1 >= last)
            return Optional.empty();
        if (words.get(i).key().equals("of"))
            return Optional.ofNullable(beginningAt.get(i + 1)).filter(n -> n.type() == EntityType.GPE).flatMap(this::country);
        if (isStateBehindParty(i, last))
            return Optional.of("US");
        if (!words.get(i).text().equals(","))
            return Optional.empty();
        for (int j = i + 1; j < Math.min(last, i + APPOSITION_WINDOW); j++) {
            var named = beginningAt.get(j);
            if (named != null && (isAdjective(named, j - i, last) || isComplement(i + 1, j)))
                return country(named);
            if (words.get(j).text().equals(","))
                return Optional.empty();
        }
        return Optional.empty();
    }

    /// "(R-Ariz.)", ", D-Calif.": how members of the US Congress are named.
    private boolean isStateBehindParty(int i, int last) {
        return i + 2 < last && (words.get(i).text().equals(",") || words.get(i).text().equals("(")) && words.get(i + 2).joined()
                && (words.get(i + 1).text().equals("R") || words.get(i + 1).text().equals("D"));
    }

    /// ", the French president".
    private boolean isAdjective(Named named, int distance, int last) {
        return distance <= 3 && named.last() < last && holdsOffice(named.last(), last);
    }

    /// ", prime minister of India".
    private boolean isComplement(int begin, int place) {
        return place > begin && words.get(place - 1).key().matches("of|from|for") && holdsOffice(begin, place);
    }

    private boolean holdsOffice(int begin, int end) {
        for (int i = begin; i < Math.min(end, begin + 5); i++)
            if (titles.isPlainTitle(words.get(i).key()) || titles.lengthAt(words, i, end) > 0)
                return true;
        return false;
    }

    /// By the dated tables, where all who bear the name and were in office are of one country.
    private Optional<String> office(Group group) {
        for (var form : group.members().stream().map(Named::form).distinct().sorted(Comparator.comparingInt(f -> -f.length()))
                .toList()) {
            var all = knowledge.leaders(form);
            var then = published.map(day -> all.stream().filter(l -> l.isInOffice(day)).toList()).filter(l -> !l.isEmpty())
                    .orElse(all);
            var countries = new LinkedHashSet<String>();
            then.forEach(l -> countries.add(l.country().map(time::in).orElse("")));
            if (countries.size() > 1) {
                var known = then.stream().filter(l -> !l.office().isEmpty()).map(l -> l.country().map(time::in).orElse(""))
                        .distinct().toList();
                var named = known.stream().filter(c -> placed.stream().anyMatch(n -> country(n).filter(c::equals).isPresent()))
                        .toList();
                countries.retainAll(named.size() == 1 ? named : known);
            }
            if (countries.size() == 1)
                return Optional.of(countries.getFirst()).filter(c -> !c.isEmpty());
        }
        return Optional.empty();
    }

    /// Officials of international bodies stand for no country.
    private boolean isOfficial(Group group) {
        return group.members().stream().anyMatch(n -> knowledge.leaders(n.form()).stream().anyMatch(l -> l.country().isEmpty()));
    }

    private Optional<String> body(Group group) {
        for (var named : group.members())
            for (int i = named.first(); i < named.last(); i++)
                for (int j = Math.min(named.last(), i + 3); j > i; j--) {
                    var inside = knowledge.country(words.text().substring(words.get(i).begin(), words.get(j - 1).end()));
                    if (inside.isPresent() && words.get(i).isCapitalized() && words.get(i).text().length() > 1)
                        return inside.map(Country::code);
                }
        return beside(group).or(() -> around(group));
    }

    private boolean isWorldwide(Group group) {
        return group.term().isPresent()
                || group.members().stream()
                        .anyMatch(n -> WORLDWIDE.contains(words.get(n.first()).key()) && n.last() - n.first() > 1);
    }

    private Optional<String> known(Group group) {
        return group.members().stream().flatMap(n -> country(n).stream()).findFirst();
    }

    /// "Chongjin, North Korea", "the Iranian Oil Ministry", "Egypt's Rafah crossing", "a prison in Cuba".
    private Optional<String> beside(Group group) {
        for (var named : group.members()) {
            var before = endingAt.get(named.first());
            if (before == null && named.first() > 0 && words.get(named.first() - 1).isPossessive())
                before = endingAt.get(named.first() - 1);
            if (before != null && country(before).isPresent())
                return country(before);
            var link = words.keyNear(named.first(), named.last());
            var behind = link.equals(",") || link.equals("in") ? beginningAt.get(named.last() + 1) : null;
            if (behind != null && country(behind).isPresent())
                return country(behind);
        }
        return Optional.empty();
    }

    /// The country named last before the entity's first mention in its sentence, or the one that the article names most often.
    private Optional<String> around(Group group) {
        var first = group.members().getFirst();
        int sentence = words.get(first.first()).sentence();
        Optional<String> nearest = Optional.empty();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (var named : placed) {
            var country = country(named);
            country.ifPresent(code -> counts.merge(code, 1, Integer::sum));
            if (named.first() < first.first() && words.get(named.first()).sentence() == sentence)
                nearest = country;
        }
        return nearest
                .or(() -> counts.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).map(Map.Entry::getKey));
    }

    private Optional<String> country(Named named) {
        return named.term().flatMap(Term::country);
    }
}
