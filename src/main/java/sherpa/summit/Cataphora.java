package sherpa.summit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "At their meeting in Lima, Mrs. Berg and Mr. Kaya agreed": whom a pronoun means that stands before them.
final class Cataphora {

    private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their");
    private static final int BESIDE = 4;

    private Cataphora() {}

    /// Whose the noun at this place is: of those before it, else of those whom its pronoun means ahead.
    static List<Party> owner(Sides sides, Passage passage, List<Chunk> chunks, int at) {
        var before = sides.owner(chunks, at);
        return before.isEmpty() ? ahead(passage, chunks, at) : before;
    }

    /// The subject behind the comma, where a pronoun owns the noun at this place and nobody is named before it; else nobody. The
    /// subject of "their" are two or more, that of "his" is a person.
    private static List<Party> ahead(Passage passage, List<Chunk> chunks, int at) {
        return pronoun(passage, chunks, at).map(pronoun -> subject(chunks, at, pronoun.plural())).orElse(List.of());
    }

    private static Optional<Chunk.Pronoun> pronoun(Passage passage, List<Chunk> chunks, int at) {
        for (int i = 0; i < at; i++) {
            if (chunks.get(i) instanceof Chunk.Group)
                return Optional.empty();
            if (i >= at - BESIDE && chunks.get(i) instanceof Chunk.Pronoun pronoun
                    && POSSESSIVE.contains(passage.word(pronoun.from())))
                return Optional.of(pronoun);
        }
        return Optional.empty();
    }

    private static List<Party> subject(List<Chunk> chunks, int at, boolean several) {
        int comma = at + 1;
        while (comma < chunks.size() && !Sides.word(chunks, comma).equals(","))
            comma++;
        for (int i = comma + 1; i < chunks.size() && !(chunks.get(i) instanceof Chunk.Trigger); i++)
            if (chunks.get(i) instanceof Chunk.Group group && !group.adjective() && !Sides.isOwner(chunks, i))
                return several ? Sides.count(group.parties()) > 1 ? group.parties() : List.of()
                        : group.parties().stream().filter(Party::isPerson).limit(1).toList();
        return List.of();
    }
}
