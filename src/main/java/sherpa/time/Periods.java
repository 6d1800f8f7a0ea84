package sherpa.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

import sherpa.time.Resolver.Span;
import sherpa.time.Time.Phase;
import sherpa.time.Time.Shift;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

/// Days, weeks, months and longer periods counted from one day. Weeks run from Monday to Sunday.
final class Periods {

    private Periods() {}

    static Span of(Time time, Tense tense, LocalDate day) {
        return switch (time) {
            case Time.Weekday w -> weekday(w, tense, day);
            case Time.WeekdayIn(DayOfWeek weekday, int away) ->
                Span.of(PartialDate.of(monday(day).plusWeeks(away).with(nextOrSame(weekday))));
            case Time.Weekend(Shift shift) -> weekend(shift, tense, day);
            case Time.InYear y ->
                PartialDate.valid(day.getYear() + y.yearsAway(), y.month(), y.day()).map(Span::of).orElse(Span.OPEN);
            case Time.Season s -> season(s, tense, day);
            case Time.Quarter q -> quarter(q, tense, day);
            case Time.Current(Unit unit, int away) -> current(unit, away, day);
            case Time.Distance(Unit unit, int amount) -> distance(unit, amount, day);
            case Time.Stretch(Unit unit, int amount) -> stretch(unit, amount, day);
            default -> Span.OPEN;
        };
    }

    private static Span weekday(Time.Weekday time, Tense tense, LocalDate day) {
        var name = time.day();
        boolean ahead = tense == Tense.FUTURE || (time.shift() == Shift.THIS && tense == Tense.UNKNOWN);
        return Span.of(PartialDate.of(switch (time.shift()) {
            case LAST -> day.with(previous(name));
            case NEXT -> monday(day).plusWeeks(1).with(nextOrSame(name));
            case NONE, THIS -> day.with(ahead ? nextOrSame(name) : previousOrSame(name));
        }));
    }

    private static Span weekend(Shift shift, Tense tense, LocalDate day) {
        LocalDate saturday = monday(day).plusDays(5);
        boolean begun = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        boolean early = day.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0;
        LocalDate first = switch (shift) {
            case LAST -> saturday.minusWeeks(1);
            case NEXT -> begun || !early ? saturday.plusWeeks(1) : saturday;
            case THIS -> !begun && tense == Tense.PAST && early ? saturday.minusWeeks(1) : saturday;
            case NONE -> begun || tense == Tense.FUTURE ? saturday : saturday.minusWeeks(1);
        };
        return Span.between(first, first.plusDays(1));
    }

    private static Span season(Time.Season time, Tense tense, LocalDate day) {
        int middle = time.number() * 3 + 1;
        int year = switch (time.shift()) {
            case LAST -> day.getMonthValue() > middle + 1 ? day.getYear() : day.getYear() - 1;
            case NEXT -> day.getMonthValue() < middle - 1 ? day.getYear() : day.getYear() + 1;
            case THIS -> time.number() == 4 && day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear();
            case NONE -> tense == Tense.PAST && day.getMonthValue() < middle - 1 ? day.getYear() - 1
                    : tense == Tense.FUTURE && day.getMonthValue() > middle + 1 ? day.getYear() + 1 : day.getYear();
        };
        return season(time.number(), year);
    }

    static Span season(int number, int year) {
        YearMonth first = YearMonth.of(year, number * 3);
        return Span.between(PartialDate.of(first), PartialDate.of(first.plusMonths(2)));
    }

    private static Span quarter(Time.Quarter time, Tense tense, LocalDate day) {
        int now = (day.getMonthValue() + 2) / 3;
        int away = time.shift() != Shift.NONE ? Shifts.away(time.shift()) : time.number() > now && tense != Tense.FUTURE ? -1 : 0;
        return quarter(time.number(), day.getYear() + away);
    }

    static Span quarter(int number, int year) {
        YearMonth first = YearMonth.of(year, number * 3 - 2);
        return Span.between(PartialDate.of(first), PartialDate.of(first.plusMonths(2)));
    }

