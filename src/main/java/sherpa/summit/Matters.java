package sherpa.summit;

import java.util.Comparator;
import java.util.List;
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

    private final Optional<Reading> reading;
    private final Document document;
    private final List<Passage> passages;
    private final List<Meeting> meetings;

    Matters(Optional<Reading> reading, Document document, List<Passage> passages, List<Meeting> meetings) {
        this.reading = reading;
        this.document = document;
        this.passages = List.copyOf(passages);
        this.meetings = List.copyOf(meetings);
    }

    /// @param head `agenda` or `result`
    List<Quote> of(Meeting meeting, String head) {
        return reading.stream().flatMap(r -> r.marked(head).stream())
                .filter(marked -> nearest(marked).filter(meeting::equals).isPresent())
                .map(marked -> document.quote(marked.begin(), marked.end())).toList();
    }

    private Optional<Meeting> nearest(Marked marked) {
        int sentence = passages.stream().filter(p -> p.begin() <= marked.begin() && marked.begin() < p.end())
                .mapToInt(Passage::index)
                .findFirst().orElse(-1);
        return meetings.stream()
                .flatMap(meeting -> meeting.mentions().stream()
                        .filter(m -> m.passage().index() <= sentence && sentence - m.passage().index() <= BEHIND)
                        .map(m -> new Told(meeting, sentence - m.passage().index(), Math.abs(m.begin() - marked.begin()))))
                .min(Comparator.comparingInt(Told::sentences).thenComparingInt(Told::characters)).map(Told::meeting);
    }

    private record Told(Meeting meeting, int sentences, int characters) {}
}
