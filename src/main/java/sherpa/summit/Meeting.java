package sherpa.summit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.result.Summit;
import sherpa.result.Summit.Status;

/// The mentions of one meeting, in text order.
record Meeting(List<Mention> mentions) {

    private static final int MOST_TO_BE_ALL = 3;

    Meeting {
        mentions = List.copyOf(mentions);
    }

    Meeting with(Mention mention) {
        return with(List.of(mention));
    }

    Meeting with(List<Mention> others) {
        var all = new ArrayList<>(mentions);
        all.addAll(others);
        all.sort(Comparator.comparingInt((Mention m) -> m.passage().index()).thenComparingInt(m -> m.trigger().from()));
        return new Meeting(all);
    }

    Summit.Medium medium() {
        return mentions.stream().map(Mention::medium).filter(m -> m != Summit.Medium.IN_PERSON).findFirst()
                .orElse(Summit.Medium.IN_PERSON);
    }

    /// Whether nothing but the line above the report tells of it so far.
    boolean isOfHeadline() {
        return mentions.stream().allMatch(m -> m.passage().isHeadline());
    }

    Mention first() {
        return mentions.getFirst();
    }

    List<Party> sides() {
        List<Party> all = List.of();
        for (Mention mention : mentions)
            all = Sides.union(all, mention.sides());
        return isNamedGathering() ? Gatherings.members(all) : all;
    }

    Set<String> sideNames() {
        var names = new LinkedHashSet<String>();
        mentions.forEach(mention -> names.addAll(mention.sideNames()));
        return names;
    }

    boolean isNamedGathering() {
        return mentions.stream().anyMatch(Mention::isNamedGathering);
    }

    /// One that others than those named attend: it bears the name of a body or is of one's members, or more than three are named.
    boolean isGathering() {
        var sides = sideNames();
        return isNamedGathering() || sides.size() > MOST_TO_BE_ALL
                || (sides.size() == 1 && sides().stream().anyMatch(p -> p.kind() == Party.Kind.BODY));
    }

    /// A gathering, or a summit called after something else than the two who hold it.
    boolean isOfMany() {
        return isGathering() || (sideNames().size() != 2 && mentions.stream().anyMatch(Mention::isMultilateral));
    }

    Optional<String> name() {
        return mentions.stream().flatMap(m -> m.name().stream()).findFirst();
    }

    Optional<Integer> count() {
        return mentions.stream().flatMap(m -> m.count().stream()).findFirst();
    }

    Optional<String> host() {
        return mentions.stream().flatMap(m -> m.host().stream()).findFirst();
    }

    List<Chunk.Place> places() {
        return mentions.stream().flatMap(m -> m.places().stream()).toList();
    }

    Optional<Chunk.Time> time() {
        return mentions.stream().flatMap(m -> m.time().stream()).findFirst();
    }

    /// How many sentences lie between this one and the nearest that tells of the meeting.
    int distance(int sentence) {
        return mentions.stream().mapToInt(m -> Math.abs(m.passage().index() - sentence)).min().orElse(Integer.MAX_VALUE);
    }

    /// The mention that tells how it stands: the first with sides of its own, the report's before the headline's.
    Mention telling() {
        return mentions.stream().filter(m -> !m.refersBack() && !m.passage().isHeadline()).findFirst()
                .or(() -> mentions.stream().filter(m -> !m.refersBack()).findFirst()).orElse(first());
    }

    /// The same meeting, which stands so.
    Meeting withStatus(Status status) {
        return new Meeting(mentions.stream().map(m -> m.withStatus(status)).toList());
    }

    /// As the first mention with sides of its own tells it; that it fell through outweighs what was planned, and that it was put off
    /// what is still to come: one that is being held was put off before.
    Status status() {
        var told = telling().status();
        boolean isToCome = told != Status.HELD && told != Status.ONGOING;
        if (mentions.stream().anyMatch(m -> m.status() == Status.CANCELLED && (isToCome || !m.refersBack())))
            return Status.CANCELLED;
        if (isNamedGathering() && !telling().bygone() && mentions.stream().anyMatch(Meeting::isUnderWay))
            return Status.ONGOING;
        return isToCome && mentions.stream().anyMatch(m -> m.status() == Status.POSTPONED) ? Status.POSTPONED : told;
    }

    /// "The summit opened on Saturday".
    private static boolean isUnderWay(Mention mention) {
        return mention.trigger().kind() == Chunk.Trigger.Kind.SUMMIT && mention.status() == Status.ONGOING;
    }
}
