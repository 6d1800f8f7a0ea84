package sherpa.time;

import java.util.Optional;

import sherpa.time.Time.Calendar;

/// The dates that the article has named so far.
///
/// @param last the date named last
/// @param lastDay the last one that is a single day
/// @param age how many sentences ago that was
/// @param dated the date with a year that stands close before
record Context(Optional<PartialDate> last, Optional<PartialDate> lastDay, int age, Optional<PartialDate> dated) {

    static final Context START = new Context(Optional.empty(), Optional.empty(), 0, Optional.empty());

    /// The year that a month takes from the sentence: "met in March 2018 and again in May".
    Optional<Integer> yearFor(Calendar date) {
        return dated.filter(d -> d.month() > 0 && d.month() < date.month()).map(PartialDate::year);
    }

    Context farOff() {
        return new Context(last, lastDay, age, Optional.empty());
    }

    Context inNextSentence() {
        return new Context(last, lastDay, age + 1, Optional.empty());
    }

    Context with(Time time, Resolver.Span span) {
        if (span.start().isEmpty() || time instanceof Time.Since || time instanceof Time.Until)
            return this;
        PartialDate date = span.start().get();
        boolean explicit = Ranges.bare(time) instanceof Calendar c && c.year() > 0;
        boolean day = date.isDay() && !isLoose(time);
        return new Context(Optional.of(date), day ? Optional.of(date) : lastDay, day ? 0 : age,
                explicit ? Optional.of(date) : dated);
    }

    /// A week or a stretch of days names no single day.
    private static boolean isLoose(Time time) {
        return (Ranges.bare(time) instanceof Time.Current(Unit unit, int away) && unit != Unit.DAY)
                || time instanceof Time.Stretch
                || Ranges.bare(time) instanceof Time.Weekend;
    }
}
