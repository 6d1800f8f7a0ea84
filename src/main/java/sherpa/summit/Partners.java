package sherpa.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import sherpa.result.Summit;

/// Tells meetings of one party with several partners apart, each a meeting of its own: "separate talks with A, B and C".
final class Partners {

    private static final Set<String> APART = Lexicon.words("partners.apart");
    private static final Set<String> TOGETHER = Lexicon.words("partners.together");
    private static final Set<String> OFFICES = Lexicon.words("partners.office");
    private static final Set<String> BREAKS = Lexicon.words("partners.break");
    private static final Set<String> SEVERAL = Set.of("meetings", "calls", "conversations");
    private static final Set<String> TALKS = Set.of("talks", "discussions", "consultations");
    private static final Set<String> FURTHER = Set.of("also", "then", "later");
    private static final Set<String> FROM = Set.of("from", "of");
    private static final int NEAR = 7;
    private static final int REACH = 14;

    private Partners() {}

    /// The same mention for each partner; itself alone where they meet together.
    static List<Mention> apart(Mention mention) {
        if (mention.name().isPresent() || mention.sides().size() < 3 || !(isApart(mention) || isRound(mention)))
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

    /// "Separately", "meetings with", "his counterparts from A and B".
    private static boolean isApart(Mention mention) {
        var passage = mention.passage();
        int from = mention.trigger().from();
        int to = mention.trigger().to();
        return SEVERAL.contains(passage.word(to - 1))
                || IntStream.range(from - NEAR, to + NEAR).anyMatch(i -> APART.contains(passage.word(i)))
                || IntStream.range(to, to + NEAR)
                        .anyMatch(i -> passage.word(i).equals("counterparts") && FROM.contains(passage.word(i + 1)));
    }

    /// One after the other, unless they are said to be together: calls, talks with the leaders of several states, "also met".
    private static boolean isRound(Mention mention) {
        var passage = mention.passage();
        return mention.sideNames().size() > 2 && passage.atoms().stream().noneMatch(atom -> TOGETHER.contains(atom.lower()))
                && (isRoundOfCalls(mention) || isRoundOfTalks(mention) || isWithBoth(mention) || isFurther(mention));
    }

    /// "Called the leaders of A, B and C".
    private static boolean isRoundOfCalls(Mention mention) {
        return mention.sides().getFirst().isPerson() && mention.trigger().kind() == Chunk.Trigger.Kind.CALL
                && mention.medium() != Summit.Medium.VIDEO;
    }

    /// "Held talks with the presidents of A and B", "consultations with A and B leaders".
    private static boolean isRoundOfTalks(Mention mention) {
        var passage = mention.passage();
        int last = mention.trigger().to() - 1;
        boolean talks = TALKS.contains(passage.word(last))
                || (passage.word(last).equals("with") && TALKS.contains(passage.word(last - 1)));
        for (int i = last + 1; talks && i < last + REACH && !BREAKS.contains(passage.word(i)); i++)
            if (OFFICES.contains(passage.word(i)))
                return true;
        return false;
    }

    /// "Met with both A and B leaders", "met A in the morning and with B at night".
    private static boolean isWithBoth(Mention mention) {
        var passage = mention.passage();
        return IntStream.range(mention.trigger().to(), mention.trigger().to() + REACH)
                .anyMatch(i -> passage.word(i).equals("with")
                        && (passage.word(i + 1).equals("both") || passage.word(i - 1).equals("and")));
    }

    private static boolean isFurther(Mention mention) {
        return mention.trigger().kind() == Chunk.Trigger.Kind.MEET && mention.sides().getFirst().isPerson()
                && FURTHER.contains(mention.passage().word(mention.trigger().from() - 1));
    }
}
