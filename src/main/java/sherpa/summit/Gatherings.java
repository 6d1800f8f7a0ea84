package sherpa.summit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads meetings of a body's members: what they are called, and who attends.
final class Gatherings {

    private static final Set<String> BETWEEN = Lexicon.words("gathering.between");
    private static final Set<String> ASIDE = Lexicon.words("gathering.aside");
    private static final Set<String> APART = Lexicon.words("gathering.apart");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final int NEAR = 8;
    private static final int ENOUGH = 3;

    private final Sides sides;
    private final Discourse discourse;

    Gatherings(Sides sides, Discourse discourse) {
        this.sides = sides;
        this.discourse = discourse;
    }

    /// "The APEC leaders' informal meeting", "the Association (ASEAN) summit", "the summit of the Group of Seven".
    Optional<String> name(Passage passage, List<Chunk> chunks, int at) {
        int body = before(chunks, at);
        if (body >= 0)
            return Optional.of(passage.words(start(passage, chunks.get(body).from()), chunks.get(at).to()));
        int behind = at + (Sides.word(chunks, at + 2).equals("the") ? 3 : 2);
        return Sides.word(chunks, at + 1).equals("of") && isBody(chunks, behind)
                ? Optional.of(passage.words(chunks.get(at).from(), chunks.get(behind).to())) : Optional.empty();
    }

    private static int before(List<Chunk> chunks, int at) {
        int i = at - 1;
        while (BETWEEN.contains(Sides.word(chunks, i)))
            i--;
        if (Sides.word(chunks, i + 1).equals(")") && Sides.word(chunks, i - 1).equals("(") && isBody(chunks, i - 2))
            return i - 2;
        return isBody(chunks, i) ? i : -1;
    }

    private static int start(Passage passage, int from) {
        return ARTICLES.contains(passage.word(from)) ? from + 1 : from;
    }

    /// One body alone, of those whose members meet.
    private static boolean isBody(List<Chunk> chunks, int i) {
        return i >= 0 && i < chunks.size() && chunks.get(i) instanceof Chunk.Group group && Sides.count(group.parties()) == 1
                && group.parties().getFirst().isOfMembers() && !group.parties().getFirst().isOfUnnamedStates();
    }

    /// Who goes to it: the subject of "attend", "hosts", "at", and those who meet on its sidelines; nobody who only meets before
    /// or after it.
    List<Party> attending(List<Chunk> chunks, int at) {
        if (isBehind(chunks, at, APART))
            return List.of();
        var named = sides.subject(chunks, at).stream().filter(p -> p.rank() != Rank.UNKNOWN || !p.isPerson()).toList();
        return isBehind(chunks, at, ASIDE) ? Sides.union(named, discourse.lastMeeting()) : named;
    }

    private static boolean isBehind(List<Chunk> chunks, int at, Set<String> words) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--)
            if (words.contains(Sides.word(chunks, i)))
                return true;
        return false;
    }

    /// States told together are no side where as many of them as one may expect are named.
    static List<Party> named(List<Party> met) {
        var others = met.stream().filter(p -> !p.isOfUnnamedStates()).toList();
        return Sides.count(others) >= ENOUGH ? others : met;
    }

    /// The body itself is no side where any of its members is named.
    static List<Party> members(List<Party> met) {
        var others = met.stream().filter(p -> !p.isOfMembers()).toList();
        return others.isEmpty() ? met : others;
    }
}
