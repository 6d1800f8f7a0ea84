package sherpa.summit;

import java.util.ArrayList;
import java.util.List;

/// A sentence with the chunks that it is cut into.
record Sentence(Passage passage, List<Chunk> chunks) {

    Sentence {
        chunks = List.copyOf(chunks);
    }

    int index() {
        return passage.index();
    }

    /// The words at which the chunks of one kind stand, as indices into `chunks`.
    List<Integer> triggers() {
        var out = new ArrayList<Integer>();
        for (int i = 0; i < chunks.size(); i++)
            if (chunks.get(i) instanceof Chunk.Trigger)
                out.add(i);
        return out;
    }
}
