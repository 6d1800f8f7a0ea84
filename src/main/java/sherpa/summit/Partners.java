package sherpa.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import sherpa.result.Summit;

/// Tells meetings of one party with several partners apart, each a meeting of its own: "separate talks with A, B and C".
final class Partners {

    private static final Set<String> APART = Set.of("separate", "separately", "individually", "respectively", "individual");
    private static final Set<String> SEVERAL = Set.of("meetings", "calls", "conversations");
    private static final Set<String> TOGETHER = Set.of("conference", "joint", "jointly", "together", "three-way");
    private static final Set<String> FROM = Set.of("from", "of");
    private static final int NEAR = 7;

    private Partners() {}

    /// The same mention for each partner; itself alone where they meet together.
    static List<Mention> apart(Mention mention) {
        boolean apart = isApart(mention);
        if (mention.name().isPresent() || mention.sides().size() < 3
                || !(apart || isRoundOfCalls(mention) || isOfCounterparts(mention)
                        || SEVERAL.contains(mention.passage().word(mention.trigger().to() - 1))))
            return List.of(mention);
        var first = mention.sides().getFirst().side();
        var own = mention.sides().stream().filter(p -> p.side().equals(first)).toList();
        var partners = mention.sides().stream().filter(p -> !p.side().equals(first)).toList();
        if (partners.size() < 2)
            return List.of(mention);
        var out = new ArrayList<Mention>();
        for (Party partner : partners) {
            var sides = new ArrayList<>(own);
            sides.add(partner);
            out.add(mention.with(sides));
        }
        return out;
    }

    /// "Called the leaders of A, B and C": one call after the other, unless it is called a conference.
    private static boolean isRoundOfCalls(Mention mention) {
        var passage = mention.passage();
        return mention.sides().getFirst().isPerson() && mention.trigger().kind() == Chunk.Trigger.Kind.CALL
                && mention.medium() == Summit.Medium.PHONE
                && passage.atoms().stream().noneMatch(atom -> TOGETHER.contains(atom.lower()));
    }

    /// "Will meet his counterparts from A and B".
    private static boolean isOfCounterparts(Mention mention) {
        var passage = mention.passage();
        return IntStream.range(mention.trigger().to(), mention.trigger().to() + NEAR).anyMatch(
                i -> passage.word(i).equals("counterparts") && FROM.contains(passage.word(i + 1)));
    }

    private static boolean isApart(Mention mention) {
        var passage = mention.passage();
        for (int i = mention.trigger().from() - NEAR; i < mention.trigger().to() + NEAR; i++)
            if (APART.contains(passage.word(i)))
                return true;
        return false;
    }
}
