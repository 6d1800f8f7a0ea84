package sherpa.summit;

import java.util.Optional;
import java.util.Set;

import sherpa.result.EntityType;

/// Reads states that are told together and named by none: "the 12 eurozone countries", "neighbouring states".
final class StatesParser {

    /// @param to index behind the last atom
    record States(String name, int from, int to) {}

    private static final Set<String> STATES = Lexicon.words("states.noun");
    private static final Set<String> FEW = Lexicon.words("states.few");
    private static final int LONGEST = 6;

    private StatesParser() {}

    static Optional<States> at(Passage passage, int at) {
        int from = passage.word(at).equals("the") ? at + 1 : at;
        for (int i = from; i < Math.min(passage.size(), from + LONGEST); i++) {
            if (i > from && STATES.contains(passage.word(i)))
                return Optional.of(new States(passage.words(from, i + 1), at, i + 1));
            var name = passage.nameAt(i);
            if (FEW.contains(passage.word(i)) || !passage.atoms().get(i).isWord()
                    || name.filter(n -> n.entity().type() == EntityType.GPE || n.entity().type() == EntityType.PERSON)
                            .isPresent())
                return Optional.empty();
            i = name.map(n -> n.to() - 1).orElse(i);
        }
        return Optional.empty();
    }
}
