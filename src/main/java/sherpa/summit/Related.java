package sherpa.summit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import sherpa.language.Reading;
import sherpa.result.Quote;

/// What the model relates to a meeting as its place, time or length, for fields that the rules leave open. On `dev` and `look` the
/// rules are right more often where both answer, and the model is where it alone does.
final class Related {

    private record Likely<T>(T candidate, double probability) {}

    private final Optional<Reading> reading;
    private final List<Passage> passages;

    Related(Optional<Reading> reading, List<Passage> passages) {
        this.reading = reading;
        this.passages = List.copyOf(passages);
    }

    /// The likeliest of the candidates in the meeting's sentences and beside them, if likelier than this to be one of these.
    <T> Optional<T> best(Meeting meeting, List<T> candidates, Function<T, Quote> quote, Set<String> labels, double least) {
        return candidates.stream().map(c -> new Likely<>(c, probability(meeting, quote.apply(c), labels)))
                .filter(likely -> likely.probability() > least)
                .max(Comparator.comparingDouble(Likely::probability)).map(Likely::candidate);
    }

    private double probability(Meeting meeting, Quote quote, Set<String> labels) {
        return meeting.mentions().stream().filter(mention -> isBeside(mention.passage(), quote))
                .mapToDouble(mention -> probability(mention, quote, labels)).max().orElse(0);
    }

    private boolean isBeside(Passage passage, Quote quote) {
        return passages.subList(Math.max(0, passage.index() - 1), Math.min(passages.size(), passage.index() + 2)).stream()
                .anyMatch(near -> near.holds(quote));
    }

    private double probability(Mention mention, Quote quote, Set<String> labels) {
        return reading.flatMap(r -> r.between("relation", mention.begin(), mention.end(), quote.begin(), quote.end()))
                .map(likely -> labels.stream().mapToDouble(likely::of).sum()).orElse(0.0);
    }
}
