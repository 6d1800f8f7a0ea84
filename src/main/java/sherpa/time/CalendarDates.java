package sherpa.time;

import java.util.Optional;
import java.util.Set;

import sherpa.time.Time.Calendar;
import sherpa.time.Time.Shift;

/// Dates with a month in them: "April 25, 2019", "25 April", "Apr. 25-26", "the ninth of April", "March 2018", "last October".
final class CalendarDates implements Pattern {

    private static final Set<String> DAY_LINKS = Set.of("-", "to", "through", "and", "or", "until", "till", "&");

    @Override
    public Optional<Match> at(Words words, int i) {
        if (Months.at(words, i) > 0)
            return monthFirst(words, i, Months.at(words, i));
        int shifted = Months.at(words, i + 1);
        var shift = Shifts.at(words, i);
        if (shifted > 0 && shift != Shift.NONE)
            return shifted(words, i + 1, shifted, shift);
        return dayFirst(words, i);
    }

    private static Optional<Match> shifted(Words words, int i, int month, Shift shift) {
        var day = day(words, i + 1);
        return Pattern.match(new Calendar(0, month, day.map(Numbers.Count::whole).orElse(0), shift),
                day.map(Numbers.Count::end).orElse(i + 1));
    }

    private static Optional<Numbers.Count> day(Words words, int i) {
        int number = words.is(i, "the") ? i + 1 : i;
        return Numbers.dayOfMonth(words, number).filter(d -> !Unit.isPlural(words, d.end()) && !words.is(d.end(), "percent")
                && !words.is(d.end(), "%") && !(words.is(d.end(), ":") && words.joined(d.end())));
    }

    private static Optional<Match> monthFirst(Words words, int i, int month) {
        int next = (words.is(i + 1, ".") && words.joined(i + 1) && Months.isShort(words, i)
                && (Numbers.dayOfMonth(words, i + 2).isPresent()
                        || Numbers.year(words, i + 2).isPresent()))
                || isHyphenated(words, i + 1) ? i + 2 : i + 1;
        var first = day(words, next);
        if (first.isEmpty())
            return withYear(words, next, Calendar.of(0, month, 0));
        var date = Calendar.of(0, month, first.get().whole());
        int end = first.get().end();
        var last = lastDay(words, end, first.get());
        if (last.isEmpty())
            return withYear(words, end, date);
        return range(withYear(words, last.get().end(), Calendar.of(0, month, last.get().whole())), date);
    }

    /// "Sep-23-2020", "Dec-2018".
    private static boolean isHyphenated(Words words, int i) {
        return words.is(i, "-") && words.joined(i) && words.joined(i + 1) && Numbers.plainInteger(words, i + 1, 4).isPresent();
    }

    private static Optional<Match> dayFirst(Words words, int i) {
        int number = words.is(i, "the") ? i + 1 : i;
        var first = Numbers.dayOfMonth(words, number);
        if (first.isEmpty())
            return Optional.empty();
        var month = monthBehind(words, first.get().end());
        if (month > 0)
            return withYear(words, behindMonth(words, first.get().end()), Calendar.of(0, month, first.get().whole()));
        var last = lastDay(words, first.get().end(), first.get());
        if (last.isEmpty() || monthBehind(words, last.get().end()) == 0)
            return Optional.empty();
        month = monthBehind(words, last.get().end());
        return range(withYear(words, behindMonth(words, last.get().end()), Calendar.of(0, month, last.get().whole())),
                Calendar.of(0, month, first.get().whole()));
    }

    private static int monthBehind(Words words, int i) {
        boolean joined = words.is(i, "of") || (words.is(i, "-") && words.joined(i));
        return Months.at(words, joined ? i + 1 : i);
    }

    private static int behindMonth(Words words, int i) {
        return words.is(i, "of") || words.is(i, "-") ? i + 2 : i + 1;
    }

    private static Optional<Numbers.Count> lastDay(Words words, int i, Numbers.Count first) {
        if (words.is(i, ","))
            return day(words, i + 1).filter(next -> next.value() == first.value() + 1)
                    .flatMap(next -> lastDay(words, next.end(), next));
        if (!words.in(i, DAY_LINKS))
            return Optional.empty();
        return day(words, i + 1).filter(last -> last.value() > first.value() && !Unit.isPlural(words, last.end())
                && (monthBehind(words, last.end()) > 0 || !words.isWord(last.end()) || !words.is(i, "and")
                        || !words.lower(last.end()).endsWith("s")));
    }

    private static Optional<Match> range(Optional<Match> last, Calendar first) {
        return last.map(m -> switch (m.time()) {
            case Calendar c -> new Match(new Time.Range(first.inYear(c.year()), c), m.end());
            case Time.InYear y -> new Match(new Time.Range(new Time.InYear(y.month(), first.day(), y.yearsAway()), y), m.end());
            default -> m;
        });
    }

    /// The year that may follow a month or day: "2019", ", 2019", "of 2019", "of last year", "this year".
    private static Optional<Match> withYear(Words words, int i, Calendar date) {
        int next = words.is(i, ",") || words.is(i, "of") ? i + 1 : words.is(i, "-") && words.joined(i) ? i + 1 : i;
        if (words.is(next, "the") && words.is(next + 1, "year"))
            next += 2;
        var year = Numbers.year(words, next);
        if (year.isPresent() && !(words.is(i, "-") && date.day() == 0))
            return Pattern.match(date.inYear(year.get()), next + 1);
        var shift = Shifts.at(words, next);
        if (shift != Shift.NONE && words.is(next + 1, "year"))
            return Pattern.match(new Time.InYear(date.month(), date.day(), Shifts.away(shift)), next + 2);
        return Pattern.match(date, i);
    }
}
