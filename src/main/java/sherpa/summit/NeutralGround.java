package sherpa.summit;

import java.util.List;

import sherpa.result.Summit;
import sherpa.result.Summit.Participant;

/// Journeys to a country that only lends the place: who goes to Hanoi for a summit with a third side does not meet Vietnam, unless
/// the article tells that too.
final class NeutralGround {

    private NeutralGround() {}

    /// Whether a row's journey leads to another row's meeting, held without the country that is visited.
    static boolean isJourneyTo(Meeting journey, Summit row, List<Summit> rows) {
        if (!journey.mentions().stream().allMatch(m -> m.trigger().isVisit() || m.trigger().kind() == Chunk.Trigger.Kind.HOST))
            return false;
        return journey.host().filter(code -> journey.sides().stream()
                .noneMatch(p -> p.country().filter(code::equals).isPresent() && (p.isPerson() || p.position().isPresent())))
                .filter(code -> rows.stream()
                        .anyMatch(other -> !other.equals(row) && other.location().country().filter(code::equals).isPresent()
                                && other.participants().stream().noneMatch(p -> p.country().filter(code::equals).isPresent())
                                && other.participants().size() > 1
                                && other.participants().stream().map(Participant::name)
                                        .anyMatch(name -> row.participants().stream().anyMatch(p -> p.name().equals(name)))))
                .isPresent();
    }
}
