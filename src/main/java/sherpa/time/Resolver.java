package sherpa.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import sherpa.time.Time.Calendar;
import sherpa.time.Time.Phase;
import sherpa.time.Time.Shift;

/// Turns what the words say into dates.
///
/// - A weekday is the most recent one, the day of publication included; with a verb ahead, the next one.
/// - A month or a day without a year is the one that its verb points to, unless the other is close by ([YearChoice]).
/// - What counts from the day of publication stays open where no such day is known; it is never the day of the run.
final class Resolver {

    /// @param start absent where nothing fixes it
    record Span(Optional<PartialDate> start, Optional<PartialDate> end) {

        static final Span OPEN = new Span(Optional.empty(), Optional.empty());

        static Span of(PartialDate date) {
            return new Span(Optional.of(date), Optional.empty());
        }

        static Span between(PartialDate start, PartialDate end) {
            return start.equals(end) ? of(start) : new Span(Optional.of(start), Optional.of(end));
        }

        static Span between(LocalDate start, LocalDate end) {
            return between(PartialDate.of(start), PartialDate.of(end));
        }

        Optional<PartialDate> last() {
            return end.or(() -> start);
        }
    }

    /// Days that the news of one report span.
    private static final int NEWS = 3;

    private final Optional<Anchor> anchor;

    Resolver(Optional<Anchor> anchor) {
        this.anchor = anchor;
    }

    /// @param tense of the verb that the words belong to
    /// @param context what the article has named before
    Span resolve(Time time, Tense tense, Context context) {
        return switch (time) {
            case Calendar c -> calendar(c, tense, context);
            case Time.Named(Time date) -> Span.OPEN;
            case Time.Decade(int first) -> Span.between(PartialDate.ofYear(first), PartialDate.ofYear(first + 9));
            case Time.Season s when s.year() > 0 -> Periods.season(s.number(), s.year());
            case Time.Quarter q when q.year() > 0 -> Periods.quarter(q.number(), q.year());
            case Time.Range(Time from, Time to) -> range(from, to, tense, context);
            case Time.Since(Time from) -> since(resolve(from, Tense.PAST, context));
            case Time.Until(Time to) -> until(resolve(to, to instanceof Time.Weekday ? Tense.FUTURE : tense, context));
            case Time.FromLast f -> fromLast(f, context);
            case Time.Beyond(Unit unit, int amount, Time base) -> resolve(base, tense, context).start().filter(PartialDate::isDay)
                    .map(day -> Periods.distance(unit, amount, day.first())).orElse(Span.OPEN);
            case Time.DayOfMonth(int day) -> dayOfMonth(day, tense, context);
            case Time.Part(Phase phase, Time whole) -> part(phase, whole, tense, context);
            case Time.Length l -> Span.OPEN;
            case Time.Repeated r -> Span.OPEN;
            case Time.Vague v -> Span.OPEN;
            default -> anchor.map(a -> limited(a, Periods.of(time, tense, a.day()))).orElse(Span.OPEN);
        };
    }

    private static Span limited(Anchor anchor, Span span) {
        var start = span.start().map(anchor::asFarAsKnown);
        return new Span(start, span.end().map(anchor::asFarAsKnown).filter(end -> !start.equals(Optional.of(end))));
    }

    private Span calendar(Calendar date, Tense tense, Context context) {
        if (date.year() > 0)
            return PartialDate.valid(date.year(), date.month(), date.day()).map(Span::of).orElse(Span.OPEN);
        Optional<Integer> year = date.shift() == Shift.NONE ? context.yearFor(date) : Optional.empty();
        if (year.isEmpty())
            year = anchor.filter(a -> a.known().month() > 0).map(a -> YearChoice.of(date, tense, a.day()));
        return year.flatMap(y -> PartialDate.valid(y, date.month(), date.day())).map(Span::of).orElse(Span.OPEN);
    }

