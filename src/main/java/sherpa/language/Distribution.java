package sherpa.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Probabilities of a head's labels, which sum to 1. Immutable.
public final class Distribution {

    private final List<String> labels;
    private final double[] probabilities;

    /// @param probabilities one a label
    Distribution(List<String> labels, double[] probabilities) {
        if (labels.size() != probabilities.length)
            throw new IllegalArgumentException(probabilities.length + " probabilities for " + labels);
        this.labels = labels;
        this.probabilities = probabilities.clone();
    }

    /// Softmax of scores divided by a temperature.
    static Distribution of(List<String> labels, float[] scores, double temperature) {
        double high = Double.NEGATIVE_INFINITY;
        for (float score : scores)
            high = Math.max(high, score / temperature);
        var probabilities = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = Math.exp(scores[i] / temperature - high);
            sum += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++)
            probabilities[i] /= sum;
        return new Distribution(labels, probabilities);
    }

    /// @throws IllegalArgumentException where the head has no such label
    public double of(String label) {
        int index = labels.indexOf(label);
        if (index < 0)
            throw new IllegalArgumentException("No label \"" + label + "\" in " + labels);
        return probabilities[index];
    }

    /// Probability of anything but this label: `1 - of("NONE")`.
    public double otherThan(String label) {
        return Math.max(0, 1 - of(label));
    }

    /// The likeliest label; of equal ones the first.
    public String best() {
        return labels.get(argmax());
    }

    /// Probability of the likeliest label.
    public double confidence() {
        return probabilities[argmax()];
    }

    /// In the head's order.
    public List<String> labels() {
        return labels;
    }

    private int argmax() {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++)
            if (probabilities[i] > probabilities[best])
                best = i;
        return best;
    }

    static Distribution mean(List<Distribution> all) {
        var labels = all.getFirst().labels;
        return new Distribution(labels, IntStream.range(0, labels.size())
                .mapToDouble(i -> all.stream().mapToDouble(d -> d.probabilities[i]).sum() / all.size()).toArray());
    }

    /// "HELD .81, PLANNED .12, NONE .07", the likeliest first; for logs and tests.
    @Override
    public String toString() {
        return IntStream.range(0, labels.size()).boxed()
                .sorted((a, b) -> Double.compare(probabilities[b], probabilities[a]))
                .map(i -> String.format(Locale.ROOT, "%s %.2f", labels.get(i), probabilities[i]))
                .collect(Collectors.joining(", "));
    }
}
