package sherpa.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import sherpa.result.Summit.Location;
import sherpa.result.Summit.Participant;
import sherpa.result.Summit.Role;

/// Tells who plays host: the sides in whose country a meeting is held. Where only that country is named and a head of state or
/// government comes to it, the host is its leader, if the article names one.
final class Hosts {

    private static final int NEAR = 2;

    private final List<Attendance.Heard> leaders;

    Hosts(List<Sentence> sentences) {
        var all = new ArrayList<Attendance.Heard>();
        for (Sentence sentence : sentences)
            for (Chunk chunk : sentence.chunks())
                if (chunk instanceof Chunk.Group group && !group.adjective())
                    group.parties().stream().filter(p -> p.isPerson() && p.rank() == Rank.LEADER && p.country().isPresent())
                            .forEach(p -> all.add(new Attendance.Heard(sentence.index(), p)));
        this.leaders = List.copyOf(all);
    }

    List<Participant> participants(
            Meeting meeting, List<Party> sides, Location location, java.util.function.Function<Party, Optional<Role>> told) {
        var out = new ArrayList<Participant>();
        boolean seated = BodySeats.isHost(sides, location);
        boolean isAtHome = isAtHome(sides, location);
        for (Party party : sides) {
            boolean host = seated ? BodySeats.isHost(party, location)
                    : !isAtHome && party.country().isPresent() && party.country().equals(location.country());
            var shown = host && party.kind() == Party.Kind.STATE ? leader(party, sides, meeting).orElse(party) : party;
            out.add(new Participant(shown.name(), shown.country(),
                    told.apply(party).orElse(host ? Role.HOST : Role.PRINCIPAL), shown.position()));
        }
        return out;
    }

    /// A government and rebels who meet in their own country: neither receives the other.
    private static boolean isAtHome(List<Party> sides, Location location) {
        return sides.stream().filter(p -> p.country().isPresent() && p.country().equals(location.country())).map(Party::side)
                .distinct().count() > 1;
    }

    /// The only leader of the country that the article names, where a leader of another comes.
    private Optional<Party> leader(Party state, List<Party> sides, Meeting meeting) {
        boolean received = sides.stream()
                .anyMatch(p -> p.isPerson() && p.rank() == Rank.LEADER && !p.side().equals(state.side()));
        boolean represented = sides.stream().anyMatch(p -> p.isPerson() && p.country().equals(state.country()));
        var named = leaders.stream().filter(h -> h.party().country().equals(state.country())).toList();
        boolean near = named.stream().anyMatch(h -> meeting.distance(h.sentence()) <= NEAR);
        return received && !represented && near && named.stream().map(h -> h.party().name()).distinct().count() == 1
                ? Optional.of(named.getFirst().party()) : Optional.empty();
    }
}
