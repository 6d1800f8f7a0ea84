package sherpa.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the parties to the right of the word that tells of a meeting: its object, and those behind "with" and "between".
final class Complements {

    private static final Set<String> MANNER = Lexicon.words("manner");
    private static final int FARTHEST = 16;

    private final Discourse discourse;

    Complements(Discourse discourse) {
        this.discourse = discourse;
    }

    /// The group behind one of these prepositions, to the right.
    List<Party> behind(List<Chunk> chunks, int at, Set<String> prepositions) {
        for (int k = at + 1; k < Math.min(chunks.size(), at + FARTHEST); k++) {
            final int i = k;
            switch (chunks.get(i)) {
                case Chunk.Word word when prepositions.contains(word.lower()) -> {
                    var group = groupWithin(chunks, i + 1, 7);
                    if (group.isPresent())
                        return group.get();
                }
                case Chunk.Word word when Sides.STOPS.contains(word.lower()) || word.is("who") || word.is("which")
                        || word.is("said") -> {
                    return List.of();
                }
                case Chunk.Word word when word.is(",")
                        && !(i + 1 < chunks.size() && (prepositions.contains(Sides.word(chunks, i + 1))
                                || chunks.get(i + 1) instanceof Chunk.Time || chunks.get(i + 1) instanceof Chunk.Place)) -> {
                    return List.of();
                }
                case Chunk.Trigger trigger when trigger.kind() != Chunk.Trigger.Kind.DISCUSS -> {
                    if (!Sides.word(chunks, i - 1).isEmpty() || i > at + 1)
                        return List.of();
                }
                default -> {
                }
            }
        }
        return List.of();
    }

    private Optional<List<Party>> groupWithin(List<Chunk> chunks, int from, int most) {
        for (int i = from; i < Math.min(chunks.size(), from + most); i++) {
            if (Sides.isOwner(chunks, i))
                return Optional.empty();
            if (chunks.get(i) instanceof Chunk.Group group)
                return Optional.of(group.adjective() ? group.parties() : withList(chunks, i, group));
            if (chunks.get(i) instanceof Chunk.Pronoun pronoun && pronoun.plural() == false && i == from
                    && Set.of("him", "her").contains(Sides.word(chunks, i)))
                return Optional.of(discourse.resolve(false, chunks.subList(0, i)));
            boolean including = Sides.word(chunks, i).equals("including") || Sides.word(chunks, i + 1).equals("including");
            if (!including
                    && (!(chunks.get(i) instanceof Chunk.Word word) || Set.of(",", ".", "to", "on", "in").contains(word.lower())))
                return Optional.empty();
        }
        return Optional.empty();
    }

    /// "With A and (with) B", "with A and others, including B": the second group counts too.
    private static List<Party> withList(List<Chunk> chunks, int i, Chunk.Group group) {
        var parties = new ArrayList<>(group.parties());
        int j = i + 1;
        if (Sides.word(chunks, j).equals("and") && Sides.word(chunks, j + 1).equals("with") && j + 2 < chunks.size()
                && chunks.get(j + 2) instanceof Chunk.Group more)
            parties.addAll(more.parties());
        for (; j + 1 < chunks.size() && j < i + FARTHEST && chunks.get(j) instanceof Chunk.Word; j++)
            if (Sides.word(chunks, j).equals("including") && chunks.get(j + 1) instanceof Chunk.Group more)
                parties.addAll(more.parties());
        return parties;
    }

    /// The group directly behind a verb, adverbs, times and places between left out.
    List<Party> object(List<Chunk> chunks, int at) {
        for (int k = at + 1; k < Math.min(chunks.size(), at + 9); k++) {
            final int i = k;
            switch (chunks.get(i)) {
                case Chunk.Group group when !Sides.isOwner(chunks, i) -> {
                    return withList(chunks, i, group);
                }
                case Chunk.Word word when MANNER.contains(word.lower()) || word.lower().endsWith("ly") || word.is("the")
                        || word.is("a") ->
                    {
                    }
                case Chunk.Time time -> {
                }
                case Chunk.Place place when !place.preposition().equals("from") -> {
                }
                default -> {
                    return List.of();
                }
            }
        }
        return List.of();
    }
}
