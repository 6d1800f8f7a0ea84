package sherpa.summit;

import java.util.Optional;

import sherpa.result.Summit.Outcome;

/// Weighs by the model whether anything was settled at a meeting, where the words alone leave it at talk or at a deal: "agreed on the
/// need" sounds like one. With the model that the shares were chosen by, the two together were right more often than either.
final class Settlement {

    /// Chosen on `dev`, `train` and `look`: the share of an agreement among the outcomes that makes one unlikely, or likely.
    private static final double UNLIKELY = 0.25;
    private static final double LIKELY = 0.6;
    private static final double TOLD = 0.5;

    private final Judge judge;

    Settlement(Judge judge) {
        this.judge = judge;
    }

    /// @param worded the outcome by the words
    Optional<Outcome> weigh(Meeting meeting, Optional<Outcome> worded) {
        var told = judge.at("outcome", meeting.telling());
        return told.isEmpty() ? worded
                : worded.map(w -> weigh(w, told.get().of(Outcome.AGREEMENT.name()), told.get().otherThan("NULL")));
    }

    /// @param agreed the probability of an agreement
    /// @param any that of any outcome
    static Outcome weigh(Outcome worded, double agreed, double any) {
        return switch (worded) {
            case AGREEMENT -> agreed < UNLIKELY * any ? Outcome.INCONCLUSIVE : worded;
            case INCONCLUSIVE -> agreed > LIKELY * any && any > TOLD ? Outcome.AGREEMENT : worded;
            case NO_AGREEMENT -> worded;
        };
    }
}
