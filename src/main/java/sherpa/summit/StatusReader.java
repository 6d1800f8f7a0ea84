package sherpa.summit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import sherpa.result.Summit.Status;

/// Reads from the words around a trigger whether the meeting has been held, is going on, is planned, proposed, postponed or cancelled.
final class StatusReader {

    private static final Set<String> BREAKS = Set.of(";", ":", "“", "”", "\"", "because", "but", "while", "where", "when",
            "although", "though", "who", "which");
    private static final Set<String> LASTED = Lexicon.words("status.lasted");
    private static final Set<String> BYGONE = Set.of("last", "earlier", "ago", "previous", "past", "yesterday");
    private static final Set<Status> TO_COME = Set.of(Status.PLANNED, Status.PROPOSED);
    private static final Set<String> ASIDE = Lexicon.words("gathering.aside");
    private static final Set<String> ACCEPTED = Set.of("accepted", "accepts", "accepting", "accept");
    private static final Set<String> DEPARTED = Set.of("left", "departed");
    private static final Set<String> PRESENT = Set.of("meets", "hosts", "visits", "receives", "welcomes");
    private static final int BESIDE = 4;
    private static final int LEFT = 10;
    private static final int RIGHT = 9;
    private static final int WEEK = 7;
    private static final int MEANWHILE = 7;
    private static final Set<String> MEANWHILES = Set.of("as", "while");
    private static final Set<String> AHEAD = Set.of("to", "will", "would", "could", "may", "might", "can", "should");

    private final FellThrough fellThrough;
    private final Phrases planned;
    private final Phrases purpose;
    private final Phrases dated;
    private final Phrases aside;
    private final List<Cue> cues;

    StatusReader(Lexicon lexicon) {
        this.fellThrough = new FellThrough(lexicon);
        this.planned = lexicon.get("status.planned");
        this.purpose = lexicon.get("status.purpose");
        this.dated = lexicon.get("status.dated");
        this.aside = lexicon.get("status.aside");
        this.cues = List.of(new Cue(Status.PROPOSED, lexicon.get("status.proposed")), new Cue(Status.PLANNED, planned),
                new Cue(Status.ONGOING, lexicon.get("status.ongoing")), new Cue(Status.ONGOING, aside),
                new Cue(Status.HELD, lexicon.get("status.held")));
    }

    /// A day to come outweighs words that sound like the past: "hopes his visit later this week".
    Status read(Passage passage, Chunk.Trigger trigger, Optional<Chunk.Time> time, Optional<LocalDate> published) {
        var worded = worded(passage, trigger, time, published);
        if ((worded == Status.PLANNED && isBygone(passage, trigger, time))
                || (worded == Status.PLANNED && PRESENT.contains(passage.word(trigger.from())) && isLongPast(time, published))
                || (worded == Status.ONGOING && (isLongPast(time, published) || (time.isEmpty() && isAside(passage, trigger)))))
            return Status.HELD;
        if (worded == Status.ONGOING && isAside(passage, trigger)
                && byTime(time, published).equals(Optional.of(Status.PLANNED)))
            return Status.PLANNED;
        return worded == Status.HELD && tense(passage, trigger).isEmpty()
                && byTime(time, published).equals(Optional.of(Status.PLANNED)) ? Status.PLANNED : worded;
    }

    /// "Would tell him about the talks last month": the time directly behind says when it was.
    private static boolean isBygone(Passage passage, Chunk.Trigger trigger, Optional<Chunk.Time> time) {
        return time.filter(t -> t.from() >= trigger.to() && t.from() - trigger.to() <= BESIDE)
                .filter(t -> BYGONE.stream().anyMatch(word -> passage.atoms().subList(t.from(), t.to()).stream()
                        .anyMatch(atom -> atom.is(word))))
                .isPresent();
    }

    /// "On the sidelines of the summit last November": the month or the year is over.
    private static boolean isLongPast(Optional<Chunk.Time> time, Optional<LocalDate> published) {
        if (time.isEmpty() || published.isEmpty())
            return false;
        var expression = time.get().expression();
        return expression.end().or(expression::start)
                .filter(last -> last.compareTo(published.get().minusDays(WEEK).toString().substring(0, last.length())) < 0)
                .isPresent();
    }

    /// "In talks on the sidelines of the summit": which may be over since long, where no day is told.
    private static boolean isAside(Passage passage, Chunk.Trigger trigger) {
        boolean gathers = trigger.kind() == Chunk.Trigger.Kind.SUMMIT || trigger.kind() == Chunk.Trigger.Kind.MEETING;
        return gathers && IntStream.range(trigger.from() - LEFT, trigger.from()).anyMatch(i -> ASIDE.contains(passage.word(i)));
    }

    private Status worded(Passage passage, Chunk.Trigger trigger, Optional<Chunk.Time> time, Optional<LocalDate> published) {
        int from = left(passage, trigger.from());
        int to = right(passage, trigger.to());
        var gone = fellThrough.read(passage, trigger, from, to);
        if (gone.isPresent())
            return gone.get();
        if (trigger.kind() == Chunk.Trigger.Kind.INVITE && !"at".equals(passage.word(trigger.from() - 2)))
            return isAccepted(passage, trigger.from()) ? Status.PLANNED : Status.PROPOSED;
        var byTense = tense(passage, trigger);
        if (byTense.isPresent())
            return byTense.get();
        if (Set.of("that", "which", ",").contains(passage.word(trigger.to()))
                && LASTED.contains(passage.word(trigger.to() + (passage.word(trigger.to()).equals(",") ? 2 : 1))))
            return Status.HELD;
        if (trigger.isNoun() && isBoundFor(passage, trigger))
            return Status.PLANNED;
        return before(passage, from, trigger).or(() -> behind(passage, trigger.to(), to))
                .or(() -> byTime(time, published)).orElse(Status.HELD);
    }

