package sherpa.summit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.result.Summit.Status;

/// Reads from the words around a trigger whether the meeting has been held, is going on, is planned, proposed, postponed or cancelled.
final class StatusReader {

    private static final Set<String> BREAKS = Set.of(";", ":", "“", "”", "\"", "because", "but", "while", "where", "when",
            "although", "though", "who", "which");
    private static final Set<String> LASTED = Lexicon.words("status.lasted");
    private static final Set<String> BYGONE = Set.of("last", "earlier", "ago", "previous", "past", "yesterday");
    private static final int BESIDE = 4;
    private static final int LEFT = 10;
    private static final int RIGHT = 9;
    private static final int STRONG = 6;

    private final Phrases cancelled;
    private final Phrases postponed;
    private final Phrases proposed;
    private final Phrases planned;
    private final Phrases ongoing;
    private final Phrases held;

    StatusReader(Lexicon lexicon) {
        this.cancelled = lexicon.get("status.cancelled");
        this.postponed = lexicon.get("status.postponed");
        this.proposed = lexicon.get("status.proposed");
        this.planned = lexicon.get("status.planned");
        this.ongoing = lexicon.get("status.ongoing");
        this.held = lexicon.get("status.held");
    }

    /// A day to come outweighs words that sound like the past: "hopes his visit later this week".
    Status read(Passage passage, Chunk.Trigger trigger, Optional<Chunk.Time> time, Optional<LocalDate> published) {
        var worded = worded(passage, trigger, time, published);
        if (worded == Status.PLANNED && isBygone(passage, trigger, time))
            return Status.HELD;
        return worded == Status.HELD && byTime(time, published).equals(Optional.of(Status.PLANNED)) ? Status.PLANNED : worded;
    }

    /// "Would tell him about the talks last month": the time directly behind says when it was.
    private static boolean isBygone(Passage passage, Chunk.Trigger trigger, Optional<Chunk.Time> time) {
        return time.filter(t -> t.from() >= trigger.to() && t.from() - trigger.to() <= BESIDE)
                .filter(t -> BYGONE.stream().anyMatch(word -> passage.atoms().subList(t.from(), t.to()).stream()
                        .anyMatch(atom -> atom.is(word))))
                .isPresent();
    }

    private Status worded(Passage passage, Chunk.Trigger trigger, Optional<Chunk.Time> time, Optional<LocalDate> published) {
        int from = left(passage, trigger.from());
        int to = right(passage, trigger.to());
        var atoms = passage.atoms();
        if (cancelled.find(atoms, Math.max(from, trigger.from() - STRONG), Math.min(to, trigger.to() + STRONG)) >= 0)
            return Status.CANCELLED;
        if (postponed.find(atoms, Math.max(from, trigger.from() - STRONG), Math.min(to, trigger.to() + STRONG)) >= 0)
            return Status.POSTPONED;
        if (trigger.kind() == Chunk.Trigger.Kind.INVITE)
            return Status.PROPOSED;
        var byTense = tense(passage, trigger);
        if (byTense.isPresent())
            return byTense.get();
        if (Set.of("that", "which", ",").contains(passage.word(trigger.to()))
                && LASTED.contains(passage.word(trigger.to() + (passage.word(trigger.to()).equals(",") ? 2 : 1))))
            return Status.HELD;
        int nearest = -1;
        Status status = Status.HELD;
        for (var entry : List.of(
                new Cue(Status.PROPOSED, proposed), new Cue(Status.PLANNED, planned), new Cue(Status.ONGOING, ongoing),
                new Cue(Status.HELD, held)))
            for (int i = from; i < trigger.from(); i++)
                if (i > nearest && entry.phrases().match(atoms, i) > 0 && i + entry.phrases().match(atoms, i) <= trigger.to()) {
                    nearest = i;
                    status = entry.status();
                }
        if (nearest >= 0)
            return status;
        for (int i = trigger.to(); i < to; i++)
            for (var entry : List.of(new Cue(Status.PLANNED, planned), new Cue(Status.PROPOSED, proposed),
                    new Cue(Status.ONGOING, ongoing),
                    new Cue(Status.HELD, held)))
                if (entry.phrases().match(atoms, i) > 0)
                    return entry.status();
        return byTime(time, published).orElse(Status.HELD);
    }

    private record Cue(Status status, Phrases phrases) {}

    /// Verbs that carry their own tense.
    private Optional<Status> tense(Passage passage, Chunk.Trigger trigger) {
        String word = passage.word(trigger.from());
        String before = passage.word(trigger.from() - 1);
        return switch (word) {
            case "met", "visited", "hosted", "received", "telephoned", "phoned", "toured", "discussed", "flew", "came", "went",
                    "traveled", "travelled" ->
                Set.of("be", "have").contains(before) && planned.find(passage.atoms(), trigger.from() - 4, trigger.from()) >= 0
                        ? Optional.of(Status.PLANNED) : Optional.of(Status.HELD);
            case "spoke", "shook", "signed", "briefed", "joined" -> Optional.of(Status.HELD);
            case "arrived" -> Optional.of(Status.ONGOING);
            case "meets", "hosts", "welcomes", "receives", "visits", "travels", "heads", "headed", "leaves", "heading", "leaving",
                    "flying", "traveling",
                    "travelling" ->
                Optional.of(Status.PLANNED);
            case "visiting", "touring", "hosting" ->
                Set.of("is", "are", "while", "currently", "'s", "’s").contains(before) ? Optional.of(Status.ONGOING)
                        : Optional.empty();
            case "meeting" -> Set.of("is", "are").contains(before) ? Optional.of(Status.ONGOING)
                    : Set.of("after").contains(before) ? Optional.of(Status.HELD) : Optional.empty();
            default -> Optional.empty();
        };
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
