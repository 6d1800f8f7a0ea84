package sherpa.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Dates as metadata and news texts write them: ISO 8601, RFC 822, `ctime`, "April 18, 2024", "18 Apr 2024", "6-MAR-1987", seconds
/// or milliseconds since 1970; in metadata also a month ("2025-11", "Nov. 2025") or a year alone. A time zone's day is taken as
/// written. Days and months that can be confused ("03/04/2019") are no date, and neither are spans ("1996/1997").
final class Dates {

    static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern
            .compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?$");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?" + MONTH + ",?[\\s-]+(\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final String CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2})?";
    private static final Pattern CTIME = Pattern.compile(
            "\\b" + MONTH + "\\s+(\\d{1,2})\\s+" + CLOCK + "\\s+(?:[A-Z]{1,5}\\s+|[+-]\\d{4}\\s+)?(\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_YEAR = Pattern.compile(
            "^(?:[a-z]{3,9},\\s*)?(\\d{1,2})[\\s-]+" + MONTH + "[\\s-]+(\\d{2})\\s+" + CLOCK, Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("^(\\d{4})[-/.](\\d{1,2})$");
    private static final Pattern NAMED_MONTH = Pattern.compile("^" + MONTH + ",?\\s+(\\d{4})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMERIC = Pattern.compile("^\\s*(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})\\b");
    private static final Pattern EPOCH = Pattern.compile("^\\s*(\\d{9,10}|\\d{12,13})(?:\\.\\d+)?\\s*$");
    private static final List<String> MONTHS = List.of(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Dates() {}

    /// What values of metadata tell, the surest first, as ISO 8601: the first day, else the first month or year.
    static Optional<String> best(Stream<String> values) {
        var given = values.toList();
        return given.stream().map(Dates::day).flatMap(Optional::stream).findFirst().map(LocalDate::toString)
                .or(() -> given.stream().map(Dates::part).flatMap(Optional::stream).findFirst());
    }

    /// The day, month or year that a value of metadata tells, as ISO 8601.
    static Optional<String> parse(String value) {
        return best(Stream.of(value));
    }

    private static Optional<LocalDate> day(String value) {
        return compact(value).or(() -> first(value)).or(() -> timed(value)).or(() -> numeric(value)).or(() -> epoch(value));
    }

    /// A month or a year.
    private static Optional<String> part(String value) {
        String words = value.strip();
        return find(MONTH_OF_YEAR, words).flatMap(m -> date(m.group(1), m.group(2), "1"))
                .or(() -> find(NAMED_MONTH, words).flatMap(m -> date(m.group(2), month(m.group(1)), "1")))
                .map(d -> YearMonth.from(d).toString())
                .or(() -> words.matches("\\d{4}") ? date(words, "1", "1").map(d -> Year.from(d).toString()) : Optional.empty());
    }

    /// The forms that only a time of day tells apart from others.
    private static Optional<LocalDate> timed(String value) {
        return find(CTIME, value).flatMap(m -> date(m.group(3), month(m.group(1)), m.group(2)))
                .or(() -> find(SHORT_YEAR, value.strip())
                        .flatMap(m -> date(century(m.group(3)) + m.group(3), month(m.group(2)), m.group(1))));
    }

    /// As RFC 2822 reads years of two digits.
    private static String century(String year) {
        return Integer.parseInt(year) < 50 ? "20" : "19";
    }

    /// The first day in running text.
    static Optional<LocalDate> first(String text) {
        return find(ISO, text).flatMap(m -> date(m.group(1), m.group(2), m.group(3)))
                .or(() -> find(MONTH_FIRST, text).flatMap(m -> date(m.group(3), month(m.group(1)), m.group(2))))
                .or(() -> find(DAY_FIRST, text).flatMap(m -> date(m.group(3), month(m.group(2)), m.group(1))));
    }

    private static Optional<MatchResult> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst();
    }

    private static Optional<LocalDate> compact(String value) {
        return find(COMPACT, value.strip()).flatMap(m -> date(m.group(1), m.group(2), m.group(3)));
    }

    private static Optional<LocalDate> numeric(String value) {
        return find(NUMERIC, value).flatMap(m -> {
            boolean dayFirst = Integer.parseInt(m.group(1)) > 12;
            boolean monthFirst = Integer.parseInt(m.group(2)) > 12;
            if (!dayFirst && !monthFirst && !m.group(1).equals(m.group(2)))
                return Optional.empty();
            return dayFirst ? date(m.group(3), m.group(2), m.group(1)) : date(m.group(3), m.group(1), m.group(2));
        });
    }

    private static Optional<LocalDate> epoch(String value) {
        return find(EPOCH, value).map(m -> Long.parseLong(m.group(1)))
                .map(n -> n > 99_999_999_999L ? Instant.ofEpochMilli(n) : Instant.ofEpochSecond(n))
                .map(i -> i.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private static String month(String name) {
        return Integer.toString(1 + MONTHS.indexOf(name.toLowerCase(Locale.ROOT)));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1800 || date.getYear() > 2200 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
