package sherpa.summit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.entity.Entities;
import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.result.Summit;
import sherpa.result.Summit.Status;

/// Works out where a meeting is held: from the places beside its mentions, its name or the event that it belongs to, its venue, who
/// plays host, the journey that it is part of, a place near by in the country of one of its sides, and at last the dateline of the
/// report.
final class PlaceReader {

    private static final Set<String> WHERE = Set.of("in", "at", "on", "inside", "near", "outside");
    private static final Set<String> WHEREABOUTS = Set.of("CITY", "COUNTRY");
    private static final int NEXT = 9;
    private static final int NEAR = 1;
    private static final double LIKELY = 0.7;

    /// A place and the sentence that it stands in.
    record Sited(Chunk.Place place, int sentence) {}

    private final Countries countries;
    private final Entities entities;
    private final List<Sited> all;
    private final List<Meeting> meetings;
    private final Optional<Entity> dateline;
    private final Venues venues;
    private final VenueReader venueReader;
    private final EventPlaces events;
    private final Stays stays;
    private final Related related;
    private final List<Entities.Located> governed;

    PlaceReader(
            Countries countries, Entities entities, List<Sentence> sentences, List<Meeting> meetings, Optional<Entity> dateline,
            Venues venues, VenueReader venueReader, Related related) {
        this.related = related;
        this.countries = countries;
        this.entities = entities;
        this.meetings = List.copyOf(meetings);
        this.dateline = dateline;
        this.venues = venues;
        this.venueReader = venueReader;
        var neighbours = new Neighbours(countries);
        this.events = new EventPlaces(neighbours, countries, sentences);
        this.stays = new Stays(neighbours, sentences);
        this.governed = entities.rows().stream().filter(e -> e.type() == EntityType.GPE)
                .flatMap(e -> e.mentions().stream()
                        .map(m -> new Entities.Located(countries.placed(e, m.text()), m)))
                .toList();
        this.all = sentences.stream().flatMap(s -> s.chunks().stream().filter(Chunk.Place.class::isInstance)
                .map(c -> new Sited((Chunk.Place) c, s.index()))).toList();
    }

    Summit.Location read(Meeting meeting, boolean main) {
        if (meeting.mentions().stream().anyMatch(m -> m.medium() != Summit.Medium.IN_PERSON))
            return new Summit.Location(Optional.empty(), Optional.empty(), Optional.empty());
        var venue = venueReader.read(meeting, main);
        var site = venue.flatMap(venues::site);
        var places = meeting.places().stream().map(Chunk.Place::entity).toList();
        boolean inProvince = places.stream().anyMatch(e -> countries.isSettlement(e) && !countries.isTown(e));
        var city = places.stream().filter(countries::isTown).findFirst().or(() -> here(meeting)).or(() -> named(meeting));
        var event = events.of(meeting);
        if (city.isEmpty() && site.isEmpty())
            city = event.filter(countries::isTown);
        var country = city.flatMap(Entity::country)
                .or(() -> site.map(Venues.Site::country))
                .or(() -> visitedSide(meeting))
                .or(meeting::host)
                .or(() -> event.flatMap(Entity::country))
                .or(() -> places.stream().filter(countries::isCountry).flatMap(e -> e.country().stream()).findFirst())
                .or(() -> places.stream().filter(PlaceReader::isOfOneCountry).flatMap(e -> e.country().stream())
                        .findFirst())
                .or(() -> main && isUnderWay(meeting) ? dateline.flatMap(Entity::country).filter(code -> !hasSide(meeting, code))
                        : Optional.empty())
                .or(() -> journey(meeting))
                .or(() -> stays.with(meeting).flatMap(place -> place.entity().country()))
                .or(() -> beside(meeting))
                .or(() -> receiver(meeting))
                .or(() -> main ? dateline.flatMap(Entity::country).filter(code -> hasSide(meeting, code)) : Optional.empty())
                .or(() -> related(meeting, WHEREABOUTS, governed).flatMap(Entity::country));
        if (city.isEmpty() && site.isEmpty() && !inProvince)
            city = country.isEmpty() ? company(meeting).or(() -> dateline.filter(place -> main && isUnderWay(meeting)))
                    : nearby(meeting, country.get(), main ? dateline : Optional.empty());
        if (city.isEmpty() && site.isEmpty())
            city = likelyTown(meeting, country);
        var code = country.isPresent() ? country : city.flatMap(Entity::country);
        var house = venue.isPresent() || !main ? venue : code.flatMap(venueReader::elsewhere);
        return new Summit.Location(city.map(countries::town).or(() -> site.flatMap(Venues.Site::city)), code, house);
    }

    /// A house's country is a guess by what stands near it.
    private static boolean isOfOneCountry(Entity place) {
        return place.type() == EntityType.GPE || place.type() == EntityType.LOCATION;
    }

    /// Where the report was written, if it says that they meet "here".
    private Optional<Entity> here(Meeting meeting) {
        return dateline.filter(place -> meeting.mentions().stream().anyMatch(PlaceReader::isHere));
    }

    private static boolean isHere(Mention mention) {
        for (int i = mention.trigger().to(); i < mention.trigger().to() + NEXT; i++)
            if (mention.passage().word(i).equals("here"))
                return true;
        return false;
    }