    /// "Left on Tuesday for talks with the president".
    private static boolean isBoundFor(Passage passage, Chunk.Trigger trigger) {
        return IntStream.range(trigger.from() - LEFT, trigger.from() - 1).anyMatch(i -> DEPARTED.contains(passage.word(i)))
                && passage.word(trigger.from() - 1).equals("for");
    }

    /// "Accepted an invitation to visit".
    private static boolean isAccepted(Passage passage, int at) {
        return IntStream.range(at - BESIDE, at).anyMatch(i -> ACCEPTED.contains(passage.word(i)));
    }

    /// What the nearest cue to the left says. A purpose ("to discuss") says it only where no other word does: what they "offered to
    /// discuss" is proposed, and what they "gathered to discuss" is being discussed.
    private Optional<Status> before(Passage passage, int from, Chunk.Trigger trigger) {
        Optional<Status> nearest = Optional.empty();
        for (int i = from; i < trigger.from(); i++)
            for (Cue cue : cues) {
                int length = cue.phrases().match(passage.atoms(), i);
                if (length == 0 || i + length > trigger.to() || (cue.status() == Status.ONGOING && isToBegin(passage, i)))
                    continue;
                if ((purpose.match(passage.atoms(), i) > 0 && nearest.filter(s -> s != Status.ONGOING).isPresent())
                        || (dated.match(passage.atoms(), i) > 0 && nearest.filter(Status.PROPOSED::equals).isPresent())
                        || (aside.match(passage.atoms(), i) > 0 && nearest.filter(TO_COME::contains).isPresent()))
                    i += length - 1;
                else
                    nearest = Optional
                            .of(cue.status() == Status.PROPOSED && isAccepted(passage, i) ? Status.PLANNED : cue.status());
                break;
            }
        return nearest;
    }

    private Optional<Status> behind(Passage passage, int from, int to) {
        for (int i = from; i < to; i++)
            for (Cue cue : cues)
                if (cue.phrases().match(passage.atoms(), i) > 0 && !(cue.status() == Status.ONGOING && isToBegin(passage, i)))
                    return Optional.of(cue.status());
        return Optional.empty();
    }

    /// "Agreed to begin talks": not begun.
    private static boolean isToBegin(Passage passage, int at) {
        return AHEAD.contains(passage.word(at - 1));
    }

    private record Cue(Status status, Phrases phrases) {}

    /// Verbs that carry their own tense.
    Optional<Status> tense(Passage passage, Chunk.Trigger trigger) {
        String word = passage.word(trigger.from());
        String before = passage.word(trigger.from() - 1);
        return switch (word) {
            case "met", "visited", "hosted", "received", "telephoned", "phoned", "toured", "discussed", "flew", "came", "went",
                    "traveled", "travelled", "gathered", "convened", "greeted", "conferred" ->
                Set.of("be", "have").contains(before) && planned.find(passage.atoms(), trigger.from() - 4, trigger.from()) >= 0
                        ? Optional.of(Status.PLANNED)
                        : word.equals("gathered") && Set.of("is", "are").contains(before) ? Optional.of(Status.ONGOING)
                                : Optional.of(Status.HELD);
            case "spoke", "shook", "signed", "briefed", "joined" -> Optional.of(Status.HELD);
            case "arrived", "is", "are" -> Optional.of(Status.ONGOING);
            case "visits", "hosts", "meets" -> Optional.of(isMeanwhile(passage, trigger) ? Status.ONGOING : Status.PLANNED);
            case "welcomes", "receives", "travels", "heads", "headed", "leaves", "heading", "leaving",
                    "flying", "traveling",
                    "travelling" ->
                Optional.of(Status.PLANNED);
            case "visiting", "touring", "hosting" ->
                Set.of("is", "are", "while", "currently", "'s", "’s").contains(before) ? Optional.of(Status.ONGOING)
                        : Optional.empty();
            case "meeting", "gathering" -> Set.of("is", "are").contains(before) ? Optional.of(Status.ONGOING)
                    : Set.of("after").contains(before) ? Optional.of(Status.HELD) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// "Protests in Gaza, as the president visits Israel".
    private static boolean isMeanwhile(Passage passage, Chunk.Trigger trigger) {
        for (int i = trigger.from() - 1; i >= Math.max(0, trigger.from() - MEANWHILE); i--)
            if (MEANWHILES.contains(passage.word(i)))
                return i > 0;
            else if (!passage.atoms().get(i).isWord())
                return false;
        return false;
    }

    private static Optional<Status> byTime(Optional<Chunk.Time> time, Optional<LocalDate> published) {
        if (time.isEmpty() || published.isEmpty())
            return Optional.empty();
        String day = published.get().toString();
        return time.get().expression().start().map(start -> {
            String same = day.substring(0, Math.min(day.length(), start.length()));
            return start.compareTo(same) > 0 ? Status.PLANNED : Status.HELD;
        });
    }

    private static int left(Passage passage, int at) {
        int i = at;
        while (i > 0 && at - i < LEFT && !BREAKS.contains(passage.word(i - 1)))
            i--;
        return i;
    }

    private static int right(Passage passage, int at) {
        int i = at;
        while (i < passage.size() && i - at < RIGHT && !BREAKS.contains(passage.word(i)))
            i++;
        return i;
    }
}
