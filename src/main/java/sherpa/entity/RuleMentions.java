package sherpa.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import sherpa.result.EntityType;

/// Finds mentions by readable rules: tables, titles, head words, capitals, and what the rest of the article shows.
final class RuleMentions {

    private final Knowledge knowledge;

    RuleMentions(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// In text order, none overlapping another.
    List<Mention> find(Words words) {
        var candidates = new LowerHeads(words, knowledge.heads()).extend(new Chunker(words, knowledge).candidates());
        var named = new Recurrence(words).complete(typed(words, candidates));
        return named.stream().map(c -> mention(words, c)).toList();
    }

    /// Longer names first: they tell what the short ones are.
    private List<Candidate> typed(Words words, List<Candidate> candidates) {
        var typing = new Typing(words, knowledge);
        candidates.forEach(typing::learn);
        var named = new ArrayList<Candidate>();
        var open = new ArrayList<Candidate>();
        candidates.forEach(c -> (c.type().isPresent() ? named : open).add(c));
        for (boolean single : new boolean[]{ false, true })
            for (var candidate : open)
                if (candidate.length() == 1 == single)
                    typing.decide(candidate).ifPresent(decided -> {
                        typing.learn(decided);
                        named.add(decided);
                    });
        named.sort(Comparator.comparingInt(Candidate::begin));
        return named;
    }

    /// Without the article that some names have in the tables: "the Maldives", but "The Hague".
    private static Mention mention(Words words, Candidate c) {
        int first = c.length() > 1 && words.get(c.begin()).text().equals("the") ? c.begin() + 1 : c.begin();
        return new Mention(words.get(first).begin(), words.get(c.end() - 1).end(), c.type().orElse(EntityType.ORGANIZATION),
                c.confidence());
    }
}
