package sherpa.summit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells who is said to stay away from a meeting: "Mr. Kaya will skip the summit", "in Ms. Berg's absence".
final class Absence {

    private static final Set<String> NOT = Set.of("not", "never", "n't", "n’t");
    private static final Set<String> SAY = Lexicon.words("say");

    private final Phrases absent;

    Absence(Lexicon lexicon) {
        this.absent = lexicon.get("attendance.absent");
    }

    /// Names of those whom a sentence names before it says so; not of those who say it.
    Set<String> absent(List<Sentence> sentences) {
        var names = new HashSet<String>();
        for (Sentence sentence : sentences) {
            var passage = sentence.passage();
            int at = absent.find(passage.atoms(), 0, passage.size());
            if (at >= 0 && !NOT.contains(passage.word(at - 1)))
                names.addAll(before(sentence.chunks(), at));
        }
        return Set.copyOf(names);
    }

    private static Set<String> before(List<Chunk> chunks, int at) {
        var names = new HashSet<String>();
        for (int i = 0; i < chunks.size() && chunks.get(i).from() < at; i++) {
            if (Sides.STOPS.contains(Sides.word(chunks, i)) || SAY.contains(Sides.word(chunks, i)))
                names.clear();
            if (chunks.get(i) instanceof Chunk.Group group)
                group.parties().stream().filter(Party::isPerson).map(Party::name).forEach(names::add);
        }
        return names;
    }
}
