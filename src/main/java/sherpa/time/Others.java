package sherpa.time;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.time.Time.Calendar;

/// Wordings of their own: "the 25th", holidays with a fixed date, "every year", dates that are names.
final class Others implements Pattern {

    private static final Set<String> REPEATING = Set.of("every", "each");
    private static final Set<String> DEEDS = Lexicon.of("""
            attack attacks bombing bombings terror terrorist movement revolution coup massacre uprising
            hijackings commission
            """);

    private static final Map<String, Calendar> HOLIDAYS = Map.of("new year's day", Calendar.of(0, 1, 1), "new year's eve",
            Calendar.of(0, 12, 31), "christmas day", Calendar.of(0, 12, 25), "christmas eve", Calendar.of(0, 12, 24),
            "boxing day",
            Calendar.of(0, 12, 26), "valentine's day", Calendar.of(0, 2, 14), "st patrick's day", Calendar.of(0, 3, 17));
    private static final Set<String> BEFORE_CHRISTMAS = Set.of("before", "after", "by", "since", "until", "on", "at", "over");

    private final Pattern dates = new CalendarDates();

    @Override
    public Optional<Match> at(Words words, int i) {
        return named(words, i).or(() -> dayOfMonth(words, i)).or(() -> holiday(words, i)).or(() -> repeated(words, i));
    }

    private Optional<Match> named(Words words, int i) {
        return dates.at(words, i).filter(m -> m.time() instanceof Calendar c && c.year() == 0 && words.in(m.end(), DEEDS)
                && (c.day() > 0 || words.isCapitalized(m.end()))).map(m -> new Match(new Time.Named(m.time()), m.end() + 1));
    }

    /// "on the 25th", "by the 25th"; "the 25th anniversary" is none.
    private static Optional<Match> dayOfMonth(Words words, int i) {
        boolean when = words.is(i, "the") && words.in(i - 1, Set.of("on", "by", "until", "from", "to", "and", ",", "through"));
        if (!when || !Character.isDigit(words.get(i + 1).text().isEmpty() ? ' ' : words.get(i + 1).text().charAt(0)))
            return Optional.empty();
        return Numbers.ordinal(words, i + 1).filter(n -> n.value() <= 31)
                .filter(n -> !words.isWord(n.end())
                        || words.in(n.end(), Set.of("and", "to", "in", "at", "for", "when", "with", "through")))
                .map(n -> new Match(new Time.DayOfMonth(n.whole()), n.end()));
    }

    private static Optional<Match> holiday(Words words, int i) {
        if (words.is(i, "christmas") && words.in(i - 1, BEFORE_CHRISTMAS) && !words.isCapitalized(i + 1))
            return Pattern.match(Calendar.of(0, 12, 25), i + 1);
        int possessive = words.is(i, "new") || words.is(i, "st") ? i + 2 : i + 1;
        boolean split = words.is(possessive, "'s");
        int last = split ? possessive + 1 : i + 1;
        if (!words.isCapitalized(i) || !words.isCapitalized(last) || last - i > 3)
            return Optional.empty();
        var name = new StringBuilder(words.lower(i));
        for (int k = i + 1; k <= last; k++)
            name.append(words.is(k, "'s") ? "" : " ").append(words.lower(k));
        Calendar day = HOLIDAYS.get(name.toString());
        if (day == null)
            return Optional.empty();
        return Pattern.match(Numbers.year(words, last + 1).map(day::inYear).orElse(day),
                Numbers.year(words, last + 1).isPresent() ? last + 2 : last + 1);
    }

    private static Optional<Match> repeated(Words words, int i) {
        if (!words.in(i, REPEATING))
            return Optional.empty();
        int at = words.is(i + 1, "other") ? i + 2 : i + 1;
        at = Numbers.cardinal(words, at).map(Numbers.Count::end).orElse(at);
        boolean unit = Unit.of(words, at).filter(Unit::isCalendar).isPresent() || Weekdays.at(words, at).isPresent()
                || Months.at(words, at) > 0;
        return unit ? Pattern.match(new Time.Repeated(), at + 1) : Optional.empty();
    }
}
