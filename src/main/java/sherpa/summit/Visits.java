package sherpa.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.result.EntityType;

/// Reads who visits whom around a word of travel: each country that the journey goes to is a meeting of its own.
final class Visits {

    /// @param sides the visitors, and who receives them as far as that is told
    /// @param host the country visited
    /// @param refersBack whether the visit has no place of its own here
    record Visit(List<Party> sides, Optional<String> host, Optional<Chunk.Place> place, boolean refersBack) {}

    private static final Set<String> SEATS = Lexicon.words("seat");
    private final Sides sides;
    private final Complements complements;
    private final Neighbours neighbours;
    private final Discourse discourse;
    private final Countries countries;

    Visits(Sides sides, Complements complements, Neighbours neighbours, Discourse discourse, Countries countries) {
        this.sides = sides;
        this.complements = complements;
        this.neighbours = neighbours;
        this.discourse = discourse;
        this.countries = countries;
    }

    /// @param back whether the trigger takes up something told before: "the visit"
    List<Visit> read(Passage passage, List<Chunk> chunks, int at, Chunk.Trigger trigger, boolean back) {
        boolean noun = trigger.kind() == Chunk.Trigger.Kind.VISIT_NOUN;
        var visitors = visitors(passage, chunks, at, noun, back);
        var host = noun ? complements.behind(chunks, at, Set.of("with")) : complements.object(chunks, at);
        var out = new ArrayList<Visit>();
        int begin = passage.atoms().get(trigger.from()).begin();
        if (!visitors.isEmpty())
            for (Chunk.Place place : destinations(passage, chunks, at, noun))
                place.entity().country().filter(code -> visitors.stream().noneMatch(p -> isFrom(p, code)))
                        .ifPresent(code -> out.add(new Visit(
                                Sides.union(visitors, host.stream().filter(p -> isFrom(p, code)).toList(),
                                        List.of(countries.state(code, begin))),
                                Optional.of(code), Optional.of(place), false)));
        if (out.isEmpty() && !visitors.isEmpty() && Sides.count(Sides.union(visitors, host)) > 1 && !host.isEmpty())
            out.add(new Visit(Sides.union(visitors, host), host.getFirst().country(), Optional.empty(), false));
        if (out.isEmpty() && noun) {
            var welcoming = visitors.isEmpty() || isRegion(chunks, at - 1) ? List.<Party>of()
                    : sides.otherState(chunks, at, visitors);
            out.add(new Visit(Sides.union(visitors, welcoming), welcoming.stream().flatMap(p -> p.country().stream()).findFirst(),
                    Optional.empty(), true));
        }
        return out;
    }

    /// Where the journey goes to, or else where it is said to be: "protests in New Delhi during the visit by Mr. Hu".
    private List<Chunk.Place> destinations(Passage passage, List<Chunk> chunks, int at, boolean noun) {
        var visited = neighbours.visited(passage, chunks, at).stream().filter(Visits::isVisited).toList();
        return visited.isEmpty() && noun && !passage.word(chunks.get(at).from()).startsWith("stop")
                ? neighbours.places(chunks, at).stream().filter(Visits::isVisited).limit(1).toList()
                : visited;
    }

    /// Those named here, else those who were last said to travel: "the trip will include stops in A and B".
    private List<Party> visitors(Passage passage, List<Chunk> chunks, int at, boolean noun, boolean back) {
        var by = noun ? complements.behind(chunks, at, Set.of("by", "of")).stream().filter(p -> p.rank() != Rank.UNKNOWN).toList()
                : List.<Party>of();
        var owner = noun ? Cataphora.owner(sides, passage, chunks, isRegion(chunks, at - 1) ? at - 1 : at) : List.<Party>of();
        var named = !by.isEmpty() ? by : !owner.isEmpty() ? owner
                : noun && (back || isOfAJourney(chunks, at)) ? List.<Party>of() : sides.subject(chunks, at);
        if (named.isEmpty())
            return discourse.travellers();
        if (!canVisit(named))
            return List.of();
        discourse.travel(named);
        return named;
    }

    /// "His Asian tour": where it goes to, not whose it is.
    private static boolean isRegion(List<Chunk> chunks, int i) {
        return i > 0 && chunks.get(i) instanceof Chunk.Group group && group.adjective()
                && group.parties().stream().allMatch(p -> p.country().isEmpty() && p.kind() == Party.Kind.STATE);
    }

    /// "The trip, beginning in June, will include stops in A and B."
    private static boolean isOfAJourney(List<Chunk> chunks, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (chunks.get(i) instanceof Chunk.Trigger trigger)
                return trigger.kind() == Chunk.Trigger.Kind.VISIT_NOUN;
            if (chunks.get(i) instanceof Chunk.Group || chunks.get(i) instanceof Chunk.Pronoun)
                return false;
        }
        return false;
    }

    /// A shrine, a base or a hotel receives nobody.
    private static boolean isVisited(Chunk.Place place) {
        return place.entity().type() != EntityType.FACILITY || place.entity().aliases().stream().anyMatch(SEATS::contains);
    }

    private static boolean isFrom(Party party, String country) {
        return party.country().equals(Optional.of(country));
    }

    static boolean canVisit(List<Party> visitors) {
        return visitors.stream().allMatch(
                p -> p.rank() != Rank.UNKNOWN || p.kind() == Party.Kind.BODY || (p.isPerson() && p.country().isEmpty()));
    }
}