    private static Span current(Unit unit, int away, LocalDate day) {
        return switch (unit) {
            case WEEK -> Span.between(monday(day).plusWeeks(away), monday(day).plusWeeks(away).plusDays(6));
            case MONTH -> Span.of(PartialDate.of(YearMonth.from(day).plusMonths(away)));
            case YEAR -> Span.of(PartialDate.ofYear(day.getYear() + away));
            case QUARTER -> {
                LocalDate inIt = day.plusMonths(3L * away);
                yield quarter((inIt.getMonthValue() + 2) / 3, inIt.getYear());
            }
            case DECADE -> decade(day.getYear() / 10 * 10 + 10 * away, 9);
            case CENTURY -> decade((day.getYear() - 1) / 100 * 100 + 1 + 100 * away, 99);
            default -> distance(unit, away, day);
        };
    }

    private static Span decade(int first, int more) {
        return PartialDate.valid(first, 0, 0).map(f -> Span.between(f, PartialDate.ofYear(first + more))).orElse(Span.OPEN);
    }

    /// As exact as such words are meant: days and "a week" to the day, weeks and months to the month, "a year" to the month, years to
    /// the year.
    static Span distance(Unit unit, int amount, LocalDate day) {
        if (Math.abs((long) amount) > 9000)
            return Span.OPEN;
        return switch (unit) {
            case DAY -> Span.of(PartialDate.of(day.plusDays(amount)));
            case WEEK -> Math.abs(amount) == 1 ? Span.of(PartialDate.of(day.plusWeeks(amount)))
                    : Span.of(PartialDate.of(YearMonth.from(day.plusWeeks(amount))));
            case FORTNIGHT -> Span.of(PartialDate.of(YearMonth.from(day.plusWeeks(2L * amount))));
            case MONTH -> Span.of(PartialDate.of(YearMonth.from(day).plusMonths(amount)));
            case YEAR -> year(day, amount);
            case DECADE -> year(day, 10 * amount);
            default -> Span.OPEN;
        };
    }

    private static Span year(LocalDate day, int amount) {
        if (Math.abs(amount) == 1)
            return Span.of(PartialDate.of(YearMonth.from(day).plusYears(amount)));
        return PartialDate.valid(day.getYear() + amount, 0, 0).map(Span::of).orElse(Span.OPEN);
    }

    /// "the past three days" end before the day of writing, longer stretches with it.
    private static Span stretch(Unit unit, int amount, LocalDate day) {
        if (Math.abs((long) amount) > 900)
            return Span.OPEN;
        LocalDate far = switch (unit) {
            case DAY -> day.plusDays(amount);
            case WEEK -> day.plusWeeks(amount);
            case FORTNIGHT -> day.plusWeeks(2L * amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER -> day.plusMonths(3L * amount);
            case YEAR -> day.plusYears(amount);
            case DECADE -> day.plusYears(10L * amount);
            default -> day;
        };
        if (far.equals(day) || far.getYear() < 1)
            return Span.OPEN;
        LocalDate near = unit == Unit.DAY ? day.plusDays(Integer.signum(amount)) : day;
        LocalDate start = amount < 0 ? far : near;
        LocalDate end = amount < 0 ? near : far;
        return switch (unit) {
            case DAY, WEEK, FORTNIGHT -> Span.between(start, end);
            case MONTH, QUARTER -> Span.between(PartialDate.of(YearMonth.from(start)), PartialDate.of(YearMonth.from(end)));
            default -> Span.between(PartialDate.ofYear(start.getYear()), PartialDate.ofYear(end.getYear()));
        };
    }

    /// "earlier this week" is before the day of writing, "later this week" after it.
    static Span partOfThisWeek(Phase phase, LocalDate day) {
        return phase == Phase.EARLY ? Span.between(monday(day), day) : Span.between(day, monday(day).plusDays(6));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(previousOrSame(DayOfWeek.MONDAY));
    }
}
