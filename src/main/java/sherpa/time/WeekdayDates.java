package sherpa.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.time.Time.Calendar;
import sherpa.time.Time.Shift;

/// "Wednesday", "last Friday", "Tuesday of next week", "Thursday evening"; with a date behind it ("Friday 22 July"), that date.
final class WeekdayDates implements Pattern {

    private static final Set<String> HOURS = Set.of("morning", "afternoon", "evening", "night", "noon", "midday", "lunchtime",
            "midnight");

    private final List<Pattern> dates = List.of(new CalendarDates(), new NumericDates());

    @Override
    public Optional<Match> at(Words words, int i) {
        var shift = Shifts.at(words, i);
        int at = shift == Shift.NONE ? i : i + 1;
        if (shift == Shift.THIS && Shifts.at(words, at) != Shift.NONE) {
            shift = Shifts.at(words, at);
            at++;
        }
        var weekday = Weekdays.at(words, at);
        if (weekday.isEmpty())
            return Optional.empty();
        var dated = dated(words, at + 1);
        if (dated.isPresent())
            return dated;
        int week = words.is(at + 1, "of") ? at + 2 : at + 1;
        if (Shifts.at(words, week) != Shift.NONE && words.is(week + 1, "week"))
            return Pattern.match(new Time.WeekdayIn(weekday.get(), Shifts.away(Shifts.at(words, week))), week + 2);
        return Pattern.match(new Time.Weekday(weekday.get(), shift), behindHour(words, at + 1));
    }

    private static int behindHour(Words words, int i) {
        if (words.in(i, HOURS))
            return i + 1;
        boolean at = words.is(i, "at") && words.in(i + 1, HOURS);
        return at ? i + 2 : i;
    }

    private Optional<Match> dated(Words words, int i) {
        int stop = words.is(i, ".") && words.joined(i) ? i + 1 : i;
        boolean open = words.is(stop, "(");
        int date = open || words.is(stop, ",") ? stop + 1 : stop;
        var match = Pattern.longest(dates, words, date).filter(WeekdayDates::hasDay);
        if (open)
            return match.filter(m -> words.is(m.end(), ")")).map(m -> new Match(m.time(), m.end() + 1));
        if (match.isEmpty() && words.is(date, "the"))
            return Numbers.ordinal(words, date + 1).filter(n -> n.value() <= 31 && !words.isWord(n.end()))
                    .map(n -> new Match(new Time.DayOfMonth(n.whole()), n.end()));
        return match;
    }

    private static boolean hasDay(Match match) {
        return switch (match.time()) {
            case Calendar c -> c.day() > 0;
            case Time.InYear y -> y.day() > 0;
            default -> false;
        };
    }
}
