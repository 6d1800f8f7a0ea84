package sherpa.summit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where the article says that somebody goes or stays: "arrived in Beijing", "his visit to Turkey". Talks with that country's
/// people are held there.
final class Stays {

    /// @param sentence index of the sentence that says so
    record Stay(Chunk.Place place, int sentence) {}

    private static final int NEAR = 4;

    private final List<Stay> all = new ArrayList<>();

    Stays(Neighbours neighbours, List<Sentence> sentences) {
        for (Sentence sentence : sentences)
            for (int at : sentence.triggers())
                if (sentence.chunks().get(at) instanceof Chunk.Trigger trigger && trigger.isVisit())
                    neighbours.visited(sentence.passage(), sentence.chunks(), at)
                            .forEach(place -> all.add(new Stay(place, sentence.index())));
    }

    /// The nearest stay in the country of one of the sides.
    Optional<Chunk.Place> with(Meeting meeting) {
        var codes = meeting.sides().stream().flatMap(p -> p.country().stream()).distinct().toList();
        return codes.size() < 2 ? Optional.empty()
                : all.stream().filter(stay -> stay.place().entity().country().filter(codes::contains).isPresent())
                        .filter(stay -> meeting.distance(stay.sentence()) <= NEAR)
                        .min(Comparator.comparingInt(stay -> meeting.distance(stay.sentence()))).map(Stay::place);
    }
}
