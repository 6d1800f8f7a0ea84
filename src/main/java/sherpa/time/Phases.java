package sherpa.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.time.Time.Current;
import sherpa.time.Time.Phase;

/// A part of a longer time: "early next month", "mid-April", "later Tuesday", "the end of the year", "earlier in the day".
final class Phases implements Pattern {

    private static final Map<String, Phase> WORDS = Map.of("early", Phase.EARLY, "earlier", Phase.EARLY, "mid", Phase.MIDDLE,
            "middle", Phase.MIDDLE, "late", Phase.LATE, "later", Phase.LATE);

    private static final Map<String, Phase> NOUNS = Map.of("beginning", Phase.EARLY, "start", Phase.EARLY, "middle", Phase.MIDDLE,
            "end", Phase.LATE, "close", Phase.LATE, "half", Phase.MIDDLE);

    private final List<Pattern> wholes;

    Phases(List<Pattern> wholes) {
        this.wholes = wholes;
    }

    @Override
    public Optional<Match> at(Words words, int i) {
        return nounPhrase(words, i).or(() -> adverb(words, i)).or(() -> numberedWeek(words, i)).or(() -> yearEnd(words, i));
    }

    private Optional<Match> adverb(Words words, int i) {
        var phase = WORDS.get(words.lower(i));
        if (phase == null)
            return Optional.empty();
        int at = i + 1;
        if (words.is(at, "-") || words.is(at, "on") || words.is(at, "in"))
            at++;
        var unit = Unit.of(words, at + 1).filter(u -> u.isCalendar());
        if (words.is(at, "the") && words.is(at - 1, "in") && unit.isPresent() && !Unit.isPlural(words, at + 1))
            return Pattern.match(new Time.Part(phase, unit.get() == Unit.DAY ? new Time.FromLast(Unit.DAY, 0)
                    : new Current(unit.get(), 0)), at + 2);
        return part(words, phase, at);
    }

    private Optional<Match> nounPhrase(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        if (Numbers.ordinal(words, at).isPresent() && words.is(at + 1, "half"))
            at++;
        if (words.is(at, "very"))
            at++;
        var phase = NOUNS.get(words.lower(at));
        if (phase == null || !words.is(at + 1, "of"))
            return Optional.empty();
        int unitAt = words.is(at + 2, "the") ? at + 3 : at + 2;
        var unit = Unit.of(words, unitAt).filter(u -> u.compareTo(Unit.DAY) > 0 && !Unit.isPlural(words, unitAt));
        if (unit.isPresent())
            return Pattern.match(new Time.Part(phase, new Current(unit.get(), 0)), unitAt + 1);
        return part(words, phase, at + 2);
    }

    private Optional<Match> part(Words words, Phase phase, int i) {
        return Pattern.longest(wholes, words, i).filter(m -> !(m.time() instanceof Time.Vague))
                .map(m -> new Match(new Time.Part(phase, m.time()), m.end()));
    }

    /// "the third week of November", "the last week of March".
    private Optional<Match> numberedWeek(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        boolean week = (Numbers.ordinal(words, at).isPresent() || words.is(at, "last")) && words.is(at + 1, "week")
                && (words.is(at + 2, "of") || words.is(at + 2, "in"));
        return week ? Pattern.longest(wholes, words, at + 3).map(m -> new Match(m.time(), m.end())) : Optional.empty();
    }

    /// "year's end", "year-end", "the year's end".
    private static Optional<Match> yearEnd(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        boolean end = words.in(at, Set.of("year", "month")) && (words.is(at + 1, "'s") || words.is(at + 1, "-"))
                && words.is(at + 2, "end");
        return end
                ? Pattern.match(new Time.Part(Phase.LATE, new Current(words.is(at, "year") ? Unit.YEAR : Unit.MONTH, 0)), at + 3)
                : Optional.empty();
    }
}
