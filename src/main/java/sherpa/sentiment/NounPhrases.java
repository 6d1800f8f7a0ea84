package sherpa.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.result.Entity;
import sherpa.result.EntityType;

/// Reads noun phrases for actors: "Iran's foreign minister, ...", "a senior U.S. military official", "Secretary of State John Kerry".
final class NounPhrases {

    /// A name, or a noun of a list, that carries a noun phrase. Indexes count tokens.
    record Anchor(int first, int end, Optional<Entity> entity, Kind kind) {

        boolean is(EntityType type) {
            return entity.filter(e -> e.type() == type).isPresent();
        }
    }

    enum Kind { NAME, ROLE, GROUP, BODY, OTHER }

    /// @param start where the phrase begins, with articles and titles
    /// @param chain its anchors; the last one is the head
    record Phrase(int start, List<Anchor> chain) {

        Anchor head() {
            return chain.getLast();
        }
    }

    private static final int MODIFIERS = 4;
    private static final int OFFICE_REACH = 7;
    private static final Set<String> STOPS = Set.of(
            "and", "or", "but", "that", "which", "who", "whose", "as", "while", "when", "because", "if", "is", "are", "was",
            "were",
            "be", "been", "has", "have", "had", "will", "would", "could", "can", "may", "might", "should", "must", "the", "a",
            "an",
            "not", "he", "she", "they", "it", "his", "her", "their", "its", "this", "these", "those", "do", "does", "did", "met",
            "also", "where", "what", "how", "there");
    private static final Set<String> OPENINGS = Set.of(
            "the", "a", "an", "some", "many", "several", "most", "top", "senior", "former", "his", "her", "their", "its",
            "leading",
            "other", "one", "two", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr.", "gen.", "unnamed");

    private final PlainReading reading;

    NounPhrases(PlainReading reading) {
        this.reading = reading;
    }

    Optional<Phrase> at(int index, PlainReading.Sentence sentence) {
        var first = anchor(index, sentence.end());
        if (first.isEmpty())
            return Optional.empty();
        List<Anchor> chain = new ArrayList<>(List.of(first.get()));
        for (var next = following(chain.getLast(), sentence.end()); next
                .isPresent(); next = following(chain.getLast(), sentence.end()))
            chain.add(next.get());
        int start = index;
        while (start > sentence.first() && index - start < MODIFIERS && modifier(start - 1))
            start--;
        return Optional.of(new Phrase(start, chain));
    }

    private Optional<Anchor> anchor(int at, int limit) {
        var mention = reading.mentionAt(at);
        if (mention.isPresent()) {
            var entity = mention.get().entity();
            int end = Math.min(mention.get().end(), limit);
            return Optional.of(new Anchor(at, end, Optional.of(entity), canAct(entity, at, end) ? Kind.NAME : Kind.OTHER));
        }
        String word = reading.word(at);
        if (at + 1 < limit && reading.lexicon().is("body", word + " " + reading.word(at + 1)))
            return Optional.of(new Anchor(at, at + 2, Optional.empty(), Kind.BODY));
        if (reading.lexicon().is("role", word))
            return Optional.of(new Anchor(at, at + 1, Optional.empty(), Kind.ROLE));
        if (reading.lexicon().is("group", word))
            return Optional.of(new Anchor(at, at + 1, Optional.empty(), Kind.GROUP));
        if (reading.lexicon().is("body", word))
            return Optional.of(new Anchor(at, at + 1, Optional.empty(), Kind.BODY));
        return Optional.empty();
    }

    /// Places and events do nothing, nor does a name inside a longer word ("anti-Israel").
    private boolean canAct(Entity entity, int first, int end) {
        boolean inside = end == first + 1 && reading.word(first)
                .matches("(anti|pro|non|pre|post)-.*|.*-(led|backed|based|made|born|style|held|run|controlled)");
        return entity.type() != EntityType.EVENT && entity.type() != EntityType.LOCATION && !inside;
    }

    private Optional<Anchor> following(Anchor anchor, int limit) {
        boolean possessor = reading.word(anchor.end()).matches("'s|'|’");
        if (anchor.kind() == Kind.ROLE && reading.word(anchor.end()).matches("of|for"))
            return officeHolder(anchor.end(), limit);
        if (anchor.kind() == Kind.GROUP)
            return anchor(anchor.end(), limit).filter(a -> a.is(EntityType.NORP));
        if (anchor.is(EntityType.PERSON) && !possessor)
            return Optional.empty();
        boolean loose = possessor || anchor.is(EntityType.NORP);
        int from = anchor.end() + (possessor ? 1 : 0);
        int to = Math.min(limit, from + (loose ? MODIFIERS : 2) + 1);
        for (int at = from; at < to; at++) {
            var next = anchor(at, limit);
            if (next.isPresent())
                return continues(anchor, next.get(), possessor) ? next : Optional.empty();
            boolean open = loose || anchor.entity().isEmpty() || reading.capitalized(at) || reading.word(at).equals("-");
            if (!open || !adjective(at))
                return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean continues(Anchor anchor, Anchor next, boolean possessor) {
        boolean place = next.is(EntityType.GPE) || next.is(EntityType.NORP);
        boolean ownName = anchor.is(EntityType.PERSON) && next.entity().isPresent();
        boolean adjective = anchor.kind() == Kind.ROLE && next.is(EntityType.NORP) && next.first() == anchor.end();
        return next.kind() != Kind.OTHER && !ownName && (possessor || adjective || !place);
    }

    private boolean adjective(int at) {
        String word = reading.word(at);
        return !STOPS.contains(word) && !reading.preposition(at) && word.matches("[\\p{L}-][\\p{L}.'&-]*") && !verb(at);
    }

    /// The person behind "Secretary of State" or "President of Egypt".
    private Optional<Anchor> officeHolder(int of, int limit) {
        for (int at = of + 1; at < Math.min(limit, of + OFFICE_REACH); at++) {
            var next = anchor(at, limit);
            if (next.filter(a -> a.is(EntityType.PERSON)).isPresent())
                return next;
            if (!reading.capitalized(at) && !reading.word(at).matches("of|the|and|for"))
                return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean verb(int at) {
        return reading.hasHit(Lexicon.Cue.DIRECTED, at) || reading.hasHit(Lexicon.Cue.SAY, at)
                || reading.hasHit(Lexicon.Cue.DEMAND, at);
    }

    private boolean modifier(int at) {
        String word = reading.word(at);
        if (OPENINGS.contains(word))
            return true;
        if (reading.capitalized(at))
            return !reading.preposition(at) && !STOPS.contains(word) && word.matches("\\p{L}.*");
        return word.matches("[\\p{L}-]+(al|ic|an|ish|ese|ist|led|backed|ing)") && reading.mentionAt(at).isEmpty() && !verb(at);
    }

    /// Whether a nationality stands for its people: "Iranians", but not "the Iranian side".
    boolean people(Anchor norp) {
        String next = reading.word(norp.end());
        return reading.word(norp.end() - 1).endsWith("s")
                || next.matches("have|are|were|had|do|believe|say|said|see|want|who");
    }
}
