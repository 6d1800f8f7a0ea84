package sherpa.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The day that a report was written on, in newspapers of the next morning: "MOSCOW, Dec. 3 --". Its "today" is that day.
final class DatelineDay {

    private static final int HEAD = 1500;
    private static final int IN_PRINT = 3;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern DAY = Pattern.compile("(?m)^\\p{Lu}{3}[\\p{L} .,'’/-]{0,50}?[, ]"
            + "(?i:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\\.? (\\d{1,2})(?:, \\d{4})?\\s*"
            + "(?:\\([^)\\n]{2,30}\\)\\s*)?[-–—_:]");

    private DatelineDay() {}

    /// Absent unless it is a day or a few before the day of publication.
    static Optional<LocalDate> before(LocalDate published, String text) {
        var dateline = DAY.matcher(text.substring(0, Math.min(text.length(), HEAD)));
        if (!dateline.find())
            return Optional.empty();
        int month = MONTHS.indexOf(dateline.group(1).toLowerCase(Locale.ROOT)) / 3 + 1;
        int day = Integer.parseInt(dateline.group(2));
        return IntStream.rangeClosed(1, IN_PRINT).mapToObj(published::minusDays)
                .filter(d -> d.getMonthValue() == month && d.getDayOfMonth() == day).findFirst();
    }
}
