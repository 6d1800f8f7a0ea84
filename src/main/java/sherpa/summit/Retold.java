package sherpa.summit;

import java.util.Set;
import java.util.stream.IntStream;

import sherpa.result.Summit.Status;

/// Tells that a mention takes up a meeting told before, though it has sides of its own.
final class Retold {

    private static final Set<String> DEFINITE = Lexicon.words("meeting.definite");
    private static final Set<String> OTHER = Lexicon.words("meeting.other");
    private static final Set<String> ENDED = Lexicon.words("meeting.ended");
    private static final int BEFORE = 4;
    private static final int BESIDE = 5;

    private Retold() {}

    /// "Arrived on Tuesday for a meeting on Thursday with the president": what a journey is for fills it.
    static boolean isPurpose(Meeting meeting, Mention mention) {
        var last = meeting.mentions().getLast();
        return last.trigger().isVisit() && mention.trigger().isNoun() && !mention.trigger().isVisit()
                && last.passage().equals(mention.passage())
                && last.sideNames().equals(mention.sideNames());
    }

    /// "His talks with Mr. Kaya", "they were to discuss fish", without a time of their own, are those told before, whatever tense is
    /// beside them.
    static boolean isPlainly(Mention mention) {
        boolean plain = mention.trigger().isNoun() && mention.places().isEmpty() && isDefinite(mention);
        return mention.time().isEmpty() && (plain || mention.trigger().kind() == Chunk.Trigger.Kind.DISCUSS);
    }

    /// "The talks which ended yesterday" are none that is still to come.
    static boolean isOver(Meeting meeting, Mention mention) {
        boolean toCome = meeting.status() == Status.PROPOSED || meeting.status() == Status.PLANNED;
        return toCome && !meeting.isOfHeadline() && mention.status() == Status.HELD && mention.trigger().isNoun()
                && IntStream.range(mention.trigger().from() - BESIDE, mention.trigger().to() + BESIDE)
                        .anyMatch(i -> ENDED.contains(mention.passage().word(i)));
    }

    private static boolean isDefinite(Mention mention) {
        boolean definite = false;
        for (int i = mention.trigger().from() - 1; i >= mention.trigger().from() - BEFORE; i--) {
            if (OTHER.contains(mention.passage().word(i)))
                return false;
            definite |= DEFINITE.contains(mention.passage().word(i));
        }
        return definite;
    }
}
