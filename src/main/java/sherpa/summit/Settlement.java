package sherpa.summit;

import java.util.Optional;

import sherpa.language.Distribution;
import sherpa.language.Reading;
import sherpa.result.Summit.Outcome;

/// Weighs by the model whether anything was settled at a meeting, where the words alone leave it at talk or at a deal: "agreed on the
/// need" sounds like one. On `dev`, `train` and `look` the two together are right more often than either.
final class Settlement {

    /// Chosen on `dev`, `train` and `look`: the share of an agreement among the outcomes that makes one unlikely, or likely.
    private static final double UNLIKELY = 0.25;
    private static final double LIKELY = 0.75;
    private static final double TOLD = 0.5;

    private final Optional<Reading> reading;

    Settlement(Optional<Reading> reading) {
        this.reading = reading;
    }

    /// @param worded the outcome by the words
    Optional<Outcome> weigh(Meeting meeting, Optional<Outcome> worded) {
        var told = outcome(meeting.telling());
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

    /// The head is read at a trigger's first word.
    private Optional<Distribution> outcome(Mention mention) {
        return reading.flatMap(r -> {
            var atom = mention.passage().atoms().get(mention.trigger().from());
            var words = r.wordsWithin(atom.begin(), atom.end());
            return words.isEmpty() ? Optional.empty() : Optional.of(r.at("outcome", words.begin()));
        });
    }
}
