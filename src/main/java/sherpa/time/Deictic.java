package sherpa.time;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.time.Time.Current;
import sherpa.time.Time.FromLast;
import sherpa.time.Time.Shift;
import sherpa.time.Time.Vague;

/// Words that point from the day of writing, or from the day named last: "yesterday", "this morning", "next month",
/// "two weeks ago", "the same day".
final class Deictic implements Pattern {

    private static final Map<String, Integer> DAYS = Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1, "currently",
            0);

    private static final Set<String> HOURS = Set.of("morning", "afternoon", "evening");

    private static final Map<String, Integer> SAME = Map.of("same", 0, "that", 0, "previous", -1, "preceding", -1, "following",
            1);

    private static final Set<String> VAGUE = Set.of("recently", "soon", "recent", "nowadays", "shortly");

    private static final Set<String> COMING = Set.of("coming", "next", "past", "last", "recent", "following");

    @Override
    public Optional<Match> at(Words words, int i) {
        return day(words, i).or(() -> current(words, i)).or(() -> sameUnit(words, i)).or(() -> vague(words, i));
    }

    private static Optional<Match> day(Words words, int i) {
        if (words.is(i, "the") && words.is(i + 1, "day") && words.is(i + 2, "before") && words.is(i + 3, "yesterday"))
            return Pattern.match(new Current(Unit.DAY, -2), i + 4);
        if (words.is(i, "the") && words.is(i + 1, "day") && words.is(i + 2, "after") && words.is(i + 3, "tomorrow"))
            return Pattern.match(new Current(Unit.DAY, 2), i + 4);
        Integer away = DAYS.get(words.lower(i));
        if (away != null)
            return usaToday(words, i) ? Optional.empty()
                    : Pattern.match(new Current(Unit.DAY, away),
                            words.in(i + 1, HOURS) || words.is(i + 1, "night") ? i + 2 : i + 1);
        if (words.is(i, "last") && words.is(i + 1, "night"))
            return Pattern.match(new Current(Unit.DAY, -1), i + 2);
        return words.is(i, "this") && words.in(i + 1, HOURS)
                ? Pattern.match(new Current(Unit.DAY, 0), i + 2) : Optional.empty();
    }

    private static boolean usaToday(Words words, int i) {
        return words.isCapitalized(i) && words.in(i - 1, Set.of("usa", "russia", "india"));
    }

    /// "last week", "this year", "next month", "the current year", "this past spring", "the coming weekend".
    private static Optional<Match> current(Words words, int i) {
        boolean the = words.is(i, "the");
        int at = the || (words.is(i, "this") && Shifts.at(words, i + 1) != Shift.NONE) ? i + 1 : i;
        var shift = Shifts.at(words, at);
        if (shift == Shift.NONE)
            return Optional.empty();
        if (words.is(at + 1, "weekend"))
            return Pattern.match(new Time.Weekend(shift), at + 2);
        int season = Seasons.named(words, at + 1);
        if (season > 0)
            return Pattern.match(new Time.Season(season, 0, shift), at + 2);
        boolean plural = Unit.isPlural(words, at + 1);
        return Unit.of(words, at + 1).filter(u -> u.isCalendar() && u != Unit.FORTNIGHT && !plural && !words.is(at + 1, "night"))
                .flatMap(u -> unit(words, u, at, the)).map(time -> new Match(time, at + 2));
    }

    /// "next week" counts from the day of writing, "the next week" from the day named last; "the past week" ends today.
    private static Optional<Time> unit(Words words, Unit unit, int shiftAt, boolean the) {
        int away = Shifts.away(Shifts.at(words, shiftAt));
        boolean fromLast = words.is(shiftAt, "previous") || (the && words.is(shiftAt, "next"));
        if (fromLast)
            return Optional.of(new FromLast(unit, away));
        if (unit == Unit.DAY)
            return Optional.empty();
        boolean stretch = the && (words.is(shiftAt, "past") || words.is(shiftAt, "last") || words.is(shiftAt, "coming"));
        return Optional.of(stretch ? new Time.Stretch(unit, away) : new Current(unit, away));
    }

    /// "the same day", "that month", "the following week", "the day before", "the next day".
    private static Optional<Match> sameUnit(Words words, int i) {
        boolean the = words.is(i, "the");
        int at = the ? i + 1 : i;
        Integer away = SAME.get(words.lower(at));
        var unit = Unit.of(words, at + 1).filter(u -> u.isCalendar() && !words.lower(at + 1).endsWith("s"));
        if (away != null && unit.isPresent() && (the || away == 0))
            return Pattern.match(new FromLast(unit.get(), away), at + 2);
        if (!the)
            return Optional.empty();
        var bare = Unit.of(words, at).filter(u -> u.isCalendar() && !words.lower(at).endsWith("s"));
        if (bare.isEmpty() || !endsThere(words, at + 2))
            return Optional.empty();
        if (words.is(at + 1, "before") || words.is(at + 1, "previous"))
            return Pattern.match(new FromLast(bare.get(), -1), at + 2);
        return words.is(at + 1, "after") ? Pattern.match(new FromLast(bare.get(), 1), at + 2) : Optional.empty();
    }

    /// "the day before" alone, not "the day before the summit".
    private static boolean endsThere(Words words, int i) {
        return !words.isWord(i) || words.in(i, Set.of("and", "but", "in", "at", "on", "that", "when", "to", "for", "with", "by"));
    }

    private static Optional<Match> vague(Words words, int i) {
        if (words.in(i, VAGUE) && !words.isCapitalized(i + 1) && !words.is(i + 1, "after") && !words.is(i + 1, "before")
                && !words.is(i + 1, "-")
                && Unit.of(words, i + 1).isEmpty())
            return Pattern.match(new Vague(), i + 1);
        int at = words.is(i, "the") ? i + 1 : i;
        int unit = words.in(at + 1, Set.of("few", "several", "couple")) ? words.is(at + 2, "of") ? at + 3 : at + 2 : at + 1;
        if (words.in(at, COMING) && Unit.isPlural(words, unit))
            return Pattern.match(new Vague(), unit + 1);
        if (words.is(at, "near") && words.is(at + 1, "future"))
            return Pattern.match(new Vague(), at + 2);
        return Optional.empty();
    }
}
