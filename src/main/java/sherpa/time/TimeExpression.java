package sherpa.time;

import java.util.Optional;

import sherpa.result.Quote;

/// Words that tell a time or a length of time.
///
/// A `DATE` with an end lies somewhere between both ("last week", "this weekend", "in the autumn"); a `RANGE` lasts from one to the
/// other ("April 25-26", "since March 2018"), and either may be open.
///
/// @param quote the words, without the preposition before them ("Monday", not "on Monday") save "from", "between", "since", "until"
/// @param start ISO date or part of one (2019-04-25, 2019-04, 2019), absent where nothing fixes it
/// @param end likewise, the last day, month or year included
/// @param minutes the length, for durations that give a number
public record TimeExpression(Quote quote, Kind kind, Optional<String> start, Optional<String> end, Optional<Integer> minutes) {

    /// `SET` is what repeats ("every Tuesday"), `NAME` a date that is part of a name ("the September 11 attacks"); neither has a date.
    public enum Kind { DATE, RANGE, DURATION, SET, NAME }
}
