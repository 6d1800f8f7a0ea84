package sherpa.summit;

import java.util.List;

/// Tells who is only spoken of at a meeting of two: "discussed Syria's peace process" between two ministers.
final class Bystanders {

    private static final int PAIR = 2;

    private Bystanders() {}

    /// How many sides have somebody there: a person, or an office.
    static long represented(List<Party> sides) {
        return sides.stream().filter(Bystanders::isRepresented).map(Party::side).distinct().count();
    }

    /// The sides of a meeting of two; a state or body that nobody represents is left out where two others have somebody there.
    static List<Party> without(List<Party> sides) {
        return Sides.count(sides) > PAIR && represented(sides) == PAIR
                ? sides.stream().filter(Bystanders::isRepresented).toList() : sides;
    }

    private static boolean isRepresented(Party party) {
        return party.isPerson() || party.position().isPresent();
    }
}
