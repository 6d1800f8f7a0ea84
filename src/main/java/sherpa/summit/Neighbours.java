package sherpa.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.result.EntityType;

/// Finds the time, the places and the name that belong to a trigger.
final class Neighbours {

    private static final Set<String> STOPS = Set.of(";", ":", "“", "”", "\"", "who", "which", "but", "because", "where", "when",
            "after", "since", "following", "before", "ahead");
    private static final Set<String> MATTER = Set.of("on", "about", "over", "regarding", "for", "to", "aimed", "amid", "that",
            "as", "after", "since", "of");
    private static final Set<String> ATTENDING = Set.of("attend", "participate", "for", "join", "in", "part");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "their", "his", "her", "its", "our");
    private static final int FARTHEST = 14;

    private final Countries countries;

    Neighbours(Countries countries) {
        this.countries = countries;
    }

    /// The places where it happens, the likeliest first.
    List<Chunk.Place> places(List<Chunk> chunks, int at) {
        var out = new ArrayList<Chunk.Place>();
        boolean goes = chunks.get(at) instanceof Chunk.Trigger trigger
                && (trigger.isVisit() || trigger.kind() == Chunk.Trigger.Kind.HOST);
        boolean matter = chunks.get(at) instanceof Chunk.Trigger trigger && trigger.kind() == Chunk.Trigger.Kind.DISCUSS;
        for (int i = at + 1; i < Math.min(chunks.size(), at + FARTHEST) && !isStop(chunks, i); i++) {
            matter |= MATTER.contains(word(chunks, i)) && !(word(chunks, i).equals("of") && i <= at + 2);
            if (chunks.get(i) instanceof Chunk.Place place
                    && ((isWhere(place) && (!matter || isExact(place))) || (goes && isWhither(place) && i <= at + 4)))
                out.add(place);
        }
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST) && !isStop(chunks, i); i--)
            if (chunks.get(i) instanceof Chunk.Place place && (((place.preposition().isEmpty() ? i == at - 1 : isWhere(place))
                    && (isExact(place) || i == at - 1 || isThere(chunks, i) || isFronted(chunks, i)))
                    || (place.preposition().equals("to") && isAttended(chunks, i, at))))
                out.add(place);
        whereOfClause(chunks, at).filter(place -> !out.contains(place)).ifPresent(out::add);
        return out;
    }

    /// "Left for Oslo, where he will meet the king", "back from Lima, where they had conferred".
    private static Optional<Chunk.Place> whereOfClause(List<Chunk> chunks, int at) {
        int i = at - 1;
        while (i > Math.max(0, at - FARTHEST) && !isStop(chunks, i))
            i--;
        if (!word(chunks, i).equals("where"))
            return Optional.empty();
        int before = word(chunks, i - 1).equals(",") ? i - 2 : i - 1;
        return before >= 0 && chunks.get(before) instanceof Chunk.Place place ? Optional.of(place) : Optional.empty();
    }

    private static boolean isWhere(Chunk.Place place) {
        return Set.of("in", "at", "inside", "near", "outside").contains(place.preposition());
    }

    private static boolean isWhither(Chunk.Place place) {
        return Set.of("to", "into", "").contains(place.preposition());
    }

    private boolean isExact(Chunk.Place place) {
        return countries.isSettlement(place.entity()) || place.entity().type() == EntityType.FACILITY
                || place.entity().type() == EntityType.ORGANIZATION;
    }

    /// "Is in Iran", "arrived in Iran".
    private static boolean isThere(List<Chunk> chunks, int i) {
        return i > 0 && (chunks.get(i - 1) instanceof Chunk.Trigger
                || Set.of("is", "was", "are", "were").contains(word(chunks, i - 1)));
    }

    /// "Goes to Dhaka to attend the summit".
    private static boolean isAttended(List<Chunk> chunks, int from, int at) {
        for (int i = from + 1; i < at; i++)
            if (ATTENDING.contains(word(chunks, i)))
                return true;
        return false;
    }

    /// "Earlier today in Iran, ...", "While in Iran, ...".
    private static boolean isFronted(List<Chunk> chunks, int i) {
        for (int k = 0; k < i; k++)
            if (!(chunks.get(k) instanceof Chunk.Time || chunks.get(k) instanceof Chunk.Word))
                return false;
        return i <= 2;
    }

    /// The place directly behind a noun: "talks in Pakistan".
    Optional<Chunk.Place> place(List<Chunk> chunks, int at) {
        for (int i = at + 1; i < Math.min(chunks.size(), at + 4); i++) {
            if (chunks.get(i) instanceof Chunk.Place place && Set.of("in", "at").contains(place.preposition()))
                return Optional.of(place);
            if (!(chunks.get(i) instanceof Chunk.Time))
                return Optional.empty();
        }
        return Optional.empty();
    }

    /// The places that a visit goes to.
    List<Chunk.Place> visited(Passage passage, List<Chunk> chunks, int at) {
        var out = new ArrayList<Chunk.Place>();
        for (int k = at + 1; k < Math.min(chunks.size(), at + FARTHEST); k++) {
            final int i = k;
            switch (chunks.get(i)) {
                case Chunk.Place place when !Set.of("from", "through").contains(place.preposition())
                        && (!place.preposition().isEmpty() || i <= at + 2 || !out.isEmpty()) ->
                    out.add(place);
                case Chunk.Group group when group.parties().stream().allMatch(p -> p.kind() == Party.Kind.STATE)
                        && out.isEmpty() && (i == at + 1 || Set.of("of", "for", "the", "to", ",").contains(word(chunks, i - 1)))
                        && !group.adjective() ->
                    group.parties().forEach(party -> party.entity()
                            .map(entity -> countries.placed(entity, passage.words(group.from(), group.to())))
                            .ifPresent(entity -> out
                                    .add(new Chunk.Place(group.from(), group.to(), "to", entity, Optional.empty()))));
                case Chunk.Word word when Set.of("and", ",", "the", "of", "to", "in", "on", "for", "neighboring", "by", "capital",
                        "city", "today", "late", "early").contains(word.lower()) ->
                    {
                    }
                case Chunk.Time time -> {
                }
                case Chunk.Group group when out.isEmpty() && word(chunks, i - 1).equals("by") -> {
                }
                default -> {
                    if (!out.isEmpty() || i > at + 3)
                        return out;
                }
            }
        }
        return out;
    }

    /// "G20 summit", "Hanoi summit", "Summit of the Americas": an event's name, or capitals before the word.
    Optional<String> name(Passage passage, List<Chunk> chunks, int at) {
        var trigger = chunks.get(at);
        for (int i = Math.max(0, trigger.from() - 8); i <= trigger.from(); i++) {
            var name = passage.nameAt(i);
            if (name.isPresent() && name.get().entity().type() == EntityType.EVENT && name.get().to() > trigger.from())
                return Optional.of(name.get().entity().name());
        }
        int from = trigger.from();
        while (from > 0 && (isNamePart(passage, from - 1) || isCompound(passage, from - 1)))
            from--;
        while (from < trigger.from() && ARTICLES.contains(passage.word(from)))
            from++;
        if (from == trigger.from())
            return Optional.empty();
        boolean nationsOnly = true;
        for (int i = from; i < trigger.from(); i++)
            nationsOnly &= passage.nameAt(i).map(n -> n.entity().type() == EntityType.NORP)
                    .orElse(!passage.atoms().get(i).isWord());
        if (nationsOnly)
            return Optional.empty();
        return Optional.of(passage.words(from, trigger.to()));
    }

    /// "Trump-Kim summit" at the beginning of a sentence, where any other word has a capital too.
    private static boolean isCompound(Passage passage, int i) {
        return i == 0 && passage.atoms().get(1).isHyphen();
    }

    private static boolean isNamePart(Passage passage, int i) {
        var atom = passage.atoms().get(i);
        return (atom.isCapitalized() && i > 0 && atom.end() + 1 >= passage.atoms().get(i + 1).begin())
                || (passage.word(i).equals("of") && i > 0 && passage.atoms().get(i - 1).isCapitalized())
                || atom.isHyphen();
    }

    private static String word(List<Chunk> chunks, int i) {
        return i >= 0 && i < chunks.size() && chunks.get(i) instanceof Chunk.Word word ? word.lower() : "";
    }

    private static boolean isStop(List<Chunk> chunks, int i) {
        return STOPS.contains(word(chunks, i));
    }
}