    /// The town that the model relates to the meeting, in the country where it is known to be held.
    private Optional<Entity> likelyTown(Meeting meeting, Optional<String> country) {
        return related(meeting, Set.of("CITY"), governed.stream().filter(at -> countries.isTown(at.entity()))
                .filter(at -> country.isEmpty() || at.entity().country().equals(country)).toList());
    }

    private Optional<Entity> related(Meeting meeting, Set<String> labels, List<Entities.Located> candidates) {
        return related.best(meeting, candidates, Entities.Located::mention, labels, LIKELY).map(Entities.Located::entity);
    }

    private static boolean isUnderWay(Meeting meeting) {
        return meeting.status() == Status.HELD || meeting.status() == Status.ONGOING;
    }

    /// "The Hanoi summit".
    private Optional<Entity> named(Meeting meeting) {
        return meeting.name().flatMap(name -> entities.rows().stream()
                .filter(e -> countries.isTown(e)
                        && e.aliases().stream().anyMatch(alias -> (" " + name + " ").contains(" " + alias + " ")))
                .findFirst());
    }

    /// "He said in Shanghai after meeting the mayor".
    private static boolean isHere(Meeting meeting, Sited sited) {
        return WHERE.contains(sited.place().preposition()) && meeting.distance(sited.sentence()) == 0;
    }

    /// A town of the country, named as a place where something happens in or beside a sentence of the meeting; of towns equally near
    /// the one that the article names most.
    private Optional<Entity> nearby(Meeting meeting, String country, Optional<Entity> dateline) {
        return all.stream()
                .filter(sited -> countries.isTown(sited.place().entity())
                        && sited.place().entity().country().equals(Optional.of(country)))
                .min(Comparator
                        .comparingInt(
                                (Sited sited) -> isHere(meeting, sited) || countries.isCapital(sited.place().entity()) ? 0 : 1)
                        .thenComparingInt(sited -> meeting.distance(sited.sentence())))
                .map(sited -> sited.place().entity())
                .or(() -> dateline.filter(e -> e.country().equals(Optional.of(country))));
    }

    /// The country of a place where something happens in the meeting's sentences or beside them, if it is one of the sides'.
    private Optional<String> beside(Meeting meeting) {
        return all.stream()
                .filter(sited -> WHERE.contains(sited.place().preposition()) && countries.isTown(sited.place().entity())
                        && meeting.distance(sited.sentence()) <= NEAR)
                .sorted(Comparator.comparingInt(sited -> meeting.distance(sited.sentence())))
                .flatMap(sited -> sited.place().entity().country().stream()).filter(code -> hasSide(meeting, code)).findFirst();
    }

    /// The host of a visit that brings one of the sides to another: talks with its president are held there.
    private Optional<String> journey(Meeting meeting) {
        int at = meeting.first().passage().index();
        return meetings.stream()
                .filter(other -> !other.equals(meeting) && other.host().isPresent() && hasSide(meeting, other.host().get()))
                .filter(other -> other.sides().stream()
                        .anyMatch(p -> p.isPerson() && !p.country().equals(other.host())
                                && meeting.sides().stream().anyMatch(q -> q.name().equals(p.name()))))
                .min(Comparator.comparingInt(other -> other.distance(at)))
                .flatMap(Meeting::host);
    }

    /// A head of state receives whoever ranks lower; ministers and envoys travel.
    private static Optional<String> receiver(Meeting meeting) {
        var leaders = meeting.sides().stream().filter(p -> p.rank() == Rank.LEADER).map(Party::side).distinct().toList();
        boolean others = meeting.sides().stream().anyMatch(p -> p.rank() == Rank.MINISTER || p.rank() == Rank.OFFICIAL);
        return meeting.sideNames().size() == 2 && leaders.size() == 1 && others
                ? meeting.sides().stream().filter(p -> p.side().equals(leaders.getFirst())).flatMap(p -> p.country().stream())
                        .findFirst()
                : Optional.empty();
    }

    /// Where another meeting near by is held that one of these people takes part in.
    private Optional<Entity> company(Meeting meeting) {
        int at = meeting.first().passage().index();
        return meetings.stream()
                .filter(other -> !other.equals(meeting) && other.status() == meeting.status() && other.distance(at) <= NEAR + 1)
                .filter(other -> other.host().filter(code -> !hasSide(meeting, code)).isEmpty())
                .filter(other -> other.sides().stream()
                        .anyMatch(p -> p.isPerson() && meeting.sides().stream().anyMatch(q -> q.name().equals(p.name()))))
                .flatMap(other -> other.places().stream()).map(Chunk.Place::entity).filter(countries::isTown).findFirst();
    }

    private static boolean hasSide(Meeting meeting, String country) {
        return meeting.sides().stream().anyMatch(p -> p.country().equals(Optional.of(country)));
    }

    /// The other side's country, where one side is called visiting.
    private static Optional<String> visitedSide(Meeting meeting) {
        var visitors = meeting.sides().stream().filter(Party::visiting).map(Party::side).toList();
        if (visitors.isEmpty())
            return Optional.empty();
        return meeting.sides().stream().filter(p -> !visitors.contains(p.side())).flatMap(p -> p.country().stream()).findFirst();
    }
}
