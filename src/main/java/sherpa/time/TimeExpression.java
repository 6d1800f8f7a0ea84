package sherpa.time;

import java.util.Optional;

import sherpa.result.Quote;

/// Words that tell a time or a length of time.
///
/// @param quote the words
/// @param start ISO date or part of one (2019-04-25, 2019-04, 2019), absent where nothing fixes it
/// @param end likewise, for ranges
/// @param minutes the length, for durations that give a number
public record TimeExpression(Quote quote, Kind kind, Optional<String> start, Optional<String> end, Optional<Integer> minutes) {

    public enum Kind { DATE, DURATION }
}
