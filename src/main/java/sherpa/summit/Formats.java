package sherpa.summit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Standing rounds whose parties everybody knows, so that articles need not name them.
final class Formats {

    private static final int LEFT = 5;
    private static final List<String> SIX = List.of("KP", "KR", "US", "CN", "JP", "RU");
    private static final Map<String, List<String>> PARTIES = Map.of(
            "six-party", SIX, "six-nation", SIX, "six-country", SIX, "six-way", SIX, "quad", List.of("AU", "IN", "JP", "US"));

    /// The countries of the round that a trigger's noun phrase names: "the six-party nuclear talks".
    Optional<List<String>> parties(Passage passage, Chunk.Trigger trigger) {
        for (int i = trigger.from() - 1; i >= Math.max(0, trigger.from() - LEFT); i--) {
            var parties = PARTIES.get(passage.word(i));
            if (parties != null)
                return Optional.of(parties);
            if (!Character.isLetter((passage.word(i) + " ").charAt(0)) || passage.nameAt(i).isPresent())
                return Optional.empty();
        }
        return Optional.empty();
    }
}
