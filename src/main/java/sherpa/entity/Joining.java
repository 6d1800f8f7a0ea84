package sherpa.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import sherpa.result.EntityType;

/// Makes one list of the mentions of rules and model.
///
/// Where both say the same, that stands. Where they differ, the surer has its way: how sure a rule is depends on what it rests
/// on, and the bounds here say from which confidence the model is more often right. What one of them alone finds stands if a
/// table has it, or if the model is sure. The bounds are where gold's development articles put them.
final class Joining {

    /// Both say so.
    private static final double AGREED = 0.98;
    /// A table knows it, and the model finds nothing here.
    private static final double TABLE_ALONE = 0.75;
    /// From here on the model is believed where the rules find nothing.
    private static final double MODEL_ALONE = 0.7;
    /// From here on the model is believed against a place of the tables, which may be a person's name too.
    private static final double AGAINST_TABLE = 0.95;
    /// Against a name that stands elsewhere in the article with more beside it.
    private static final double AGAINST_ARTICLE = 0.9;
    /// Against a head word or a given name.
    private static final double AGAINST_HEAD = 0.65;
    /// Against a body of the tables that bears the name of its house, for the house: "at the White House".
    private static final double AGAINST_BODY = 0.85;
    /// Against neighbours and form.
    private static final double AGAINST_GUESS = 0.5;

    private record Claim(Mention mention, double standing) {}

    private final List<Mention> rules;
    private final List<Mention> model;

    Joining(List<Mention> rules, List<Mention> model) {
        this.rules = rules;
        this.model = model;
    }

    /// In text order, none overlapping another.
    List<Mention> join() {
        var claims = new ArrayList<Claim>();
        for (var rule : rules)
            ofRule(rule).ifPresent(claims::add);
        for (var found : model)
            ofModel(found).ifPresent(claims::add);
        claims.sort(Comparator.comparingDouble((Claim c) -> -c.standing)
                .thenComparingInt(c -> c.mention.begin() - c.mention.end()).thenComparingInt(c -> c.mention.begin()));
        var kept = new ArrayList<Mention>();
        for (var claim : claims)
            if (kept.stream().noneMatch(k -> k.overlaps(claim.mention.begin(), claim.mention.end())))
                kept.add(claim.mention);
        kept.sort(Comparator.comparingInt(Mention::begin));
        return kept;
    }

    private Optional<Claim> ofRule(Mention rule) {
        var others = model.stream().filter(m -> m.overlaps(rule.begin(), rule.end())).toList();
        if (others.stream().anyMatch(m -> isSame(m, rule)))
            return Optional.of(new Claim(rule.as(rule.type(), AGREED), 1));
        if (others.isEmpty())
            return rule.confidence() >= Chunker.TABLE
                    ? Optional.of(new Claim(rule.as(rule.type(), TABLE_ALONE), TABLE_ALONE))
                    : Optional.empty();
        if (isNamedWhole(rule) && others.stream().allMatch(m -> isPart(m, rule)))
            return Optional.of(new Claim(rule, 1));
        boolean retyped = others.size() == 1 && others.getFirst().begin() == rule.begin()
                && others.getFirst().end() == rule.end();
        return Optional.of(new Claim(rule, retyped ? retyped(rule, others.getFirst()) : standing(rule)));
    }

    private Optional<Claim> ofModel(Mention found) {
        var others = rules.stream().filter(r -> r.overlaps(found.begin(), found.end())).toList();
        if (others.stream().anyMatch(r -> isSame(r, found)))
            return Optional.empty();
        if (others.isEmpty() && found.confidence() < MODEL_ALONE)
            return Optional.empty();
        return Optional.of(new Claim(found, found.confidence()));
    }

    /// What the model must be sure of to be believed against this.
    private static double standing(Mention rule) {
        if (rule.confidence() >= Chunker.TABLE)
            return AGAINST_TABLE;
        if (rule.confidence() >= Chunker.HEADED)
            return AGAINST_HEAD;
        return rule.confidence() >= 0.75 ? AGAINST_ARTICLE : AGAINST_GUESS;
    }

    /// Likewise, where the model takes the same words for something else: what the tables know is that but for places, whose names are
    /// also people's, and bodies, whose names are also buildings'.
    private static double retyped(Mention rule, Mention other) {
        if (rule.type() == EntityType.ORGANIZATION && other.type() == EntityType.FACILITY)
            return Math.min(standing(rule), AGAINST_BODY);
        return rule.confidence() >= Chunker.TABLE && rule.type() != EntityType.GPE ? 1 : standing(rule);
    }

    /// Where the rules know how far a name goes: of a table, and of a person or event by its form. A body's head word ends it too late
    /// as often as the model too early.
    private static boolean isNamedWhole(Mention rule) {
        return rule.confidence() >= Chunker.TABLE
                || (rule.confidence() >= Chunker.HEADED && (rule.type() == EntityType.PERSON || rule.type() == EntityType.EVENT));
    }

    /// "Aviv" of "Tel Aviv".
    private static boolean isPart(Mention part, Mention whole) {
        return part.type() == whole.type() && part.begin() >= whole.begin() && part.end() <= whole.end();
    }

    private static boolean isSame(Mention a, Mention b) {
        return a.type() == b.type() && a.begin() == b.begin() && a.end() == b.end();
    }
}
