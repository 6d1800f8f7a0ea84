package sherpa.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import sherpa.result.Figures;
import sherpa.result.Quote;
import sherpa.result.UsSentiment;
import sherpa.result.UsSentiment.Contribution;
import sherpa.result.UsSentiment.Holder;
import sherpa.result.UsSentiment.Overall;
import sherpa.result.UsSentiment.Polarity;
import sherpa.sentiment.Actor.Who;

/// From findings to holders, and from holders to the article's figure.
///
/// A holder's mass is the sum of its findings' strength times certainty, positive and negative apart; its attitude is the mean strength.
/// Shares are masses over their sum, and the score is the sum of shares times attitudes.
final class Aggregation {

    private static final int QUOTES = 3;

    private record Stance(Who who, double positive, double negative, double attitude, double confidence, List<Quote> quotes) {

        double mass() {
            return Math.min(1, positive + negative);
        }

        Polarity polarity() {
            double lesser = Math.min(positive, negative);
            double greater = Math.max(positive, negative);
            if (greater == 0)
                return Polarity.NEUTRAL;
            if (lesser / greater >= Thresholds.MIXED_HOLDER)
                return Polarity.MIXED;
            return positive > negative ? Polarity.POSITIVE : Polarity.NEGATIVE;
        }
    }

    private Aggregation() {}

    static UsSentiment of(List<Finding> findings, boolean appears, int length, boolean modelled) {
        double row = modelled ? Thresholds.ROW_WITH_MODEL : Thresholds.ROW;
        Map<String, List<Finding>> byHolder = new LinkedHashMap<>();
        findings.stream().sorted(Comparator.comparingInt(Finding::position))
                .forEach(f -> byHolder.computeIfAbsent(f.holder().type() + f.holder().name(), _ -> new ArrayList<>()).add(f));
        List<Stance> stances = byHolder.values().stream().map(Aggregation::apart).map(Aggregation::stance)
                .filter(s -> s.polarity() == Polarity.NEUTRAL || Math.max(s.positive(), s.negative()) >= row).toList();
        List<Holder> holders = stances.stream()
                .map(s -> new Holder(
                        s.who().name(), s.who().country(), s.who().type(), s.polarity(), s.quotes(), s.confidence()))
                .toList();
        var contributions = contributions(stances.stream().filter(s -> s.mass() > 0).toList());
        double score = contributions.stream().mapToDouble(Contribution::score).sum();
        return new UsSentiment(overall(stances, appears, length), score, holders, contributions);
    }

    /// Each figure is the step between two rounded sums, so that the shares sum to 1 and the contributions to the score.
    private static List<Contribution> contributions(List<Stance> stances) {
        double total = stances.stream().mapToDouble(Stance::mass).sum();
        double share = 0;
        double score = 0;
        List<Contribution> contributions = new ArrayList<>();
        for (Stance stance : stances) {
            double weight = stance.mass() / total;
            contributions.add(new Contribution(
                    stance.who().name(), Figures.hundredths(share + weight) - Figures.hundredths(share),
                    Figures.hundredths(score + weight * stance.attitude()) - Figures.hundredths(score)));
            share += weight;
            score += weight * stance.attitude();
        }
        return contributions;
    }

    /// Where two rules or two readings of a sentence found the same words, the stronger finding.
    private static List<Finding> apart(List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        findings.stream().sorted(Comparator.comparingDouble((Finding f) -> -Math.abs(f.strength()) * f.certainty()))
                .filter(f -> f.byModel() || kept.stream().noneMatch(k -> !k.byModel() && overlap(k.quote(), f.quote())))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Finding::position));
        return kept;
    }

    private static boolean overlap(Quote a, Quote b) {
        return a.begin() < b.end() && b.begin() < a.end();
    }

    private static Stance stance(List<Finding> findings) {
        double positive = 0;
        double negative = 0;
        double doubt = 1;
        double strength = 0;
        double certainty = 0;
        for (Finding finding : findings) {
            double mass = finding.strength() * finding.certainty();
            positive += Math.max(0, mass);
            negative += Math.max(0, -mass);
            doubt *= 1 - finding.certainty() * (finding.strength() == 0 ? 1 : Math.min(1, 0.4 + Math.abs(finding.strength())));
            strength += mass;
            certainty += finding.certainty();
        }
        boolean negativeWins = negative > positive;
        var quotes = findings.stream()
                .sorted(Comparator.comparingDouble(
                        (Finding f) -> negativeWins ? f.strength() * f.certainty() : -f.strength() * f.certainty()))
                .map(Finding::quote).distinct().limit(QUOTES).sorted(Comparator.comparingInt(Quote::begin)).toList();
        return new Stance(
                findings.getFirst().holder(), positive, negative, strength / certainty, 1 - doubt, quotes);
    }

    private static Overall overall(List<Stance> stances, boolean appears, int length) {
        double positive = stances.stream().mapToDouble(s -> Math.min(1, s.positive())).sum();
        double negative = stances.stream().mapToDouble(s -> Math.min(1, s.negative())).sum();
        double needed = Thresholds.WEIGHT + Thresholds.WEIGHT_PER_CHARACTER * length;
        if (Math.max(positive, negative) < needed)
            return appears || !stances.isEmpty() ? Overall.NEUTRAL : Overall.ABSENT;
        if (Math.min(positive, negative) >= Thresholds.MIXED_OVERALL * Math.max(positive, negative))
            return Overall.MIXED;
        return positive > negative ? Overall.POSITIVE : Overall.NEGATIVE;
    }
}
