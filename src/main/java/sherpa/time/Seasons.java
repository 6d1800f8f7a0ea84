package sherpa.time;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.time.Time.Shift;

/// Seasons, weekends and quarters: "spring 2018", "in the autumn", "over the weekend", "the third quarter of last year".
final class Seasons implements Pattern {

    private static final Map<String, Integer> NAMES = Map.of("spring", 1, "summer", 2, "autumn", 3, "fall", 3, "winter", 4);
    private static final Set<String> ORDINARY = Set.of("olympics", "olympic", "games", "palace", "school", "camp", "schools");

    @Override
    public Optional<Match> at(Words words, int i) {
        return season(words, i).or(() -> weekend(words, i)).or(() -> quarter(words, i));
    }

    /// 1 spring to 4 winter, 0 for anything else.
    static int named(Words words, int i) {
        return words.in(i + 1, ORDINARY) ? 0 : NAMES.getOrDefault(words.lower(i), 0);
    }

    private static Optional<Match> season(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        int season = named(words, at);
        if (season == 0)
            return Optional.empty();
        int next = words.is(at + 1, "of") || words.is(at + 1, ",") ? at + 2 : at + 1;
        var year = Numbers.year(words, next);
        if (year.isPresent())
            return Pattern.match(new Time.Season(season, year.get(), Shift.NONE), next + 1);
        var shift = Shifts.at(words, next);
        if (shift != Shift.NONE && words.is(next + 1, "year"))
            return Pattern.match(new Time.Season(season, 0, shift), next + 2);
        boolean when = words.in(i - 1, Set.of("in", "by", "early", "late", "mid", "-", "since", "until", "during"));
        return when ? Pattern.match(new Time.Season(season, 0, Shift.NONE), at + 1) : Optional.empty();
    }

    private static Optional<Match> weekend(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        boolean when = words.is(at, "weekend") && ((words.in(at - 2, Set.of("over", "at", "during", "on", "through")) && at > i)
                || (words.in(i - 1, Set.of("over", "at", "during", "on", "a")) && at > i));
        return when ? Pattern.match(new Time.Weekend(Shift.NONE), at + 1) : Optional.empty();
    }

    private static Optional<Match> quarter(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        boolean last = words.is(at, "final");
        var ordinal = last ? Optional.of(new Numbers.Count(4, at + 1)) : Numbers.ordinal(words, at);
        if (ordinal.isEmpty() || ordinal.get().value() > 4)
            return Optional.empty();
        int number = ordinal.get().whole();
        int noun = words.is(ordinal.get().end(), "-") ? ordinal.get().end() + 1 : ordinal.get().end();
        if (!words.is(noun, "quarter"))
            return Optional.empty();
        int next = words.is(noun + 1, "of") || words.is(noun + 1, ",") ? noun + 2 : noun + 1;
        var year = Numbers.year(words, next);
        if (year.isPresent())
            return Pattern.match(new Time.Quarter(number, year.get(), Shift.NONE), next + 1);
        var shift = Shifts.at(words, next);
        if (shift != Shift.NONE && words.is(next + 1, "year"))
            return Pattern.match(new Time.Quarter(number, 0, shift), next + 2);
        return Pattern.match(new Time.Quarter(number, 0, Shift.NONE), noun + 1);
    }
}
