package sherpa.time;

import java.util.List;
import java.util.Optional;

/// One way of wording a time.
interface Pattern {

    /// @param end position behind the last word
    record Match(Time time, int end) {}

    /// The wording that begins at this position.
    Optional<Match> at(Words words, int i);

    static Optional<Match> match(Time time, int end) {
        return Optional.of(new Match(time, end));
    }

    /// The longest wording of several; of equals the first.
    static Optional<Match> longest(List<Pattern> patterns, Words words, int i) {
        Optional<Match> best = Optional.empty();
        for (Pattern pattern : patterns) {
            var match = pattern.at(words, i);
            if (match.isPresent() && (best.isEmpty() || match.get().end() > best.get().end()))
                best = match;
        }
        return best;
    }
}
