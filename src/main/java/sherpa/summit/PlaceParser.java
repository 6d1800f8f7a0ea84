package sherpa.summit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.result.Entity;
import sherpa.result.EntityType;

/// Reads places behind a preposition: "in Turkey's southern port of Mersin", "at Camp David, Maryland".
final class PlaceParser {

    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "outside", "to", "into", "from", "through", "via",
            "across", "inside");
    private static final Set<String> SETTLEMENTS = Lexicon.words("place.settlement");
    private static final int FARTHEST = 7;

    private final Countries countries;

    PlaceParser(Countries countries) {
        this.countries = countries;
    }

    Optional<Chunk> at(Passage passage, int i, List<Chunk> before) {
        if (PREPOSITIONS.contains(passage.word(i)) && passage.nameAt(i).isEmpty())
            return behind(passage, i, passage.word(i));
        if (!before.isEmpty() && before.getLast() instanceof Chunk.Word separator && before.size() > 1) {
            int p = before.size() - 2;
            if (p > 0 && separator.is("and") && Chunker.isWord(before, p, ","))
                p--;
            if ((separator.is(",") || separator.is("and")) && before.get(p) instanceof Chunk.Place place)
                return listed(passage, i, place);
        }
        return Optional.empty();
    }

    /// A place without a preposition: "visited Tehran", "the Hanoi summit".
    Optional<Chunk> bare(Passage passage, int i) {
        return passage.nameAt(i).filter(n -> Chunker.isPlace(n.entity())).flatMap(n -> place(passage, i, i, ""));
    }

    /// A further place of a list: both countries, or both cities.
    private Optional<Chunk> listed(Passage passage, int at, Chunk.Place first) {
        int i = passage.word(at).equals("the") ? at + 1 : at;
        var name = passage.nameAt(i).filter(n -> n.entity().type() == EntityType.GPE
                && countries.isCountry(n.entity()) == countries.isCountry(first.entity()) && !passage.isPossessive(n.to()));
        if (name.isEmpty())
            return Optional.empty();
        boolean listEnds = Set.of(",", "and", ".", ";", "").contains(passage.word(name.get().to()))
                || !passage.word(at - 1).equals("and")
                || first.preposition().equals("to") || first.preposition().equals("in");
        return listEnds ? place(passage, at, i, first.preposition()) : Optional.empty();
    }

    private Optional<Chunk> behind(Passage passage, int at, String preposition) {
        int i = at + 1;
        while (Set.of("the", "a", "an", "nearby", "neighboring", "neighbouring", "central",
                "northern", "southern",
                "eastern", "western").contains(passage.word(i)) && passage.nameAt(i).isEmpty())
            i++;
        var name = passage.nameAt(i);
        if (name.isEmpty())
            return settlement(passage, at, i, preposition);
        var entity = name.get().entity();
        if (entity.type() == EntityType.NORP)
            return settlement(passage, at, name.get().to(), preposition)
                    .or(() -> capital(passage, at, entity, name.get().to(), preposition));
        boolean house = Set.of("at", "to", "inside").contains(preposition) && Chunker.isSeat(entity);
        if (!house && !Chunker.isPlace(entity))
            return Optional.empty();
        if (passage.isPossessive(name.get().to())) {
            return settlement(passage, at, name.get().to() + 1, preposition)
                    .or(() -> direct(passage, at, name.get().to() + 1, preposition))
                    .or(() -> capital(passage, at, entity, name.get().to() + 1, preposition));
        }
        var capital = passage.word(name.get().to());
        if (SETTLEMENTS.contains(capital)) {
            var inner = settlement(passage, at, name.get().to(), preposition);
            if (inner.isPresent())
                return inner;
        }
        return place(passage, at, i, preposition);
    }

    private Optional<Chunk> direct(Passage passage, int at, int i, String preposition) {
        return passage.nameAt(i).filter(n -> Chunker.isPlace(n.entity())).flatMap(n -> place(passage, at, i, preposition));
    }

    /// "city of X", "capital, X", "Black Sea resort of X".
    private Optional<Chunk> settlement(Passage passage, int at, int from, String preposition) {
        boolean seen = false;
        for (int i = from; i < Math.min(passage.size(), from + FARTHEST); i++) {
            seen |= SETTLEMENTS.contains(passage.word(i));
            var name = passage.nameAt(i);
            if (name.isPresent() && seen && name.get().entity().type() == EntityType.GPE)
                return place(passage, at, i, preposition);
            boolean passable = (name.isPresent() && Chunker.isPlace(name.get().entity()))
                    || (Set.of("of", ",", "the").contains(passage.word(i)) && seen)
                    || (Character.isLetter((passage.word(i) + " ").charAt(0))
                            && !Set.of("of", "and", "to", "for", "with", "on", "in", "that").contains(passage.word(i)));
            if (!passable)
                return Optional.empty();
        }
        return Optional.empty();
    }

    /// "In the Latvian capital", which goes unnamed here.
    private Optional<Chunk> capital(Passage passage, int at, Entity nation, int i, String preposition) {
        return nation.country().filter(code -> passage.word(i).equals("capital")).flatMap(countries::capital)
                .map(town -> new Chunk.Place(at, i + 1, preposition, town, Optional.empty()));
    }

    private Optional<Chunk> place(Passage passage, int from, int nameAt, String preposition) {
        var name = passage.nameAt(nameAt);
        if (name.isEmpty())
            return Optional.empty();
        int to = name.get().to();
        Optional<Entity> within = Optional.empty();
        if (passage.word(to).equals(",") && !countries.isCountry(name.get().entity())) {
            var larger = passage.nameAt(to + 1).filter(n -> n.entity().type() == EntityType.GPE
                    && n.entity().country().equals(name.get().entity().country()) && !passage.isPossessive(n.to()));
            if (larger.isPresent()) {
                within = larger.map(Passage.Name::entity);
                to = larger.get().to();
            }
        }
        var place = countries.placed(name.get().entity(), passage.words(nameAt, name.get().to()));
        return Optional.of(new Chunk.Place(from, to, preposition, place, within));
    }
}
