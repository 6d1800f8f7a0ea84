package sherpa.summit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import sherpa.entity.Entities;
import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.result.Summit;

/// Works out where a meeting is held: from the places beside its mentions, its name, who plays host, the journey that it is part
/// of, and at last the dateline of the report, where that lies in the host's country.
final class PlaceReader {

    /// A place and the sentence that it stands in.
    record Sited(Chunk.Place place, int sentence) {}

    private final Countries countries;
    private final Entities entities;
    private final List<Sited> all;
    private final List<Meeting> meetings;
    private final Optional<Entity> dateline;

    /// @param all every place that the article names, in text order
    PlaceReader(Countries countries, Entities entities, List<Sited> all, List<Meeting> meetings, Optional<Entity> dateline) {
        this.countries = countries;
        this.entities = entities;
        this.all = List.copyOf(all);
        this.meetings = List.copyOf(meetings);
        this.dateline = dateline;
    }

    Summit.Location read(Meeting meeting, boolean main) {
        if (meeting.mentions().stream().anyMatch(m -> m.medium() != Summit.Medium.IN_PERSON))
            return new Summit.Location(Optional.empty(), Optional.empty(), Optional.empty());
        var places = meeting.places().stream().map(Chunk.Place::entity).toList();
        var venue = places.stream().filter(e -> e.type() == EntityType.FACILITY || e.type() == EntityType.ORGANIZATION)
                .findFirst();
        var city = places.stream().filter(countries::isSettlement).findFirst().or(() -> named(meeting));
        var country = city.flatMap(Entity::country)
                .or(() -> venue.flatMap(Entity::country))
                .or(meeting::host)
                .or(() -> visitedSide(meeting))
                .or(() -> places.stream().filter(countries::isCountry).flatMap(e -> e.country().stream()).findFirst())
                .or(() -> journey(meeting))
                .or(() -> main ? dateline.flatMap(Entity::country).filter(code -> hasSide(meeting, code)) : Optional.empty());
        if (city.isEmpty() && country.isPresent())
            city = nearby(meeting, country.get())
                    .or(() -> main ? dateline.filter(e -> e.country().equals(country)) : Optional.empty());
        var cityName = city.map(Entity::name);
        if (cityName.isEmpty() && venue.filter(v -> v.name().equals("White House")).isPresent())
            cityName = Optional.of("Washington");
        return new Summit.Location(cityName, country, venue.map(Entity::name));
    }

    /// "The Hanoi summit".
    private Optional<Entity> named(Meeting meeting) {
        return meeting.name().flatMap(name -> entities.rows().stream()
                .filter(e -> countries.isSettlement(e)
                        && e.aliases().stream().anyMatch(alias -> (" " + name + " ").contains(" " + alias + " ")))
                .findFirst());
    }

    /// A town of the country, named as a place where something happens in or beside a sentence of the meeting.
    private Optional<Entity> nearby(Meeting meeting, String country) {
        return all.stream()
                .filter(sited -> countries.isSettlement(sited.place().entity())
                        && sited.place().entity().country().equals(Optional.of(country)))
                .min(Comparator.comparingInt(sited -> distance(meeting, sited.sentence())))
                .map(sited -> sited.place().entity());
    }

    private static int distance(Meeting meeting, int sentence) {
        return meeting.mentions().stream().mapToInt(m -> Math.abs(m.passage().index() - sentence)).min()
                .orElse(Integer.MAX_VALUE);
    }

    /// The host of a visit that brings one of the sides to another: talks with its president are held there.
    private Optional<String> journey(Meeting meeting) {
        int at = meeting.first().passage().index();
        return meetings.stream()
                .filter(other -> !other.equals(meeting) && other.host().isPresent() && hasSide(meeting, other.host().get()))
                .filter(other -> other.sides().stream()
                        .anyMatch(p -> p.isPerson() && meeting.sides().stream().anyMatch(q -> q.name().equals(p.name()))))
                .min(Comparator.comparingInt(other -> distance(other, at)))
                .flatMap(Meeting::host);
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
