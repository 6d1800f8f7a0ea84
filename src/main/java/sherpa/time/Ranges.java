package sherpa.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.time.Pattern.Match;
import sherpa.time.Time.Calendar;
import sherpa.time.Time.Weekday;

/// Two times joined: "from Monday to Wednesday", "between March and May", "Friday and Saturday", "since March 2018", "until June".
final class Ranges {

    private static final Set<String> TO = Set.of("to", "-", "through", "until", "till", "thru");

    private final List<Pattern> points;

    Ranges(List<Pattern> points) {
        this.points = points;
    }

    /// @param alone what begins at this position by itself
    Optional<Match> at(Words words, int i, Optional<Match> alone) {
        return switch (words.lower(i)) {
            case "from", "starting" -> joined(words, point(words, i + 1), Set.of(), true);
            case "between" -> joined(words, point(words, i + 1), Set.of("and"), true);
            case "since" -> point(words, i + 1).map(m -> new Match(new Time.Since(m.time()), m.end()));
            case "until", "till" -> point(words, i + 1).map(m -> new Match(new Time.Until(m.time()), m.end()));
            default -> joined(words, alone.filter(m -> points(m.time())), Set.of("and", "or", ","), false);
        };
    }

    private Optional<Match> point(Words words, int i) {
        return Pattern.longest(points, words, i).filter(m -> points(m.time()));
    }

    private Optional<Match> joined(Words words, Optional<Match> first, Set<String> links, boolean opened) {
        if (first.isEmpty())
            return Optional.empty();
        int link = first.get().end();
        boolean dash = words.is(link, "-") && !opened && !((words.joined(link) && words.joined(link + 1))
                || bare(first.get().time()) instanceof Calendar);
        boolean weak = words.in(link, links);
        if (dash || (!weak && !words.in(link, TO)))
            return Optional.empty();
        var second = Pattern.longest(points, words, words.is(link, ",") && words.is(link + 1, "and") ? link + 2 : link + 1)
                .filter(m -> points(m.time()) || m.time() instanceof Time.DayOfMonth);
        if (second.isEmpty())
            return Optional.empty();
        Time from = bare(first.get().time());
        Time to = bare(second.get().time());
        boolean listed = weak && !opened;
        boolean fits = listed ? adjacent(from, to, words.is(link, "or")) : sameKind(from, to);
        if (!fits)
            return Optional.empty();
        var more = listed ? joined(words, second, links, false) : Optional.<Match>empty();
        if (more.isPresent() && more.get().time() instanceof Time.Range(Time next, Time last))
            return Pattern.match(new Time.Range(sharing(from, last), last), more.get().end());
        return Pattern.match(new Time.Range(sharing(from, to), to), second.get().end());
    }

    private static boolean points(Time time) {
        return switch (bare(time)) {
            case Time.Vague v -> false;
            case Time.Stretch s -> false;
            case Time.Length l -> false;
            default -> true;
        };
    }

    static Time bare(Time time) {
        return time instanceof Time.Part(var phase, Time whole) ? bare(whole) : time;
    }

    /// "April to June 2018" gives both ends the year, "Monday and Tuesday of last week" the week.
    private static Time sharing(Time from, Time to) {
        if (from instanceof Weekday(var day, var shift) && to instanceof Time.WeekdayIn(var other, int weeksAway))
            return new Time.WeekdayIn(day, weeksAway);
        return from instanceof Calendar f && to instanceof Calendar t && f.year() == 0 && f.month() > 0 && t.year() > 0
                ? f.inYear(f.month() > t.month() ? t.year() - 1 : t.year()) : from;
    }

    private static boolean sameKind(Time from, Time to) {
        if (from instanceof Calendar f && to instanceof Calendar t)
            return grain(f) == grain(t) || (f.month() > 0 && t.month() > 0);
        return from.getClass() == to.getClass() || (from instanceof Weekday && to instanceof Time.WeekdayIn)
                || from instanceof Calendar || to instanceof Calendar || to instanceof Time.Current
                || from instanceof Time.Current;
    }

    private static int grain(Calendar date) {
        return date.day() > 0 ? 3 : date.month() > 0 ? 2 : 1;
    }

    /// "Friday and Saturday" is one time, "Monday and Thursday" two.
    private static boolean adjacent(Time from, Time to, boolean or) {
        if (from instanceof Weekday(var a, var shift) && to instanceof Weekday(var b, var none))
            return a.plus(1) == b;
        if (from instanceof Weekday(var a, var shift) && to instanceof Time.WeekdayIn(var b, int away))
            return a.plus(1) == b;
        if (from instanceof Calendar f && to instanceof Calendar t && grain(f) == grain(t))
            return switch (grain(f)) {
                case 3 -> f.month() == t.month() && f.day() + 1 == t.day();
                case 2 -> f.month() % 12 + 1 == t.month();
                default -> or && f.year() + 1 == t.year();
            };
        return false;
    }
}
