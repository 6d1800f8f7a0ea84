package sherpa.sentiment;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.language.Reading;
import sherpa.result.Quote;
import sherpa.sentiment.Actor.Side;

/// All that a rule needs: the reading, the targets, the actors and the clauses of one article.
/// @param speeches who says what
/// @param model what the language model made of the article, where there is one
record Scene(
        PlainReading reading, TargetFinder.Targets targets, List<Actor> actors, Clauses clauses,
        List<SpeechRule.Speech> speeches, Optional<Reading> model) {

    private static final int NEGATION_REACH = 4;
    private static final double NEGATED = -0.6;
    private static final int REVERSAL_REACH = 4;
    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "without", "neither", "nor", "n't", "nobody",
            "nothing", "hardly");

    static Scene of(PlainReading reading, TargetFinder.Targets targets, List<Actor> actors, Optional<Reading> model) {
        var silent = new Scene(reading, targets, actors, new Clauses(reading, actors), List.of(), model);
        return new Scene(reading, targets, actors, silent.clauses, new Speeches(silent).find(), model);
    }

    /// A rule of the analysis.
    interface Rule {
        List<Finding> find(Scene scene);
    }

    boolean negated(int index) {
        int from = Math.max(clauses.start(index), index - NEGATION_REACH);
        for (int i = from; i < index; i++)
            if (NEGATIONS.contains(reading.word(i)) || reading.word(i).endsWith("n't"))
                return !reading.word(i + 1).matches("only|right|wonder|doubt");
        return false;
    }

    /// What a word of evaluation weighs where it stands: "not a friend", "shaken trust", "to ease tensions".
    double turned(Lexicon.Hit hit) {
        if (negated(hit.first()))
            return NEGATED * hit.strength();
        int from = Math.max(clauses.start(hit.first()), hit.first() - REVERSAL_REACH);
        if (hit.strength() > 0 && conditional(hit.first()))
            return 0;
        if (hit.strength() > 0 && !reading.hits(Lexicon.Cue.REVERSER, from, hit.first()).isEmpty())
            return -hit.strength();
        return hit.strength() < 0 && !reading.hits(Lexicon.Cue.RELIEVER, from, hit.first()).isEmpty() ? 0 : hit.strength();
    }

    /// "Would welcome the plan if ...": praise that hangs on a condition is none yet.
    boolean conditional(int index) {
        int from = Math.max(clauses.start(index), index - NEGATION_REACH);
        boolean would = reading.words().subList(from, index).stream().anyMatch(w -> w.matches("would|could|might|may"));
        var sentence = reading.sentenceOf(index);
        return would && reading.words().subList(sentence.first(), sentence.end()).stream()
                .anyMatch(w -> w.matches("if|unless|once|provided|only"));
    }

    boolean holds(Actor actor) {
        return actor.side() == Side.FOREIGN || actor.side() == Side.DISSENT;
    }

    /// The words of `[first, end)` as a reader would quote them.
    Quote quote(int first, int end) {
        return new Excerpts(this).of(first, end);
    }

    /// Where a token begins in the text.
    int begin(int token) {
        return reading.tokens().get(token).begin();
    }

    /// Where the last of the tokens before this one ends in the text.
    int endOf(int token) {
        return reading.tokens().get(token - 1).end();
    }

    /// The first target in `[first, end)`.
    Optional<Target> target(int first, int end) {
        return targets.within(first, end).stream().findFirst();
    }
}
