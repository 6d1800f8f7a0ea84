package sherpa.summit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.summit.NationParser.Nation;

/// Tells who is meant by an office of a nation: the person who holds it, where the article names one, else the nation. One for
/// each article.
final class Representatives {

    private static final Set<String> REGIONS = Lexicon.words("states.region");
    private static final Set<String> LONE = Lexicon.words("office.lone");

    private final Countries countries;
    private final People people;
    private final NationParser nationParser;

    Representatives(Countries countries, People people, NationParser nationParser) {
        this.countries = countries;
        this.people = people;
        this.nationParser = nationParser;
    }

    /// "The Russian president": the person who is it, where the article names them, else the country.
    Party officeOf(Entity nation, People.Office office, boolean plural, boolean visiting, int begin, int end) {
        var region = plural ? region(nation, office, visiting, begin, end) : Optional.<Party>empty();
        if (region.isPresent())
            return region.get();
        if (!plural && office.rank() != Rank.OFFICIAL) {
            var holder = people.holder(nation.country(), office);
            if (holder.isPresent())
                return person(holder.get(), Optional.of(office), List.of(), visiting, begin, end);
        }
        if (!plural && LONE.contains(lastWord(office.words()))) {
            var official = people.onlyOfficial(nation.country());
            if (official.isPresent())
                return person(official.get(), Optional.empty(), List.of(), visiting, begin, end);
        }
        return nation(nation, Optional.of(office), visiting, begin, end);
    }

    /// "The prime ministers of Norway and Turkey": of each country the one who holds that office, where the article names them.
    Party oneOf(Entity nation, People.Office offices, boolean visiting, int begin, int end) {
        var office = new People.Office(offices.words().replaceFirst("s$", ""), offices.rank());
        return people.onlyHolder(nation.country(), office)
                .map(holder -> person(holder, Optional.of(office), List.of(), visiting, begin, end))
                .orElseGet(() -> nation(nation, Optional.of(offices), visiting, begin, end));
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /// "African leaders", "Arab foreign ministers": states of a region, which has none of its own.
    private static Optional<Party> region(Entity nation, People.Office office, boolean visiting, int begin, int end) {
        boolean region = nation.country().isEmpty()
                && nation.aliases().stream().anyMatch(alias -> REGIONS.contains(alias.toLowerCase(Locale.ROOT)));
        return region
                ? Optional.of(new Party(Party.Kind.BODY, nation.name().replaceFirst("s$", "") + " countries", Optional.empty(),
                        Optional.of(office.words()), office.rank(), Optional.empty(), visiting, begin, end))
                : Optional.empty();
    }

    Party nation(Entity nation, Optional<People.Office> office, boolean visiting, int begin, int end) {
        boolean body = nation.type() == EntityType.ORGANIZATION && !NationParser.isSeat(nation) && !isAgencyAlone(nation);
        String name = body ? nation.name() : nation.country().map(countries::name).orElse(nation.name());
        if (nation.type() == EntityType.NORP && nation.country().isEmpty())
            name = nation.name();
        return new Party(
                body ? nationParser.isBody(nation) ? Party.Kind.BODY : Party.Kind.GROUP : Party.Kind.STATE, name,
                nation.country(),
                office.map(People.Office::words),
                office.map(People.Office::rank).orElse(
                        body && nationParser.isGroup(nation) && !nationParser.isBody(nation) ? Rank.OFFICIAL : Rank.UNKNOWN),
                Optional.of(nation), visiting, begin, end);
    }

    private boolean isAgencyAlone(Entity nation) {
        return NationParser.isAgency(nation) && !nationParser.isBody(nation) && !nationParser.isGroup(nation);
    }

    Party person(
            Entity person, Optional<People.Office> office, List<Nation> nations, boolean visiting, int begin, int end) {
        var nation = nations.stream().map(Nation::entity).findFirst();
        nation.filter(n -> n.country().isPresent() || nationParser.isBody(n))
                .ifPresent(n -> people.speaksFor(person, n.country()));
        people.add(person, office, nation.flatMap(Entity::country));
        var known = people.office(person);
        return new Party(
                Party.Kind.PERSON, person.name(), people.country(person), office.or(() -> known).map(People.Office::words),
                people.rank(person), Optional.of(person), visiting, begin, end);
    }
}
