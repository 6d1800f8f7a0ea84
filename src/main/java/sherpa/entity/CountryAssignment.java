package sherpa.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.result.EntityType;

/// Says which country an entity belongs to: first by what stands beside its name, then by the tables, then by the article around it.
final class CountryAssignment {

    /// Words of the longest name of a country, "Democratic People's Republic of Korea", its mark of the genitive counted.
    private static final int LONGEST_NAME = 6;
    private static final Set<String> WORLDWIDE = Lexicon.words("worldwide");

    private final Words words;
    private final Knowledge knowledge;
    private final Optional<LocalDate> published;
    private final SovietTime time;
    private final Appositions appositions;
    private final Referents referents;
    private final Bylines bylines;
    private final List<Group> groups;
    private final Homelands homelands;
    /// Mentions of countries, their cities and their people.
    private final List<Named> placed;

    CountryAssignment(
            Words words, Knowledge knowledge, Optional<LocalDate> published, SovietTime time, List<Named> mentions,
            List<Group> groups) {
        this.groups = groups;
        this.referents = new Referents(words, mentions);
        this.bylines = new Bylines(words);
        this.time = time;
        this.words = words;
        this.knowledge = knowledge;
        this.published = published;
        this.appositions = new Appositions(words, knowledge.offices(), mentions);
        this.placed = mentions.stream().filter(n -> n.country().isPresent())
                .filter(n -> n.type() == EntityType.GPE || n.type() == EntityType.NORP).toList();
        this.homelands = new Homelands(words, knowledge, appositions, placed,
                mentions.stream().filter(n -> n.type() == EntityType.PERSON).toList());
    }

    Optional<String> of(Group group) {
        return switch (group.type()) {
            case PERSON -> person(group);
            case ORGANIZATION -> known(group).or(() -> isWorldwide(group) ? Optional.empty() : body(group));
            case GPE, FACILITY -> known(group).or(() -> beside(group)).or(() -> homelands.around(group));
            case LOCATION -> known(group).or(() -> group.term().isPresent() ? Optional.empty() : beside(group));
            case NORP, EVENT -> known(group);
        };
    }

    private Optional<String> person(Group group) {
        var told = told(group);
        return told.isPresent() ? told.get().country() : homelands.of(group);
    }

    /// The countries that a person may be of whom nothing tells of one, with what speaks for each; none for anybody else.
    Map<String, Map<Homelands.Clue, Double>> guessedFrom(Group group) {
        return group.type() == EntityType.PERSON && told(group).isEmpty() ? homelands.candidates(group) : Map.of();
    }

    /// By the text, by the tables, by whose man or woman it is, or by an office that only one country has; nobody's where it is an
    /// official of unknown country or one who made the article.
    private Optional<Origin> told(Group group) {
        var said = said(group).or(() -> office(group).map(code -> new Origin(Optional.of(code))));
        if (said.isPresent() || isOfficial(group) || bylines.hold(group))
            return said.or(() -> Optional.of(new Origin(Optional.empty())));
        return owner(group).or(() -> homelands.byTitle(group)).map(code -> new Origin(Optional.of(code)))
                .or(() -> appositions.unnamed(group.members().getFirst()));
    }

    private Optional<Origin> said(Group group) {
        return group.members().stream().flatMap(n -> appositions.origin(n).stream()).findFirst();
    }

    /// Of the nation or the person whose man or woman it is: "its minister", "Tezel's spokesman".
    private Optional<String> owner(Group group) {
        return group.members().stream()
                .flatMap(n -> appositions.owner(n).stream().boxed().flatMap(i -> referents.of(i, n).stream()))
                .filter(n -> !group.members().contains(n)).findFirst().flatMap(this::countryOf);
    }

    private Optional<String> countryOf(Named owner) {
        if (owner.type() != EntityType.PERSON)
            return owner.country();
        return groups.stream().filter(g -> g.members().contains(owner)).findFirst()
                .flatMap(g -> said(g).map(Origin::country).orElseGet(() -> office(g).or(() -> homelands.of(g))));
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
                var named = known.stream().filter(c -> placed.stream().anyMatch(n -> n.country().filter(c::equals).isPresent()))
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
                for (int j = Math.min(named.last(), i + LONGEST_NAME); j > i; j--) {
                    var inside = knowledge.country(words.text().substring(words.get(i).begin(), words.get(j - 1).end()));
                    if (inside.isPresent() && words.get(i).isCapitalized() && words.get(i).text().length() > 1)
                        return inside.map(Country::code);
                }
        return beside(group).or(() -> homelands.around(group));
    }

    private boolean isWorldwide(Group group) {
        return group.term().isPresent()
                || group.members().stream()
                        .anyMatch(n -> WORLDWIDE.contains(words.get(n.first()).key()) && n.last() - n.first() > 1);
    }

    private Optional<String> known(Group group) {
        return group.members().stream().flatMap(n -> n.country().stream()).findFirst();
    }

    /// "Chongjin, North Korea", "the Iranian Oil Ministry", "Egypt's Rafah crossing", "a prison in Cuba".
    private Optional<String> beside(Group group) {
        for (var named : group.members()) {
            var before = appositions.endingAt(named.first());
            if (before.isEmpty() && named.first() > 0 && words.get(named.first() - 1).isPossessive())
                before = appositions.endingAt(named.first() - 1);
            var link = words.keyNear(named.first(), named.last());
            var behind = link.equals(",") || link.equals("in") ? appositions.beginningAt(named.last() + 1)
                    : Optional.<Named>empty();
            var country = before.flatMap(Named::country).or(() -> behind.flatMap(Named::country));
            if (country.isPresent())
                return country;
        }
        return Optional.empty();
    }
}
