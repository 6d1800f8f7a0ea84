package sherpa.summit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.result.Quote;
import sherpa.result.Summit.DateRange;
import sherpa.result.Summit.Duration;
import sherpa.result.Summit.Status;

/// The first and the last day of a meeting of several days of which one is told: "ended two days of talks on Tuesday", "arrived on
/// Monday for a three-day visit", "the second day of talks on Friday".
final class SeveralDays {

    private static final int MINUTES = 24 * 60;
    private static final int DAY = "2019-04-26".length();
    private static final int BEFORE = 3;
    private static final int TO_THE_TRIGGER = 6;
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh",
            "eighth", "ninth", "tenth");

    private final List<Passage> passages;
    private final Phrases opening;
    private final Phrases closing;

    SeveralDays(Lexicon lexicon, List<Passage> passages) {
        this.passages = List.copyOf(passages);
        this.opening = lexicon.get("date.opening");
        this.closing = lexicon.get("date.closing");
    }

    DateRange of(DateRange told, Duration duration, Meeting meeting) {
        var passage = told.text().flatMap(text -> passages.stream().filter(p -> p.holds(text)).findFirst());
        if (passage.isEmpty() || told.end().isPresent() || told.start().filter(start -> start.length() == DAY).isEmpty())
            return told;
        var day = LocalDate.parse(told.start().get());
        var days = duration.minutes().filter(m -> m % MINUTES == 0 && m > MINUTES).map(m -> m / MINUTES);
        var first = number(passage.get(), meeting).map(n -> day.minusDays(n - 1L))
                .or(() -> days.filter(n -> passage.get().holds(duration.text().orElseThrow()))
                        .flatMap(n -> isLast(passage.get(), told.text().orElseThrow(), duration.text().orElseThrow(),
                                meeting.status())
                                .map(last -> last ? day.minusDays(n - 1L) : day)));
        return first.map(start -> range(start, days.map(n -> start.plusDays(n - 1L)).orElse(day), told)).orElse(told);
    }

    private static DateRange range(LocalDate start, LocalDate end, DateRange told) {
        return new DateRange(Optional.of(start.toString()),
                Optional.of(end).filter(e -> e.isAfter(start)).map(LocalDate::toString),
                told.text());
    }

    /// Which day of the meeting it is by the words beside a trigger: "the second day of talks".
    private static Optional<Integer> number(Passage passage, Meeting meeting) {
        return meeting.mentions().stream().filter(m -> m.passage().equals(passage)).map(m -> m.trigger().from())
                .flatMap(trigger -> numbers(passage, trigger).stream()).findFirst();
    }

    private static Optional<Integer> numbers(Passage passage, int trigger) {
        for (int i = trigger - TO_THE_TRIGGER; i < trigger - 2; i++)
            if (ORDINALS.contains(passage.word(i)) && passage.word(i + 1).equals("day") && passage.word(i + 2).equals("of"))
                return Optional.of(ORDINALS.indexOf(passage.word(i)) + 1);
        return Optional.empty();
    }

    /// Whether the day is the last one, or else the first; absent where it may be either.
    private Optional<Boolean> isLast(Passage passage, Quote day, Quote length, Status status) {
        if (status == Status.CANCELLED || status == Status.POSTPONED)
            return Optional.empty();
        int at = passage.from(length.begin());
        if (isBehind(passage, at, Set.of("after", "following")))
            return Optional.of(true);
        int from = passage.from(Math.min(day.begin(), length.begin())) - BEFORE;
        int to = passage.behind(Math.max(day.end(), length.end()));
        boolean begun = isBehind(passage, at, Set.of("for")) || opening.find(passage.atoms(), from, to) >= 0;
        boolean ended = closing.find(passage.atoms(), from, to) >= 0;
        return begun == ended && status == Status.HELD ? Optional.empty() : Optional.of(ended && !begun);
    }

    /// "After a two-day visit", "for two days".
    private static boolean isBehind(Passage passage, int at, Set<String> words) {
        return words.contains(passage.word(at - 1))
                || (Set.of("a", "the", "his", "her", "their").contains(passage.word(at - 1))
                        && words.contains(passage.word(at - 2)));
    }
}
