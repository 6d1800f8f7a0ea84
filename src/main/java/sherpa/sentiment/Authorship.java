package sherpa.sentiment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import sherpa.language.Distribution;
import sherpa.language.Reading;
import sherpa.language.Regression;
import sherpa.result.UsSentiment.HolderType;
import sherpa.sentiment.Finding.Ground;
import sherpa.sentiment.PlainReading.Sentence;

/// Whether an article evaluates the US in its own voice, from the manner it is written in and from what the model feels in the sentences
/// that nobody else speaks.
final class Authorship {

    /// The names of the rows of `authors.tsv`.
    enum Sign {
        ALWAYS,
        /// In which share of its sentences the article says "I" or "we", asks, urges, argues.
        FIRST, ASKS, URGES, ARGUES,
        /// In which share of them somebody else speaks or is reported, and a day of the week stands: the manner of news.
        REPORTED, DATED,
        /// The mass of what the rules found on this side in its own sentences.
        RULES,
        /// What the model's `attitude` comes to on this side, and on the other, over its own sentences that name no holder.
        FELT, FELT_OTHERWISE, STRONGEST,
        /// What the model's `target` says of the US in them.
        TARGET,
        /// How many sentences there are.
        LENGTH,
        /// The positive side.
        POSITIVE
    }

    static final Actor.Who AUTHOR = new Actor.Who("author", Optional.empty(), HolderType.AUTHOR);

    private static final List<Lexicon.Cue> REPORTS = List.of(
            Lexicon.Cue.SAY, Lexicon.Cue.DEMAND, Lexicon.Cue.DENY, Lexicon.Cue.JOINT, Lexicon.Cue.DIRECTED);
    private static final double LEAST_FELT = 0.2;
    private static final double MOST_MASS = 3;

    private final Scene scene;
    private final List<Sentence> own;

    Authorship(Scene scene) {
        this.scene = scene;
        this.own = scene.reading().sentences().stream().filter(this::nobodyElses).toList();
    }

    /// The table is written by `AuthorRun`.
    static Regression<Sign> weights() {
        return Regression.beside(Authorship.class, "authors.tsv", Sign.class);
    }

    /// The sentences that are nobody else's words.
    List<Sentence> own() {
        return own;
    }

    private boolean nobodyElses(Sentence sentence) {
        var reading = scene.reading();
        return scene.speeches().stream().noneMatch(p -> p.first() < sentence.end() && sentence.first() < p.end())
                && reading.words().subList(sentence.first(), sentence.end()).stream().noneMatch(w -> w.matches("[\"“”]"));
    }

    /// Whether somebody in the sentence says or feels something.
    boolean reports(Sentence sentence) {
        return REPORTS.stream().anyMatch(cue -> says(cue, sentence));
    }

    boolean says(Lexicon.Cue cue, Sentence sentence) {
        return !scene.reading().hits(cue, sentence.first(), sentence.end()).isEmpty();
    }

    /// What the model feels in each of its own sentences.
    List<Finding> felt(Reading model) {
        List<Finding> found = new ArrayList<>();
        for (Sentence sentence : own) {
            double negative = felt(model, sentence, "NEGATIVE");
            double positive = felt(model, sentence, "POSITIVE");
            if (Math.max(negative, positive) >= LEAST_FELT)
                found.add(new Finding(AUTHOR, negative > positive ? -negative : positive, Ground.AUTHOR_HEAD,
                        scene.quote(sentence.first(), sentence.end()), sentence.first()));
        }
        return found;
    }

    private double felt(Reading model, Sentence sentence, String side) {
        int begin = scene.begin(sentence.first());
        int end = scene.endOf(sentence.end());
        return model.highest("attitude", side, begin, end) * (1 - model.highest("holder", "HOLDER", begin, end));
    }

    Map<Sign, Double> signs(Reading model, List<Finding> findings, boolean minus) {
        String side = minus ? "NEGATIVE" : "POSITIVE";
        int sentences = Math.max(1, scene.reading().sentences().size());
        Map<Sign, Double> signs = new EnumMap<>(Sign.class);
        signs.put(Sign.ALWAYS, 1.0);
        signs.put(Sign.FIRST, share(own, this::firstPerson));
        signs.put(Sign.ASKS, share(own, s -> scene.reading().word(s.end() - 1).equals("?")));
        signs.put(Sign.URGES, share(own, s -> says(Lexicon.Cue.URGE, s)));
        signs.put(Sign.ARGUES, share(own, s -> says(Lexicon.Cue.VOICE, s)));
        signs.put(Sign.REPORTED, 1 - own.stream().filter(s -> !reports(s)).count() / (double) sentences);
        signs.put(Sign.DATED, share(scene.reading().sentences(), this::dated));
        signs.put(Sign.RULES, Math.min(MOST_MASS, Stances.mass(findings, minus)));
        signs.put(Sign.FELT, sum(findings, minus));
        signs.put(Sign.FELT_OTHERWISE, sum(findings, !minus));
        signs.put(Sign.STRONGEST, own.stream().mapToDouble(s -> felt(model, s, side)).max().orElse(0));
        signs.put(Sign.TARGET, Math.log1p(own.stream().flatMap(s -> scene.targets().within(s.first(), s.end()).stream()
                .map(t -> target(model, t, s))).flatMap(Optional::stream).mapToDouble(d -> d.of(side)).sum()));
        signs.put(Sign.LENGTH, Math.log(sentences));
        signs.put(Sign.POSITIVE, minus ? 0.0 : 1.0);
        return signs;
    }

    private Optional<Distribution> target(Reading model, Target target, Sentence sentence) {
        return model.between("target", scene.begin(target.first()), scene.endOf(target.end()), scene.begin(sentence.first()),
                scene.endOf(sentence.end()));
    }

    private static double sum(List<Finding> findings, boolean minus) {
        return Math.log1p(
                findings.stream().filter(Finding::byModel).mapToDouble(f -> Math.max(0, minus ? -f.strength() : f.strength()))
                        .sum());
    }

    private static double share(List<Sentence> of, Predicate<Sentence> which) {
        return of.isEmpty() ? 0 : of.stream().filter(which).count() / (double) of.size();
    }

    private boolean firstPerson(Sentence sentence) {
        return scene.reading().words().subList(sentence.first(), sentence.end()).stream()
                .anyMatch(w -> w.matches("we|our|ours|i|my|me|ourselves"));
    }

    private boolean dated(Sentence sentence) {
        return scene.reading().words().subList(sentence.first(), sentence.end()).stream()
                .anyMatch(w -> w.matches("(mon|tues|wednes|thurs|fri|satur|sun)day|yesterday"));
    }
}
