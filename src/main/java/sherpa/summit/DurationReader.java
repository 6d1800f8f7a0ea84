package sherpa.summit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.result.Summit.Duration;
import sherpa.time.TimeExpression;

/// Finds how long a meeting lasts: the length of time that stands nearest to one of its triggers ("a two-day visit", "met for 90
/// minutes"), or, for what the article is about, one that is worded as a meeting's in a sentence of its own ("the visit lasts two
/// days").
final class DurationReader {

    private static final Set<String> TOURS = Set.of("tour", "trip", "swing", "journey", "mission");
    private static final int LONGEST = 14 * 24 * 60;
    private static final int FARTHEST = 60;
    private static final int BESIDE = 4;
    private static final double LIKELY = 0.1;

    private final List<Passage> passages;
    private final List<TimeExpression> lengths;
    private final List<Meeting> meetings;
    private final List<Meeting> mains;
    private final Phrases events;
    private final Phrases lasting;
    private final Related related;

    /// @param mains those of the meetings that the article is about
    DurationReader(Lexicon lexicon, List<Passage> passages, List<TimeExpression> times, List<Meeting> meetings,
            List<Meeting> mains, Related related) {
        this.related = related;
        this.passages = List.copyOf(passages);
        this.meetings = List.copyOf(meetings);
        this.mains = List.copyOf(mains);
        this.events = lexicon.get("duration.event");
        this.lasting = lexicon.get("duration.lasting");
        var others = lexicon.get("duration.other");
        this.lengths = times.stream()
                .filter(t -> t.kind() == TimeExpression.Kind.DURATION && t.minutes().filter(m -> m > LONGEST).isEmpty())
                .filter(t -> passages.stream().noneMatch(p -> p.holds(t.quote()) && (!lasts(p, t) || isOfOther(p, t, others))))
                .toList();
    }

    Duration read(Meeting meeting) {
        var found = own(meeting).or(() -> mains.contains(meeting) ? told(meeting).or(() -> ofTwin(meeting)) : Optional.empty())
                .or(() -> related.best(meeting, free(meeting), TimeExpression::quote, Set.of("DURATION"), LIKELY));
        return new Duration(found.map(TimeExpression::quote), found.flatMap(TimeExpression::minutes));
    }

    /// Beside a trigger of the meeting, with no other trigger nearer; a tour's length only where there is no other.
    private Optional<TimeExpression> own(Meeting meeting) {
        return meeting.mentions().stream()
                .flatMap(mention -> lengths.stream()
                        .filter(t -> mention.passage().holds(t.quote()))
                        .filter(t -> gap(mention.passage(), mention.trigger(), t) <= FARTHEST && isNearest(mention, t))
                        .sorted(Comparator.comparingInt(t -> gap(mention.passage(), mention.trigger(), t)))
                        .limit(1))
                .min(Comparator.comparing(this::isOfTour));
    }

    private boolean isOfTour(TimeExpression time) {
        return passages.stream().anyMatch(p -> p.holds(time.quote()) && TOURS.contains(p.word(p.behind(time.quote().end()))));
    }

    /// In a sentence where no meeting has a length of its own, and nearer to this main meeting than to the others.
    private Optional<TimeExpression> told(Meeting meeting) {
        for (Passage passage : passages)
            for (TimeExpression time : lengths)
                if (passage.holds(time.quote()) && isOfEvent(passage, time)
                        && meetings.stream().noneMatch(m -> own(m).equals(Optional.of(time)))
                        && mains.stream().min(Comparator.comparingInt(m -> m.distance(passage.index())))
                                .equals(Optional.of(meeting)))
                    return Optional.of(time);
        return Optional.empty();
    }

    /// The length of another meeting of the same sides that stands alike: the article's own meeting, told of in two rows.
    private Optional<TimeExpression> ofTwin(Meeting meeting) {
        return meetings.stream()
                .filter(m -> !m.equals(meeting) && isOfSame(m, meeting) && (mains.contains(m) || m.status() == meeting.status()))
                .flatMap(m -> own(m).or(() -> mains.contains(m) ? told(m) : Optional.empty()).stream()).findFirst();
    }

    private static boolean isOfSame(Meeting a, Meeting b) {
        return a.sideNames().containsAll(b.sideNames()) || b.sideNames().containsAll(a.sideNames());
    }

    /// What is not the length of others' meeting.
    private List<TimeExpression> free(Meeting meeting) {
        return lengths.stream()
                .filter(t -> meetings.stream().noneMatch(m -> !isOfSame(m, meeting) && own(m).equals(Optional.of(t)))).toList();
    }

    private static boolean isNearest(Mention mention, TimeExpression time) {
        int gap = gap(mention.passage(), mention.trigger(), time);
        return mention.chunks().stream().filter(Chunk.Trigger.class::isInstance).map(Chunk.Trigger.class::cast)
                .allMatch(t -> gap(mention.passage(), t, time) >= gap);
    }

    private static int gap(Passage passage, Chunk.Trigger trigger, TimeExpression time) {
        int begin = passage.atoms().get(trigger.from()).begin();
        int end = passage.atoms().get(trigger.to() - 1).end();
        return Math.max(time.quote().begin() - end, begin - time.quote().end());
    }

    /// "In two days" and "over the past three years" are no lengths of meetings.
    private static boolean lasts(Passage passage, TimeExpression time) {
        int before = passage.from(time.quote().begin()) - 1;
        return !Set.of("in", "within", "over", "past", "last", "than", "next", "by").contains(passage.word(before))
                && !(passage.word(before).equals("for")
                        && Set.of("postponed", "delayed", "suspended").contains(passage.word(before - 1)))
                && !Set.of("ago", "before", "later", "earlier", "after", "ahead", "behind", "away", "longer", "late")
                        .contains(passage.word(passage.behind(time.quote().end())));
    }

    /// "Three days of mourning", "a 10-day upsurge", "a five-day European tour", which is no length of any of its stops.
    private boolean isOfOther(Passage passage, TimeExpression time, Phrases others) {
        int behind = passage.behind(time.quote().end());
        for (int i = behind; i < Math.min(passage.size(), behind + BESIDE); i++)
            if (others.match(passage.atoms(), i) > 0)
                return true;
            else if (events.match(passage.atoms(), i) > 0 || passage.word(i).equals("to") || !passage.atoms().get(i).isWord())
                return false;
        return false;
    }

    private boolean isOfEvent(Passage passage, TimeExpression time) {
        int behind = passage.behind(time.quote().end());
        int before = passage.from(time.quote().begin()) - 1;
        return events.find(passage.atoms(), behind, behind + BESIDE) >= 0 || isStay(passage, before)
                || lasting.find(passage.atoms(), before - BESIDE, before + 1) >= 0;
    }

    /// "Is to be in Iqaluit for four hours".
    private static boolean isStay(Passage passage, int before) {
        if (!passage.word(before).equals("for"))
            return false;
        for (int i = Math.max(0, before - BESIDE); i < before; i++)
            if (passage.word(i).equals("in") && passage.nameAt(i + 1).filter(name -> name.to() == before).isPresent())
                return true;
        return false;
    }
}
