package sherpa.sentiment;

import java.util.ArrayList;
import java.util.List;

import sherpa.result.Figures;
import sherpa.result.UsSentiment;
import sherpa.result.UsSentiment.Contribution;
import sherpa.result.UsSentiment.Holder;
import sherpa.result.UsSentiment.Overall;

/// From the holders to the article's figure.
///
/// Shares are the holders' masses over their sum, and the score is the sum of shares times attitudes.
final class Aggregation {

    private Aggregation() {}

    static UsSentiment of(Scene scene, List<Stance> stances) {
        List<Holder> holders = stances.stream()
                .map(s -> new Holder(s.who().name(), s.who().country(), s.who().type(), s.polarity(), s.quotes(), s.confidence()))
                .toList();
        var contributions = contributions(stances.stream().filter(s -> s.mass() > 0).toList());
        double score = contributions.stream().mapToDouble(Contribution::score).sum();
        return new UsSentiment(overall(scene, stances), score, holders, contributions);
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

    private static Overall overall(Scene scene, List<Stance> stances) {
        double positive = stances.stream().mapToDouble(s -> Math.min(1, s.positive())).sum();
        double negative = stances.stream().mapToDouble(s -> Math.min(1, s.negative())).sum();
        boolean modelled = scene.model().isPresent();
        double least = modelled ? Thresholds.WEIGHT : Thresholds.WEIGHT_ALONE;
        double both = modelled ? Thresholds.MIXED_OVERALL : Thresholds.MIXED_OVERALL_ALONE;
        double needed = least + Thresholds.WEIGHT_PER_CHARACTER * scene.reading().document().text().length();
        if (Math.max(positive, negative) < needed)
            return scene.targets().appears() || !stances.isEmpty() ? Overall.NEUTRAL : Overall.ABSENT;
        if (Math.min(positive, negative) >= both * Math.max(positive, negative))
            return Overall.MIXED;
        return positive > negative ? Overall.POSITIVE : Overall.NEGATIVE;
    }
}
