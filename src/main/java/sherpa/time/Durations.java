package sherpa.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import sherpa.time.Numbers.Count;

/// Lengths of time: "nearly two hours", "a two-day visit" (the quote is "two-day"), "an hour and a half", "several hours".
final class Durations implements Pattern {

    private static final Set<String> QUALIFIERS = Lexicon.of("""
            nearly almost about around some roughly approximately over under just only exactly
            """);

    private static final Set<String> VAGUE = Set.of("several", "many", "few", "some", "numerous", "various");

    /// A unit without a number is a length only after these ("lasted a week"), never as a rate ("barrels a day").
    private static final Set<String> BEFORE_A_LENGTH = Lexicon.of("""
            for lasted lasting last lasts about nearly almost over than within just only spent took least around
            roughly under some after approximately of
            """);

    private static final Set<String> BEFORE_PLURALS = Set.of("for", "lasted", "lasting", "last", "after", "took");

    @Override
    public Optional<Match> at(Words words, int i) {
        int number = behindQualifier(words, i);
        return counted(words, number).or(() -> single(words, number)).or(() -> long_(words, i))
                .or(() -> uncounted(words, number));
    }

    private static int behindQualifier(Words words, int i) {
        boolean than = (words.is(i, "more") || words.is(i, "less") || words.is(i, "longer") || words.is(i, "fewer"))
                && words.is(i + 1, "than");
        boolean at = (words.is(i, "at") && (words.is(i + 1, "least") || words.is(i + 1, "most")))
                || (words.is(i, "up") && words.is(i + 1, "to"))
                || (words.is(i, "close") && words.is(i + 1, "to")) || (words.is(i, "well") && words.is(i + 1, "over"));
        if (than || at)
            return i + 2;
        return words.in(i, QUALIFIERS) ? i + 1 : i;
    }

    private static Optional<Match> counted(Words words, int i) {
        var number = Numbers.cardinal(words, i);
        if (number.isEmpty())
            return halfUnit(words, i);
        return length(words, number.get());
    }

    private static Optional<Match> length(Words words, Count number) {
        int end = number.end();
        boolean hyphen = words.is(end, "-");
        int unitAt = hyphen ? end + 1
                : words.is(end, "straight") || words.is(end, "consecutive") || words.is(end, "full") ? end + 1 : end;
        var unit = Unit.of(words, unitAt);
        boolean singular = !words.lower(unitAt).endsWith("s");
        if (unit.isEmpty() || unit.get() == Unit.QUARTER || isAge(words, unitAt + 1)
                || (unit.get() == Unit.SECOND && singular))
            return Optional.empty();
        double minutes = number.value() * unit.get().minutes();
        int behind = unitAt + 1;
        if (words.is(behind, "and") && words.is(behind + 1, "a") && words.is(behind + 2, "half"))
            return of(minutes + unit.get().minutes() / 2.0, behind + 3);
        int next = words.is(behind, "and") || words.is(behind, ",") ? behind + 1 : behind;
        var more = Numbers.cardinal(words, next);
        if (more.isPresent()) {
            var smaller = Unit.of(words, more.get().end());
            if (smaller.isPresent() && smaller.get().compareTo(unit.get()) < 0)
                return of(minutes + more.get().value() * smaller.get().minutes(), more.get().end() + 1);
        }
        return of(minutes, words.is(behind, "-") && words.is(behind + 1, "long") ? behind + 2 : behind);
    }

    /// "half-hour", "half hour".
    private static Optional<Match> halfUnit(Words words, int i) {
        if (!words.is(i, "half"))
            return Optional.empty();
        int unitAt = words.is(i + 1, "-") ? i + 2 : i + 1;
        var unit = Unit.of(words, unitAt).filter(u -> u == Unit.HOUR || u == Unit.DAY || u == Unit.CENTURY);
        return unit.flatMap(u -> of(u.minutes() / 2.0, unitAt + 1));
    }

    private static boolean isAge(Words words, int i) {
        return (words.is(i, "-") && words.is(i + 1, "old")) || words.is(i, "old") || words.is(i, "olds");
    }

    /// "an hour", "a week", "an hour and a half".
    private static Optional<Match> single(Words words, int i) {
        boolean article = words.is(i, "a") || words.is(i, "an");
        int at = article && words.is(i + 1, "full") ? i + 2 : i + 1;
        if (!article)
            return Optional.empty();
        var unit = Unit.of(words, at).filter(u -> !Unit.isPlural(words, i + 1) && u != Unit.QUARTER && u != Unit.SECOND);
        if (unit.isEmpty())
            return Optional.empty();
        int behind = at + 1;
        int half = words.is(behind, "-") ? behind + 1 : behind;
        int joint = words.is(half + 1, "-") ? half + 2 : half + 1;
        boolean andHalf = words.is(half, "and") && words.is(joint, "a")
                && words.is(words.is(joint + 1, "-") ? joint + 2 : joint + 1, "half");
        if (andHalf)
            return of(unit.get().minutes() * 1.5, words.is(joint + 1, "-") ? joint + 3 : joint + 2);
        boolean lasts = words.in(i - 1, BEFORE_A_LENGTH) && !isAge(words, behind);
        boolean long_ = (words.is(behind, "-") && words.is(behind + 1, "long")) || words.is(behind, "long");
        return lasts || long_ ? of(unit.get().minutes(), long_ ? words.is(behind, "-") ? behind + 2 : behind + 1 : behind)
                : Optional.empty();
    }

    /// "weeklong", "day-long", "hour-long".
    private static Optional<Match> long_(Words words, int i) {
        String word = words.lower(i);
        Unit unit = null;
        int end = i + 1;
        for (Unit u : Unit.values())
            if (word.equals(u.name().toLowerCase(Locale.ROOT) + "long"))
                unit = u;
        if (unit == null && words.is(i + 1, "-") && words.is(i + 2, "long") && !Unit.isPlural(words, i)) {
            unit = Unit.of(words, i).orElse(null);
            end = i + 3;
        }
        return unit == null ? Optional.empty() : of(unit.minutes(), end);
    }

    /// "several hours", "a few weeks", "for months".
    private static Optional<Match> uncounted(Words words, int i) {
        int at = words.is(i, "a") ? i + 1 : i;
        int unitAt = words.in(at, VAGUE) ? at + 1 : i;
        boolean few = unitAt > i && Unit.isPlural(words, unitAt);
        boolean plural = unitAt == i && words.in(i - 1, BEFORE_PLURALS) && Unit.isPlural(words, i);
        return few || plural ? Pattern.match(new Time.Length(Optional.empty()), unitAt + 1) : Optional.empty();
    }

    private static Optional<Match> of(double minutes, int end) {
        boolean number = minutes >= 1 && minutes <= Integer.MAX_VALUE;
        return Pattern.match(new Time.Length(number ? Optional.of((int) Math.round(minutes)) : Optional.empty()), end);
    }
}
