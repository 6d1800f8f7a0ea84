package sherpa.summit;

import java.util.List;
import java.util.Optional;

import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.result.Summit;

/// Works out where a meeting is held from the places near its mentions and from who plays host.
final class PlaceReader {

    private final Countries countries;
    private final List<Chunk.Place> all;

    /// @param all every place that the article names, in text order
    PlaceReader(Countries countries, List<Chunk.Place> all) {
        this.countries = countries;
        this.all = List.copyOf(all);
    }

    Summit.Location read(Meeting meeting) {
        if (meeting.mentions().stream().anyMatch(m -> m.medium() != Summit.Medium.IN_PERSON))
            return new Summit.Location(Optional.empty(), Optional.empty(), Optional.empty());
        var places = meeting.places();
        var venue = places.stream().map(Chunk.Place::entity).filter(e -> e.type() == EntityType.FACILITY).findFirst();
        var city = places.stream().map(Chunk.Place::entity).filter(countries::isSettlement).findFirst();
        var country = city.flatMap(Entity::country).or(() -> venue.flatMap(Entity::country)).or(meeting::host)
                .or(() -> places.stream().map(Chunk.Place::entity).filter(e -> e.type() != EntityType.LOCATION)
                        .flatMap(e -> e.country().stream()).findFirst())
                .or(() -> visitedSide(meeting));
        if (city.isEmpty())
            city = country.flatMap(code -> elsewhere(code));
        var cityName = city.map(Entity::name);
        if (cityName.isEmpty() && venue.filter(v -> v.name().equals("White House")).isPresent())
            cityName = Optional.of("Washington");
        return new Summit.Location(cityName, country, venue.map(Entity::name));
    }

    /// A town of the country, named anywhere in the article as a place where something happens.
    private Optional<Entity> elsewhere(String country) {
        return all.stream().filter(p -> p.preposition().equals("in") || p.preposition().equals("to")).map(Chunk.Place::entity)
                .filter(e -> countries.isSettlement(e) && e.country().equals(Optional.of(country))).findFirst();
    }

    /// The other side's country, where one side is called visiting.
    private static Optional<String> visitedSide(Meeting meeting) {
        var visitors = meeting.sides().stream().filter(Party::visiting).map(Party::side).toList();
        if (visitors.isEmpty())
            return Optional.empty();
        return meeting.sides().stream().filter(p -> !visitors.contains(p.side())).flatMap(p -> p.country().stream()).findFirst();
    }
}