    private Span range(Time from, Time to, Tense tense, Context context) {
        Span first = resolve(from, tense, context);
        if (first.start().isEmpty())
            return new Span(Optional.empty(), resolve(to, tense, context).last());
        PartialDate start = first.start().get();
        Optional<PartialDate> end = switch (Ranges.bare(to)) {
            case Time.Weekday(DayOfWeek day, Shift shift) when start.isDay() ->
                Optional.of(PartialDate.of(start.first().with(TemporalAdjusters.next(day))));
            case Time.DayOfMonth(int day) when start.isDay() -> PartialDate.valid(start.year(), start.month(), day);
            case Calendar c when c.year() == 0 -> PartialDate.valid(start.year(), c.month(), c.day())
                    .map(e -> e.last().isBefore(start.first()) ? new PartialDate(e.year() + 1, e.month(), e.day()) : e);
            default -> resolve(to, tense, context).last();
        };
        return new Span(first.start(), end.filter(e -> !e.equals(start) && !e.last().isBefore(start.first())));
    }

    /// Up to the day of publication, named no finer than the start.
    private Span since(Span from) {
        return new Span(from.start(), from.start().flatMap(start -> anchor.map(a -> a.known().noFinerThan(start))
                .filter(end -> !end.equals(start) && !end.last().isBefore(start.first()))));
    }

    private static Span until(Span to) {
        return new Span(Optional.empty(), to.start());
    }

    private Span part(Phase phase, Time whole, Tense tense, Context context) {
        if (whole instanceof Time.Current(Unit unit, int away) && unit == Unit.WEEK && away == 0 && phase != Phase.MIDDLE)
            return anchor.map(a -> limited(a, Periods.partOfThisWeek(phase, a.day()))).orElse(Span.OPEN);
        if (whole.equals(new Time.FromLast(Unit.DAY, 0)))
            return context.lastDay().filter(day -> context.age() <= 1 || isNews(day)).or(this::today).map(Span::of)
                    .orElse(Span.OPEN);
        return resolve(whole, tense, context);
    }

    /// "Later in the day" speaks of a day of long ago in no report but of that time.
    private boolean isNews(PartialDate day) {
        return today().filter(now -> Math.abs(ChronoUnit.DAYS.between(day.first(), now.first())) > NEWS).isEmpty();
    }

    private Optional<PartialDate> today() {
        return anchor.filter(a -> a.known().isDay()).map(a -> PartialDate.of(a.day()));
    }

    private Span fromLast(Time.FromLast time, Context context) {
        Optional<LocalDate> base = context.lastDay().map(PartialDate::first);
        if (base.isEmpty() && time.unit() == Unit.DAY && time.amount() == 0)
            base = today().map(PartialDate::first);
        if (time.unit() == Unit.DAY || time.unit() == Unit.WEEK)
            return base.map(day -> Periods.distance(time.unit(), time.amount(), day)).orElse(Span.OPEN);
        Optional<PartialDate> date = context.last();
        return date.map(d -> switch (time.unit()) {
            case MONTH ->
                d.month() > 0 ? Span.of(PartialDate.of(YearMonth.of(d.year(), d.month()).plusMonths(time.amount()))) : Span.OPEN;
            case YEAR -> Span.of(PartialDate.ofYear(d.year() + time.amount()));
            default -> Span.OPEN;
        }).orElse(Span.OPEN);
    }

    private Span dayOfMonth(int day, Tense tense, Context context) {
        Optional<YearMonth> month = context.last().filter(d -> d.month() > 0).map(d -> YearMonth.of(d.year(), d.month()))
                .or(() -> anchor.filter(a -> a.known().month() > 0).map(a -> {
                    int passed = Integer.compare(day, a.day().getDayOfMonth());
                    var now = YearMonth.from(a.day());
                    return tense == Tense.PAST && passed > 0 ? now.minusMonths(1)
                            : tense == Tense.FUTURE && passed < 0 ? now.plusMonths(1) : now;
                }));
        return month.flatMap(m -> PartialDate.valid(m.getYear(), m.getMonthValue(), day)).map(Span::of).orElse(Span.OPEN);
    }
}
