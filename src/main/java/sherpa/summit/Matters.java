package sherpa.summit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import sherpa.document.Document;
import sherpa.language.Marked;
import sherpa.language.Reading;
import sherpa.result.Quote;

/// The stretches that the model marks as what a meeting is about (`agenda`) or what came of it (`result`), each given to the meeting that
/// is told of nearest to it.
final class Matters {

    /// How many sentences behind a meeting's mention its matter may stand.
    private static final int BEHIND = 2;

    private final List<Meeting> meetings;
    private final Map<Meeting, List<Quote>> agenda;
    private final Map<Meeting, List<Quote>> outcomes;

    Matters(Optional<Reading> reading, Document document, List<Passage> passages, List<Meeting> meetings) {
        this.meetings = List.copyOf(meetings);
        this.agenda = given(reading, "agenda", document, passages);
        this.outcomes = given(reading, "result", document, passages);
    }

    List<Quote> agenda(Meeting meeting) {
        return agenda.getOrDefault(meeting, List.of());
    }

    List<Quote> outcomes(Meeting meeting) {
        return outcomes.getOrDefault(meeting, List.of());
    }

    private Map<Meeting, List<Quote>> given(Optional<Reading> reading, String head, Document document, List<Passage> passages) {
        var given = new IdentityHashMap<Meeting, List<Quote>>();
        for (var marked : reading.map(r -> r.marked(head)).orElse(List.of()))
            passages.stream().filter(p -> p.begin() <= marked.begin() && marked.begin() < p.end()).findFirst()
                    .flatMap(passage -> nearest(marked, passage.index()))
                    .ifPresent(meeting -> given.computeIfAbsent(meeting, _ -> new ArrayList<>())
                            .add(document.quote(marked.begin(), marked.end())));
        return given;
    }

    private Optional<Meeting> nearest(Marked marked, int sentence) {
        return meetings.stream()
                .flatMap(meeting -> meeting.mentions().stream()
                        .filter(m -> m.passage().index() <= sentence && sentence - m.passage().index() <= BEHIND)
                        .map(m -> new Told(meeting, sentence - m.passage().index(), Math.abs(m.begin() - marked.begin()))))
                .min(Comparator.comparingInt(Told::sentences).thenComparingInt(Told::characters)).map(Told::meeting);
    }

    private record Told(Meeting meeting, int sentences, int characters) {}
}
