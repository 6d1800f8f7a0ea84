package sherpa.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// A day, a month or a year: a calendar date as far as it is known.
///
/// @param month 1 to 12, 0 where only the year is known
/// @param day 1 to 31, 0 where only the month or the year is known
record PartialDate(int year, int month, int day) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?!\\d).*)?)?");

    static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }

    static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /// Reads `2019`, `2019-04`, `2019-04-25`, and a day with a clock time behind it; absent for anything else.
    static Optional<PartialDate> parse(String iso) {
        var matcher = ISO.matcher(iso.strip());
        if (!matcher.matches())
            return Optional.empty();
        return valid(part(matcher.group(1)), part(matcher.group(2)), part(matcher.group(3)));
    }

    private static int part(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /// Absent where the calendar has no such date (April 31).
    static Optional<PartialDate> valid(int year, int month, int day) {
        boolean real = year >= 1 && year <= 9999 && month >= 0 && month <= 12
                && (day == 0 || (day > 0 && month > 0 && YearMonth.of(year, month).isValidDay(day)));
        return real ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    }

    boolean isDay() {
        return day > 0;
    }

    LocalDate first() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    LocalDate last() {
        if (day > 0)
            return first();
        return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
    }

    /// This date, known no finer than the other.
    PartialDate noFinerThan(PartialDate other) {
        return new PartialDate(year, other.month == 0 ? 0 : month, other.day == 0 ? 0 : day);
    }

    @Override
    public String toString() {
        if (month == 0)
            return "%04d".formatted(year);
        return day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
