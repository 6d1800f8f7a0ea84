package sherpa.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

/// Names of weekdays, told apart from newspapers and from days with a name of their own.
final class Weekdays {

    private static final Map<String, DayOfWeek> FULL = Map.of("monday", MONDAY, "tuesday", TUESDAY, "wednesday", WEDNESDAY,
            "thursday", THURSDAY, "friday", FRIDAY, "saturday", SATURDAY, "sunday", SUNDAY);

    private static final Map<String, DayOfWeek> SHORT = Map.of("mon", MONDAY, "tue", TUESDAY, "tues", TUESDAY, "wed", WEDNESDAY,
            "thu", THURSDAY, "thur", THURSDAY, "thurs", THURSDAY, "fri", FRIDAY, "sat", SATURDAY, "sun", SUNDAY);

    /// "Black Monday", "Good Friday", "Bloody Sunday".
    private static final Set<String> NAMED_DAYS = Lexicon.of("""
            black bloody good holy palm easter ash shrove super cyber whit maundy giving
            """);

    private static final Set<String> MEDIA = Lexicon.of("""
            times telegraph herald mail express mirror post tribune independent star sun world magazine observer
            standard people
            """);

    private Weekdays() {}

    static Optional<DayOfWeek> at(Words words, int i) {
        DayOfWeek day = FULL.get(words.lower(i));
        if (day == null)
            return abbreviated(words, i);
        boolean name = (words.isCapitalized(i - 1) && words.in(i - 1, NAMED_DAYS))
                || (words.isCapitalized(i + 1) && words.in(i + 1, MEDIA));
        return name ? Optional.empty() : Optional.of(day);
    }

    private static Optional<DayOfWeek> abbreviated(Words words, int i) {
        DayOfWeek day = SHORT.get(words.lower(i));
        if (day == null || !words.isCapitalized(i))
            return Optional.empty();
        int next = words.is(i + 1, ".") ? i + 2 : i + 1;
        int date = words.is(next, ",") ? next + 1 : next;
        boolean dated = Months.at(words, date) > 0
                || (Numbers.dayOfMonth(words, date).isPresent() && Months.at(words, date + 1) > 0);
        return dated ? Optional.of(day) : Optional.empty();
    }
}
