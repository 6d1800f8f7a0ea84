package sherpa.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.time.Time.Distance;
import sherpa.time.Time.FromLast;
import sherpa.time.Time.Stretch;

/// A number of units before or after a day: "two weeks ago", "a year earlier", "in three days", "the past five days".
final class Distances implements Pattern {

    private static final int RECORD = 10;
    private static final Map<String, Integer> FROM_NOW = Map.of("ago", -1, "hence", 1);
    private static final Map<String, Integer> FROM_LAST = Map.of("earlier", -1, "before", -1, "previously", -1, "later", 1,
            "after", 1,
            "afterward", 1, "afterwards", 1);
    private static final Set<String> TIMES = Set.of("time", "times", "once", "twice");
    private static final Set<String> STRETCHES = Set.of("past", "last", "previous", "preceding", "next", "coming", "following");
    private static final Set<String> BACKWARD = Set.of("past", "last", "previous", "preceding");

    /// "talked for two days before leaving" gives a length.
    private static final Set<String> BEFORE_A_LENGTH = Set.of("for", "lasted", "spent", "took", "of", "nearly", "about", "over",
            "than");

    private final List<Pattern> bases = List.of(new WeekdayDates(), new CalendarDates(), new NumericDates(), new Deictic());

    @Override
    public Optional<Match> at(Words words, int i) {
        return stretch(words, i).or(() -> hence(words, i)).or(() -> distance(words, i)).or(() -> hoursAway(words, i));
    }

    private static Optional<Match> stretch(Words words, int i) {
        int at = words.is(i, "the") || words.is(i, "these") || words.is(i, "this") ? i + 1 : i;
        if (!words.in(at, STRETCHES))
            return Optional.empty();
        var number = Numbers.cardinal(words, at + 1);
        if (number.isEmpty())
            return Optional.empty();
        var unit = unit(words, number.get().end());
        boolean tellsLength = words.is(at, "following") && at == i && words.is(number.get().end() + 1, "of");
        if (tellsLength)
            return Optional.empty();
        int sign = words.in(at, BACKWARD) ? -1 : 1;
        return unit.map(u -> new Match(new Stretch(u, sign * number.get().whole()), number.get().end() + 1));
    }

    /// "in three weeks", "in a month's time"; whether it means a date or a length is for the tense to say. What is "the first in 88
    /// years" or done "for the second time in four months" is no time to come.
    private static Optional<Match> hence(Words words, int i) {
        if (!words.is(i, "in") || isRecord(words, i))
            return Optional.empty();
        var amount = amount(words, i + 1);
        if (amount.isEmpty())
            return Optional.empty();
        int end = amount.get().end();
        boolean time = words.is(end, "'s") && words.is(end + 1, "time");
        boolean plain = (!words.isWord(end) && !words.is(end, "-") && !words.is(end, "'s"))
                || words.in(end, Set.of("to", "and", "at",
                        "for", "with", "when", "on"));
        if (!time && !(plain && Tense.at(words, i, end) == Tense.FUTURE))
            return Optional.empty();
        return amount.map(a -> new Match(a.time(), time ? end + 2 : end));
    }

    private Optional<Match> distance(Words words, int i) {
        var amount = amount(words, i);
        if (amount.isEmpty() || !(amount.get().time() instanceof Distance(Unit unit, int count)))
            return Optional.empty();
        int end = amount.get().end();
        Integer now = FROM_NOW.get(words.lower(end));
        if (now != null)
            return Pattern.match(new Distance(unit, now * count), end + 1);
        var beyond = beyond(words, end, unit, count, words.is(i - 1, "for") && words.is(end, "from"));
        if (beyond.isPresent())
            return beyond;
        if (words.is(end, "from") && (words.is(end + 1, "now") || words.is(end + 1, "today")))
            return Pattern.match(new Distance(unit, count), end + 2);
        Integer last = FROM_LAST.get(words.lower(end));
        if (last == null || (words.isWord(end + 1) && !words.in(end + 1, Set.of("in", "at", "on", "by", "and", "with"))))
            return Optional.empty();
        return Pattern.match(new FromLast(unit, last * count), end + 1);
    }

    private static boolean isRecord(Words words, int i) {
        for (int k = i - 1; k >= Math.max(0, i - RECORD) && !words.is(k, ".") && !words.is(k, ","); k--)
            if (words.is(k, "first"))
                return true;
        return words.in(i - 1, TIMES) || (i > 1 && Numbers.ordinal(words, i - 2).isPresent());
    }

    /// "two days before yesterday", "a week from Monday"; "for two days from Monday" is a length and a date.
    private Optional<Match> beyond(Words words, int i, Unit unit, int count, boolean lasts) {
        int sign = words.is(i, "before") ? -1 : words.is(i, "after") || words.is(i, "from") ? 1 : 0;
        if (sign == 0 || lasts)
            return Optional.empty();
        return Pattern.longest(bases, words, i + 1).filter(m -> !(m.time() instanceof Time.Vague))
                .map(m -> new Match(new Time.Beyond(unit, sign * count, m.time()), m.end()));
    }

    /// "two hours ago", "minutes later", "three days after the vote": a time, which is no date, and no length either.
    private static Optional<Match> hoursAway(Words words, int i) {
        boolean one = words.is(i, "a") || words.is(i, "an");
        int unitAt = one ? i + 1 : Numbers.cardinal(words, i).map(Numbers.Count::end).orElse(i);
        boolean away = Unit.of(words, unitAt).isPresent() && (FROM_NOW.containsKey(words.lower(unitAt + 1))
                || (words.in(unitAt + 1, Set.of("later", "earlier")) && (unitAt > i || Unit.isPlural(words, unitAt))));
        boolean fromAnEvent = unitAt > i && Unit.of(words, unitAt).isPresent() && words.in(unitAt + 1, Set.of("after", "before"))
                && !words.in(i - 1, BEFORE_A_LENGTH);
        return away || fromAnEvent ? Pattern.match(new Time.Vague(), unitAt + 2) : Optional.empty();
    }

    private static Optional<Match> amount(Words words, int i) {
        boolean one = words.is(i, "a") || words.is(i, "an");
        var number = one && Unit.of(words, i + 1).isPresent() ? Optional.of(new Numbers.Count(1, i + 1))
                : Numbers.cardinal(words, i);
        return number.flatMap(n -> unit(words, n.end()).filter(u -> n.value() == n.whole())
                .map(u -> new Match(new Distance(u, n.whole()), n.end() + 1)));
    }

    private static Optional<Unit> unit(Words words, int i) {
        return Unit.of(words, i).filter(Unit::isCalendar).filter(u -> !words.lower(i).startsWith("night"));
    }
}
