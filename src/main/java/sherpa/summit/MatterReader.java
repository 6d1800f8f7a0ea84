package sherpa.summit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.document.Document;
import sherpa.result.Quote;
import sherpa.result.Summit.Outcome;
import sherpa.result.Summit.Status;
import sherpa.time.TimeExpression;

/// Reads what a meeting is about and what came of it, in the article's words.
final class MatterReader {

    private static final Set<String> ENDS = Set.of(",", ";", ".", ":", "”", "\"", "before", "after", "said", "when", "while",
            "as");
    private static final int MOST = 3;

    /// A cue alone says nothing.
    private static final int LEAST_WORDS = 3;

    private final Document document;
    private final List<Passage> passages;
    private final List<TimeExpression> times;
    private final List<Meeting> all;
    private final Matters matters;
    private final Phrases agenda;
    private final Phrases agreement;
    private final Phrases failure;
    private final Phrases soft;
    private final Phrases statement;

    MatterReader(Lexicon lexicon, Document document, List<Passage> passages, List<TimeExpression> times, List<Meeting> all,
            Matters matters) {
        this.times = List.copyOf(times);
        this.matters = matters;
        this.all = List.copyOf(all);
        this.document = document;
        this.passages = List.copyOf(passages);
        this.agenda = lexicon.get("agenda.before");
        this.agreement = lexicon.get("outcome.agreement");
        this.failure = lexicon.get("outcome.failure");
        this.soft = lexicon.get("outcome.soft");
        this.statement = lexicon.get("outcome.statement");
    }

    List<Quote> agenda(Meeting meeting, boolean main) {
        var marked = matters.agenda(meeting);
        if (!marked.isEmpty())
            return marked.stream().limit(MOST).toList();
        var quotes = new ArrayList<Quote>();
        for (Passage passage : of(meeting, main)) {
            int i = 0;
            while (i < passage.size() && quotes.size() < MOST) {
                int length = agenda.match(passage.atoms(), i);
                if (length == 0) {
                    i++;
                    continue;
                }
                int to = end(passage, i + length);
                if (to - i - length >= 2 && !isTime(passage.atoms().get(i + length)))
                    quotes.add(quote(passage, i + length, to));
                i = Math.max(to, i + length);
            }
        }
        return quotes.stream().distinct().toList();
    }

    /// "The talks on Friday", "on Nov. 1".
    private boolean isTime(Atom atom) {
        return times.stream().anyMatch(time -> time.quote().begin() == atom.begin());
    }

    private static int end(Passage passage, int from) {
        int i = from;
        while (i < passage.size() && !ENDS.contains(passage.word(i)))
            i++;
        return i;
    }

    List<Quote> outcomes(Meeting meeting, boolean main, Status status) {
        var marked = matters.outcomes(meeting);
        if (!marked.isEmpty())
            return marked.stream().limit(MOST).toList();
        if (status != Status.HELD && status != Status.ONGOING)
            return List.of();
        var quotes = new ArrayList<Quote>();
        for (Passage passage : of(meeting, main)) {
            int at = cue(meeting, passage, failure);
            if (at < 0)
                at = cue(meeting, passage, agreement);
            if (at >= 0 && quotes.size() < MOST) {
                int to = at + 1;
                while (to < passage.size() && !Set.of(";", ".", "”", "\"").contains(passage.word(to)))
                    to++;
                if (to - at >= LEAST_WORDS)
                    quotes.add(quote(passage, at, to));
            }
        }
        return quotes;
    }

    /// @param isTold whether the model sees that something is told of it
    Optional<Outcome> outcome(Meeting meeting, boolean main, boolean isTold, Status status, List<Quote> outcomes) {
        if (status != Status.HELD && status != Status.ONGOING)
            return Optional.empty();
        boolean agreed = false;
        boolean told = false;
        for (Passage passage : of(meeting, main)) {
            if (cue(meeting, passage, failure) >= 0)
                return Optional.of(Outcome.NO_AGREEMENT);
            agreed |= cue(meeting, passage, agreement) >= 0 && soft.find(passage.atoms(), 0, passage.size()) < 0;
            told |= cue(meeting, passage, statement) >= 0;
        }
        if (agreed)
            return Optional.of(Outcome.AGREEMENT);
        boolean mainHeld = main && status == Status.HELD;
        return mainHeld || isTold || told || !outcomes.isEmpty() ? Optional.of(Outcome.INCONCLUSIVE) : Optional.empty();
    }

    /// Where such words stand that belong to this meeting, and not to another one named in the same sentence; -1 where nowhere.
    private int cue(Meeting meeting, Passage passage, Phrases phrases) {
        int at = phrases.find(passage.atoms(), 0, passage.size());
        if (at < 0)
            return -1;
        Optional<Mention> nearest = all.stream().flatMap(m -> m.mentions().stream())
                .filter(m -> m.passage().index() == passage.index())
                .min(Comparator.comparingInt(
                        m -> m.trigger().from() <= at ? at - m.trigger().from() : passage.size() + m.trigger().from()));
        return nearest.isEmpty() || meeting.mentions().contains(nearest.get()) ? at : -1;
    }

    /// The sentences that tell of the meeting: those of its mentions, and the next one each for a main one.
    private List<Passage> of(Meeting meeting, boolean main) {
        return passages.stream()
                .filter(passage -> meeting.mentions().stream().anyMatch(mention -> passage.index() == mention.passage().index()
                        || (main && passage.index() == mention.passage().index() + 1)))
                .toList();
    }

    private Quote quote(Passage passage, int from, int to) {
        return document.quote(passage.atoms().get(from).begin(), passage.atoms().get(to - 1).end());
    }
}
