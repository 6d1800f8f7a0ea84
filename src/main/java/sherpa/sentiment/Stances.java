package sherpa.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import sherpa.language.Regression;
import sherpa.result.Quote;
import sherpa.result.UsSentiment.HolderType;
import sherpa.result.UsSentiment.Polarity;
import sherpa.sentiment.Signals.Signal;

/// From findings to who holds what: with the model by what its heads and the rules say together ([Signals]), without it by the rules'
/// masses, strength times certainty.
final class Stances {

    private static final int QUOTES = 3;

    private Stances() {}

    static List<Stance> of(Scene scene, List<Finding> findings, Regression<Signal> weights) {
        var byHolder = byHolder(findings);
        if (scene.model().isEmpty())
            return byHolder.values().stream().flatMap(own -> byRules(own).stream()).toList();
        var signals = new Signals(scene);
        return byHolder.values().stream().flatMap(own -> (author(own) ? byRules(own) : weighed(own, signals, weights)).stream())
                .toList();
    }

    /// Too few articles have an author who evaluates for the weights to know him.
    static boolean author(List<Finding> findings) {
        return findings.getFirst().holder().type() == HolderType.AUTHOR;
    }

    /// The findings of each holder in text order, without those that another of the same holder says better.
    static Map<Actor.Who, List<Finding>> byHolder(List<Finding> findings) {
        Map<String, List<Finding>> byName = new LinkedHashMap<>();
        findings.stream().sorted(Comparator.comparingInt(Finding::position))
                .forEach(f -> byName.computeIfAbsent(f.holder().type() + f.holder().name(), _ -> new ArrayList<>()).add(f));
        Map<Actor.Who, List<Finding>> byHolder = new LinkedHashMap<>();
        byName.values().forEach(own -> byHolder.put(own.getFirst().holder(), apart(own)));
        return byHolder;
    }

    /// Where two rules or two readings of a sentence found the same words, the stronger finding.
    private static List<Finding> apart(List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        findings.stream().sorted(Comparator.comparingDouble((Finding f) -> -Math.abs(f.mass())))
                .filter(f -> f.byModel() || kept.stream().noneMatch(k -> !k.byModel() && overlap(k.quote(), f.quote())))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Finding::position));
        return kept;
    }

    private static boolean overlap(Quote a, Quote b) {
        return a.begin() < b.end() && b.begin() < a.end();
    }

    private static Optional<Stance> byRules(List<Finding> findings) {
        double positive = mass(findings, false);
        double negative = mass(findings, true);
        double doubt = 1;
        for (Finding f : findings)
            doubt *= 1 - f.certainty() * (f.strength() == 0 ? 1 : Math.min(1, 0.4 + Math.abs(f.strength())));
        double certainty = findings.stream().mapToDouble(Finding::certainty).sum();
        return stance(findings, positive, negative, Thresholds.ROW, Thresholds.MIXED_ALONE, (positive - negative) / certainty,
                1 - doubt);
    }

    private static Optional<Stance> weighed(List<Finding> findings, Signals signals, Regression<Signal> weights) {
        double positive = weights.probability(signals.of(findings, false));
        double negative = weights.probability(signals.of(findings, true));
        double row = onlyAddresses(findings) ? Thresholds.HOLDER_WHO_ADDRESSES : Thresholds.HOLDER;
        return stance(findings, positive, negative, row, Thresholds.MIXED_HOLDER, positive - negative,
                Math.max(positive, negative));
    }

    /// @param row what the greater side must come to; those who only address the US get a row all the same
    /// @param both what share of it the lesser side must come to for both to count
    private static Optional<Stance> stance(
            List<Finding> findings, double positive, double negative, double row, double both, double attitude,
            double confidence) {
        var who = findings.getFirst().holder();
        double greater = Math.max(positive, negative);
        if (greater >= row) {
            boolean mixed = Math.min(positive, negative) >= both * greater;
            var polarity = mixed ? Polarity.MIXED : positive > negative ? Polarity.POSITIVE : Polarity.NEGATIVE;
            return Optional.of(
                    new Stance(who, positive, negative, polarity, attitude, confidence, quotes(findings, negative > positive)));
        }
        if (!onlyAddresses(findings))
            return Optional.empty();
        var rules = findings.stream().filter(f -> !f.byModel()).toList();
        return Optional.of(new Stance(who, 0, 0, Polarity.NEUTRAL, 0, Thresholds.NEUTRAL_ROW, quotes(rules, false)));
    }

    /// Whether the rules found this actor to speak of the US, and no attitude in it.
    static boolean onlyAddresses(List<Finding> findings) {
        var rules = findings.stream().filter(f -> !f.byModel()).toList();
        return !rules.isEmpty() && rules.stream().allMatch(f -> f.strength() == 0);
    }

    /// What the rules found on one side.
    static double mass(List<Finding> findings, boolean negative) {
        return findings.stream().filter(f -> !f.byModel()).mapToDouble(f -> Math.max(0, negative ? -f.mass() : f.mass())).sum();
    }

    /// What the rules found on the side that wins, then what the model did; of words that lie within one another the better evidence.
    private static List<Quote> quotes(List<Finding> findings, boolean negative) {
        List<Quote> kept = new ArrayList<>();
        findings.stream()
                .sorted(Comparator.comparing(Finding::byModel)
                        .thenComparingDouble(f -> negative ? f.weight() : -f.weight()))
                .filter(f -> findings.size() == 1 || (negative ? f.strength() <= 0 : f.strength() >= 0)).map(Finding::quote)
                .filter(q -> kept.size() < QUOTES && kept.stream().noneMatch(k -> overlap(k, q))).forEach(kept::add);
        kept.sort(Comparator.comparingInt(Quote::begin));
        return List.copyOf(kept);
    }
}
