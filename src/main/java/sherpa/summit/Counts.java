package sherpa.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads how often: "four meetings with A, three with B and one with C" is a mention for each partner.
final class Counts {

    private static final Map<String, Integer> NUMBERS = Map.of(
            "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9, "ten", 10);

    private Counts() {}

    static boolean isNumber(String word) {
        return NUMBERS.containsKey(word);
    }

    /// The number directly before a plural noun.
    static Optional<Integer> before(List<Chunk> chunks, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--)
            if (chunks.get(i) instanceof Chunk.Word word && NUMBERS.containsKey(word.lower()) && !word.is("one"))
                return Optional.ofNullable(NUMBERS.get(word.lower()));
        return Optional.empty();
    }

    /// The further partners that a counted mention goes on to.
    static List<Mention> further(Mention counted) {
        var out = new ArrayList<Mention>();
        if (counted.count().isEmpty() || counted.sides().size() < 2)
            return out;
        var chunks = counted.chunks();
        for (int i = counted.at() + 1; i + 2 < chunks.size(); i++)
            if (chunks.get(i) instanceof Chunk.Word number && NUMBERS.containsKey(number.lower())
                    && Chunker.isWord(chunks, i + 1, "with")
                    && chunks.get(i + 2) instanceof Chunk.Group partner) {
                var sides = new ArrayList<Party>(List.of(counted.sides().getFirst()));
                sides.addAll(partner.parties());
                out.add(counted.counting(new Chunk.Trigger(chunks.get(i).from(), chunks.get(i).to(), counted.trigger().kind()), i,
                        sides,
                        Optional.ofNullable(NUMBERS.get(number.lower()))));
            }
        return out;
    }
}
