package sherpa.time;

import java.util.Map;
import java.util.Optional;

/// Units of time, with their length in minutes (a month counts 30 days, a year 365).
enum Unit {
    SECOND(0), MINUTE(1), HOUR(60), DAY(1440), WEEK(7 * 1440), FORTNIGHT(14 * 1440), MONTH(30 * 1440), QUARTER(91 * 1440),
    YEAR(365 * 1440), DECADE(3650 * 1440), CENTURY(36500 * 1440);

    private static final Map<String, Unit> NAMES = Map.ofEntries(
            Map.entry("seconds", SECOND), Map.entry("secs", SECOND), Map.entry("minute", MINUTE),
            Map.entry("minutes", MINUTE), Map.entry("min", MINUTE), Map.entry("mins", MINUTE),
            Map.entry("hour", HOUR), Map.entry("hours", HOUR), Map.entry("hr", HOUR), Map.entry("hrs", HOUR),
            Map.entry("day", DAY), Map.entry("days", DAY), Map.entry("night", DAY), Map.entry("nights", DAY),
            Map.entry("week", WEEK), Map.entry("weeks", WEEK),
            Map.entry("fortnight", FORTNIGHT), Map.entry("fortnights", FORTNIGHT),
            Map.entry("month", MONTH), Map.entry("months", MONTH), Map.entry("quarter", QUARTER), Map.entry("quarters", QUARTER),
            Map.entry("year", YEAR), Map.entry("years", YEAR), Map.entry("decade", DECADE), Map.entry("decades", DECADE),
            Map.entry("century", CENTURY), Map.entry("centuries", CENTURY));

    private final int minutes;

    Unit(int minutes) {
        this.minutes = minutes;
    }

    static Optional<Unit> of(Words words, int i) {
        return Optional.ofNullable(NAMES.get(words.lower(i)));
    }

    static boolean isPlural(Words words, int i) {
        return of(words, i).isPresent() && words.lower(i).endsWith("s");
    }

    int minutes() {
        return minutes;
    }

    boolean isCalendar() {
        return compareTo(DAY) >= 0;
    }
}
