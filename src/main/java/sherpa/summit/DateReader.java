package sherpa.summit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.result.Summit.DateRange;
import sherpa.result.Summit.Status;
import sherpa.time.TimeExpression;
import sherpa.time.TimeExpression.Kind;

/// Dates a meeting: by the times beside its mentions, else by one of the sentences next to them that no other meeting claims, and
/// for what the article is about by its first sentences. A day to come goes before the day of the report where the meeting is
/// still ahead, and a wide time ("this week") gives way to a finer one within it ("Thursday").
final class DateReader {

    private static final Set<String> TELLING = Lexicon.words("date.telling");
    private static final int LOOKED_BACK = 3;
    private static final int LEAD = 3;
    private static final int YEAR = 4;
    private static final double LIKELY = 0.3;

    private final List<Passage> passages;
    private final List<TimeExpression> times;
    private final List<Meeting> meetings;
    private final Optional<String> today;
    private final Related related;

    DateReader(List<Passage> passages, List<TimeExpression> times, List<Meeting> meetings, Optional<LocalDate> published,
            Related related) {
        this.related = related;
        this.passages = List.copyOf(passages);
        this.times = times.stream().filter(t -> (t.kind() == Kind.DATE || t.kind() == Kind.RANGE) && t.start().isPresent()
                && !isOfYears(t)).toList();
        this.meetings = List.copyOf(meetings);
        this.today = published.map(LocalDate::toString);
    }

    DateRange read(Meeting meeting, boolean main) {
        var own = meeting.mentions().stream().flatMap(m -> m.time().stream()).map(Chunk.Time::expression).toList();
        var dated = own.stream().filter(t -> t.start().isPresent() && !isOfYears(t)).toList();
        var near = near(meeting);
        var best = ahead(meeting, dated).or(() -> ahead(meeting, near))
                .or(() -> dated.stream().filter(t -> today.isEmpty() || fits(meeting, t)).findFirst())
                .or(() -> near.stream().findFirst()).or(() -> main ? lead(meeting) : Optional.empty())
                .or(() -> related.best(meeting, times, TimeExpression::quote, Set.of("TIME"), LIKELY))
                .or(() -> own.stream().findFirst());
        var all = new ArrayList<>(dated);
        all.addAll(near);
        var fine = best.map(time -> finer(time, all));
        return new DateRange(fine.flatMap(TimeExpression::start), fine.flatMap(TimeExpression::end),
                fine.map(TimeExpression::quote));
    }

    /// "The plan for 2024-2026", "over the next ten years": no meeting lasts so long.
    private static boolean isOfYears(TimeExpression time) {
        return time.kind() == Kind.RANGE && time.end().isPresent()
                && !time.start().orElseThrow().substring(0, YEAR).equals(time.end().get().substring(0, YEAR))
                && time.start().get().length() == YEAR;
    }

    /// The first one behind the day of publication, for a meeting that is still to come.
    private Optional<TimeExpression> ahead(Meeting meeting, List<TimeExpression> candidates) {
        return isToCome(meeting.status())
                ? candidates.stream().filter(t -> today.isPresent() && compare(t, t.start()) > 0).findFirst()
                : Optional.empty();
    }

    /// What stands in the sentences of the mentions and beside them, the next sentence before the previous one.
    private List<TimeExpression> near(Meeting meeting) {
        var claimed = claimed(meeting);
        var out = new ArrayList<TimeExpression>();
        for (int step : List.of(0, 1, -1))
            for (Mention mention : meeting.mentions())
                within(mention.passage().index() + step).stream()
                        .filter(t -> !claimed.contains(t.quote().begin()) && fits(meeting, t) && !out.contains(t))
                        .forEach(out::add);
        return out;
    }

    private Optional<TimeExpression> lead(Meeting meeting) {
        var claimed = claimed(meeting);
        for (int i = 0; i < LEAD; i++) {
            var found = within(i).stream().filter(t -> !claimed.contains(t.quote().begin()) && fits(meeting, t)).findFirst();
            if (found.isPresent())
                return found;
        }
        return Optional.empty();
    }

    private List<TimeExpression> within(int index) {
        if (index < 0 || index >= passages.size())
            return List.of();
        var passage = passages.get(index);
        return times.stream().filter(t -> passage.holds(t.quote())
                && !t.quote().text().toLowerCase(java.util.Locale.ROOT).startsWith("since") && !isOfReport(passage, t)).toList();
    }

    /// "Said on Monday", "in a statement Friday": when it was told.
    private static boolean isOfReport(Passage passage, TimeExpression time) {
        int i = passage.from(time.quote().begin());
        for (int k = Math.max(0, i - LOOKED_BACK); k < i; k++)
            if (TELLING.contains(passage.word(k)))
                return true;
        return false;
    }

    private Set<Integer> claimed(Meeting meeting) {
        var out = new HashSet<Integer>();
        for (Meeting other : meetings)
            if (!other.equals(meeting))
                other.mentions().stream().flatMap(m -> m.time().stream()).forEach(t -> out.add(t.expression().quote().begin()));
        meeting.mentions().stream().flatMap(m -> m.time().stream()).forEach(t -> out.remove(t.expression().quote().begin()));
        return out;
    }

    private boolean fits(Meeting meeting, TimeExpression time) {
        if (today.isEmpty())
            return false;
        return isToCome(meeting.status()) ? compare(time, time.end().or(time::start)) >= 0 : compare(time, time.start()) <= 0;
    }

    private static boolean isToCome(Status status) {
        return status != Status.HELD && status != Status.ONGOING;
    }

    /// How a date lies to the day of publication, at the date's own precision.
    private int compare(TimeExpression time, Optional<String> date) {
        String day = date.or(time::start).orElseThrow();
        String now = today.orElseThrow();
        return day.compareTo(now.substring(0, Math.min(now.length(), day.length())));
    }

    private static TimeExpression finer(TimeExpression wide, List<TimeExpression> others) {
        return others.stream().filter(t -> isWithin(t, wide)).findFirst().orElse(wide);
    }

    private static boolean isWithin(TimeExpression fine, TimeExpression wide) {
        if (wide.start().isEmpty() || fine.start().isEmpty() || wide.kind() == Kind.RANGE)
            return false;
        String from = wide.start().get();
        String day = fine.start().get();
        if (day.length() > from.length())
            return day.startsWith(from);
        return wide.end().isPresent() && fine.end().isEmpty() && day.length() == from.length() && day.compareTo(from) >= 0
                && day.compareTo(wide.end().get()) <= 0;
    }
}
