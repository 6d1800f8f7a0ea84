package sherpa.time;

import java.time.DayOfWeek;
import java.util.Optional;

/// What words say about a time, before it is resolved against a date. In numbers, 0 means "not said".
sealed interface Time {

    /// "last", "this", "next", or nothing of the kind.
    enum Shift { NONE, LAST, THIS, NEXT }

    enum Phase { EARLY, MIDDLE, LATE }

    /// "April 25, 2019", "April 25", "April 2019", "last April", "2019".
    record Calendar(int year, int month, int day, Shift shift) implements Time {

        static Calendar of(int year, int month, int day) {
            return new Calendar(year, month, day, Shift.NONE);
        }

        Calendar inYear(int other) {
            return new Calendar(other, month, day, Shift.NONE);
        }
    }

    /// "May this year", "May 5 last year".
    record InYear(int month, int day, int yearsAway) implements Time {}

    /// "the 25th"
    record DayOfMonth(int day) implements Time {}

    record Weekday(DayOfWeek day, Shift shift) implements Time {}

    /// "Tuesday of last week"
    record WeekdayIn(DayOfWeek day, int weeksAway) implements Time {}

    record Weekend(Shift shift) implements Time {}

    /// @param number 1 spring to 4 winter
    record Season(int number, int year, Shift shift) implements Time {}

    record Quarter(int number, int year, Shift shift) implements Time {}

    record Decade(int firstYear) implements Time {}

    /// The calendar unit so many units away: "today", "yesterday", "last week", "next year".
    record Current(Unit unit, int away) implements Time {}

    /// A distance from the publication date: "two weeks ago", "in three years".
    record Distance(Unit unit, int amount) implements Time {}

    /// "two days before yesterday", "a week from Monday"
    record Beyond(Unit unit, int amount, Time base) implements Time {}

    /// Relative to the day named last: "the same day", "the day before", "eight days later".
    record FromLast(Unit unit, int amount) implements Time {}

    /// "the past three days", "the next six months".
    record Stretch(Unit unit, int amount) implements Time {}

    /// "late March", "earlier this week", "the end of the year".
    record Part(Phase phase, Time whole) implements Time {}

    /// "from Monday to Wednesday", "April 25-26".
    record Range(Time from, Time to) implements Time {}

    record Since(Time from) implements Time {}

    record Until(Time to) implements Time {}

    /// A length of time, in minutes where the words give a number.
    record Length(Optional<Integer> minutes) implements Time {}

    /// "every year"
    record Repeated() implements Time {}

    /// "recently", "in the coming weeks": a time that nothing fixes.
    record Vague() implements Time {}

    /// A date that is part of a name: "the September 11 attacks".
    record Named(Time date) implements Time {}
}
