package sherpa.summit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import sherpa.result.Summit.Location;

/// Meetings in an international body's own town: there the body receives, not the state that the town lies in.
final class BodySeats {

    private static final Map<String, String> SEATS = Lexicon.pairs("body.seat");
    private static final String UNION = "EU";

    private BodySeats() {}

    /// Whether a body, or a person at the head of one, takes part where the body has its seat.
    static boolean isHost(Party party, Location location) {
        return location.city().filter(city -> isSeated(party, city)).isPresent();
    }

    static boolean isHost(List<Party> sides, Location location) {
        return sides.stream().anyMatch(party -> isHost(party, location));
    }

    private static boolean isSeated(Party party, String city) {
        boolean union = party.country().filter(UNION::equals).isPresent() && city.equals(SEATS.get("eu"));
        return switch (party.kind()) {
            case BODY -> union || party.entity().stream().flatMap(e -> e.aliases().stream())
                    .anyMatch(alias -> city.startsWith(SEATS.getOrDefault(strip(alias), "?")));
            case PERSON -> union || (party.country().isEmpty() && party.rank() == Rank.LEADER && isSeat(SEATS.values(), city));
            case STATE, GROUP -> false;
        };
    }

    private static boolean isSeat(Collection<String> seats, String city) {
        return seats.stream().anyMatch(city::startsWith);
    }

    private static String strip(String alias) {
        return alias.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }
}
