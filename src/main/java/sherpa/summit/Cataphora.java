package sherpa.summit;

import java.util.List;

/// "At their meeting in Lima, Mrs. Berg and Mr. Kaya agreed": whom a pronoun means that stands before them.
final class Cataphora {

    private static final int BESIDE = 4;

    private Cataphora() {}

    /// The two or more who are the subject behind the comma, where a plural pronoun owns the noun at this place and nobody is named
    /// before it; else nobody.
    static List<Party> of(List<Chunk> chunks, int at) {
        return isOwnedByThem(chunks, at) ? subject(chunks, at) : List.of();
    }

    private static boolean isOwnedByThem(List<Chunk> chunks, int at) {
        boolean owned = false;
        for (int i = 0; i < at; i++) {
            if (chunks.get(i) instanceof Chunk.Group)
                return false;
            owned |= i >= at - BESIDE && chunks.get(i) instanceof Chunk.Pronoun pronoun && pronoun.plural();
        }
        return owned;
    }

    private static List<Party> subject(List<Chunk> chunks, int at) {
        int comma = at + 1;
        while (comma < chunks.size() && !Sides.word(chunks, comma).equals(","))
            comma++;
        for (int i = comma + 1; i < chunks.size() && !(chunks.get(i) instanceof Chunk.Trigger); i++)
            if (chunks.get(i) instanceof Chunk.Group group && !group.adjective())
                return Sides.count(group.parties()) > 1 ? group.parties() : List.of();
        return List.of();
    }
}
