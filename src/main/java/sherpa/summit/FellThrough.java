package sherpa.summit;

import java.util.Optional;
import java.util.Set;

import sherpa.result.Summit.Status;

/// Reads that a meeting fell through or was put off: words for that beside it, or what the verb says that it is the subject of.
final class FellThrough {

    private static final Set<String> OPENING = Set.of("", "“", "\"", "‘", "'", "or");
    private static final int STRONG = 6;
    private static final int FIRM = 8;
    private static final int WISHED = 6;

    private final Phrases cancelled;
    private final Phrases unreal;
    private final Phrases postponed;
    private final Phrases ended;
    private final Phrases unheld;

    FellThrough(Lexicon lexicon) {
        this.cancelled = lexicon.get("status.cancelled");
        this.unreal = lexicon.get("status.unreal");
        this.postponed = lexicon.get("status.postponed");
        this.ended = lexicon.get("status.ended");
        this.unheld = lexicon.get("status.unheld");
    }

    /// @param from where the clause of the trigger begins
    /// @param to where it ends
    Optional<Status> read(Passage passage, Chunk.Trigger trigger, int from, int to) {
        return within(passage, Math.max(from, trigger.from() - FIRM), Math.min(to, trigger.to() + STRONG))
                .or(() -> predicate(passage, trigger))
                .or(() -> unheld(passage, from, Math.min(to, trigger.to() + STRONG)));
    }

    private Optional<Status> predicate(Passage passage, Chunk.Trigger trigger) {
        int verb = trigger.isNoun() ? Predicates.behind(passage, trigger.to()) : -1;
        boolean feared = passage.word(verb).equals("would") && passage.word(verb + 1).equals("be");
        return verb < 0 || feared ? Optional.empty() : within(passage, verb, Math.min(verb + STRONG, passage.size()));
    }

    /// "Urged him to call off the meeting" says no more than that somebody would like it so.
    private Optional<Status> within(Passage passage, int from, int to) {
        for (int i = from; i < to; i++)
            if (cancelled.match(passage.atoms(), i) > 0 && !isWished(passage, i))
                return Optional.of(Status.CANCELLED);
        return postponed.find(passage.atoms(), from, to) >= 0 && ended.find(passage.atoms(), from, to) < 0
                ? Optional.of(Status.POSTPONED) : Optional.empty();
    }

    private boolean isWished(Passage passage, int at) {
        boolean ordered = passage.word(at).equals("call") || passage.word(at).equals("cancel");
        return unreal.find(passage.atoms(), at - WISHED, at) >= 0 || (ordered && OPENING.contains(passage.word(at - 1)));
    }

    /// "The two were to have met on Monday": they did not, and shall later where the sentence says so.
    private Optional<Status> unheld(Passage passage, int from, int to) {
        return unheld.find(passage.atoms(), from, to) < 0 ? Optional.empty()
                : Optional.of(postponed.find(passage.atoms(), 0, passage.size()) >= 0 ? Status.POSTPONED : Status.CANCELLED);
    }
}
