package sherpa.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import sherpa.document.Document;
import sherpa.language.Tokens;
import sherpa.time.Pattern.Match;
import sherpa.time.TimeExpression.Kind;

/// Finds time expressions and resolves them against the publication date.
///
/// At each word the longest wording that a pattern knows is taken; expressions come in text order, without overlap.
/// The result depends on the article and its publication date alone, never on the day of the run.
public final class TimeFinder {

    /// How many words may stand between a date with a year and a month that shares it ("in March 2018 and again in May").
    private static final int CLOSE = 3;

    private final List<Pattern> patterns;
    private final Ranges ranges;

    public TimeFinder() {
        List<Pattern> dates = List.of(new WeekdayDates(), new CalendarDates(), new NumericDates(), new Years(), new Deictic(),
                new Distances(), new Seasons(), new Others());
        List<Pattern> points = with(new Phases(dates), dates);
        patterns = with(new Durations(), points);
        ranges = new Ranges(points);
    }

    private static List<Pattern> with(Pattern first, List<Pattern> others) {
        var all = new ArrayList<Pattern>();
        all.add(first);
        all.addAll(others);
        return List.copyOf(all);
    }

    /// The longest wording that begins here, alone or as the first end of a range.
    private Optional<Match> longest(Words words, int i) {
        if (!Openers.at(words, i))
            return Optional.empty();
        var alone = Pattern.longest(patterns, words, i);
        return ranges.at(words, i, alone).or(() -> alone);
    }

    public List<TimeExpression> find(Document document, Tokens tokens) {
        var resolver = new Resolver(Anchor.of(document));
        var found = new ArrayList<TimeExpression>();
        var context = Context.START;
        for (Words words : Words.sentences(tokens)) {
            context = context.inNextSentence();
            int last = 0;
            for (int i = 0; i < words.size();) {
                var match = longest(words, i);
                if (match.isEmpty()) {
                    i++;
                    continue;
                }
                Time time = match.get().time();
                int end = match.get().end();
                if (i - last > CLOSE)
                    context = context.farOff();
                var span = resolver.resolve(time, Tense.at(words, i, end), context);
                found.add(expression(document, words.get(i).begin(), words.get(end - 1).end(), time, span));
                context = context.with(time, span);
                last = end;
                i = end;
            }
        }
        return List.copyOf(found);
    }

    private static TimeExpression expression(Document document, int begin, int end, Time time, Resolver.Span span) {
        return new TimeExpression(document.quote(begin, end), kind(time), span.start().map(PartialDate::toString),
                span.end().map(PartialDate::toString), minutes(time));
    }

    private static Optional<Integer> minutes(Time time) {
        return switch (time) {
            case Time.Length(Optional<Integer> minutes) -> minutes;
            case Time.Stretch(Unit unit, int amount) when Math.abs((long) amount) * unit.minutes() <= Integer.MAX_VALUE ->
                Optional.of(Math.abs(amount) * unit.minutes());
            default -> Optional.empty();
        };
    }

    private static Kind kind(Time time) {
        return switch (time) {
            case Time.Length l -> Kind.DURATION;
            case Time.Repeated r -> Kind.SET;
            case Time.Named n -> Kind.NAME;
            case Time.Range r -> Kind.RANGE;
            case Time.Since s -> Kind.RANGE;
            case Time.Until u -> Kind.RANGE;
            case Time.Decade d -> Kind.RANGE;
            case Time.Stretch s -> Kind.RANGE;
            default -> Kind.DATE;
        };
    }
}
