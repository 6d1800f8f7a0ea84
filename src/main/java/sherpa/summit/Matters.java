package sherpa.summit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.document.Document;
import sherpa.language.Reading;
import sherpa.result.Quote;

/// The stretches that the model takes for what a meeting is about (`agenda`) or what came of it (`result`), each given to the meeting that
/// is told of nearest to it. A word that it is in doubt about does not break a stretch in two, and a stretch of a word or two says nothing.
final class Matters {

    /// How many sentences behind a meeting's mention its matter may stand.
    private static final int BEHIND = 2;

    /// Chosen on `dev` and `look`, by the characters shared with gold's quotes.
    private static final double LIKELY = 0.4;
    private static final int GAP = 2;
    private static final int LEAST_WORDS = 3;

    /// A clause that ends within so many words behind a stretch is quoted to its end; gold's characters are met as well with it as without.
    private static final int REST = 6;
    private static final Set<String> BEFORE = Set.of("and", "that", ",", ";", ":", "_", "-", "—", "–", ".", ")");

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
        for (Passage passage : passages)
            reading.map(r -> stretches(r, head, passage)).orElse(List.of()).stream()
                    .map(stretch -> document.quote(stretch.begin(), stretch.end()))
                    .filter(quote -> quote.text().split("\\s+").length >= LEAST_WORDS)
                    .map(quote -> document.quote(begin(quote, passage), clauseEnd(quote, passage)))
                    .forEach(quote -> nearest(quote.begin(), passage.index())
                            .ifPresent(meeting -> given.computeIfAbsent(meeting, _ -> new ArrayList<>()).add(quote)));
        return given;
    }

    private static List<Stretch> stretches(Reading reading, String head, Passage passage) {
        var found = new ArrayList<Stretch>();
        var within = reading.wordsWithin(passage.begin(), passage.end());
        int last = within.begin();
        for (int i = within.begin(); i < within.end(); i++)
            if (reading.at(head, i).otherThan("O") > LIKELY) {
                var word = reading.words().get(i);
                int begin = !found.isEmpty() && i - last <= GAP + 1 ? found.removeLast().begin() : word.begin();
                found.add(new Stretch(begin, word.end()));
                last = i;
            }
        return found;
    }

    private record Stretch(int begin, int end) {}

    private static int begin(Quote quote, Passage passage) {
        int at = passage.from(quote.begin());
        while (at < passage.size() && (BEFORE.contains(passage.word(at)) || passage.isPossessive(at)))
            at++;
        return at < passage.size() && passage.atoms().get(at).end() < quote.end() ? passage.atoms().get(at).begin()
                : quote.begin();
    }

    private static int clauseEnd(Quote quote, Passage passage) {
        int from = passage.behind(quote.end());
        int to = Clause.end(passage, from);
        return to - from > REST || to == from ? quote.end() : passage.atoms().get(to - 1).end();
    }

    private Optional<Meeting> nearest(int at, int sentence) {
        return meetings.stream()
                .flatMap(meeting -> meeting.mentions().stream()
                        .filter(m -> m.passage().index() <= sentence && sentence - m.passage().index() <= BEHIND)
                        .map(m -> new Told(meeting, sentence - m.passage().index(), Math.abs(m.begin() - at))))
                .min(Comparator.comparingInt(Told::sentences).thenComparingInt(Told::characters)).map(Told::meeting);
    }

    private record Told(Meeting meeting, int sentences, int characters) {}
}
