package sherpa.language;

import java.util.Arrays;

/// All BIO sequences over scored units. Tags are columns; a type is an index into `begins` and `insides`.
final class Lattice {

    private final int outside;
    private final int[] begins;
    private final int[] insides;
    private final int size;

    Lattice(int outside, int[] begins, int[] insides) {
        this.outside = outside;
        this.begins = begins;
        this.insides = insides;
        this.size = 1 + begins.length + insides.length;
    }

    /// The type whose span this tag begins; negative for other tags.
    int typeBegun(int tag) {
        return indexOf(begins, tag);
    }

    boolean isInside(int tag) {
        return indexOf(insides, tag) >= 0;
    }

    private static int indexOf(int[] tags, int tag) {
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] == tag)
                return i;
        }
        return -1;
    }

    /// The permitted sequence of the highest sum of scores.
    int[] best(double[][] scores) {
        int length = scores.length;
        var from = new int[length][size];
        var reached = new double[size];
        Arrays.fill(reached, Double.NEGATIVE_INFINITY);
        start(scores[0], reached);
        for (int i = 1; i < length; i++) {
            var next = new double[size];
            int best = argmax(reached);
            Arrays.fill(from[i], best);
            Arrays.fill(next, reached[best]);
            for (int t = 0; t < begins.length; t++) {
                int before = reached[begins[t]] >= reached[insides[t]] ? begins[t] : insides[t];
                from[i][insides[t]] = before;
                next[insides[t]] = reached[before];
            }
            for (int tag = 0; tag < size; tag++)
                next[tag] += scores[i][tag];
            reached = next;
        }
        var path = new int[length];
        path[length - 1] = argmax(reached);
        for (int i = length - 1; i > 0; i--)
            path[i - 1] = from[i][path[i]];
        return path;
    }

    private void start(double[] scores, double[] reached) {
        reached[outside] = scores[outside];
        for (int begin : begins)
            reached[begin] = scores[begin];
    }

    private static int argmax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best])
                best = i;
        }
        return best;
    }

    /// Logarithms of the weights of all sequences up to a unit and from a unit on (forward-backward).
    Sums sums(double[][] scores) {
        int length = scores.length;
        var forward = new double[length][size];
        Arrays.fill(forward[0], Double.NEGATIVE_INFINITY);
        start(scores[0], forward[0]);
        for (int i = 1; i < length; i++) {
            Arrays.fill(forward[i], logSum(forward[i - 1]));
            for (int t = 0; t < begins.length; t++)
                forward[i][insides[t]] = logSum(forward[i - 1][begins[t]], forward[i - 1][insides[t]]);
            for (int tag = 0; tag < size; tag++)
                forward[i][tag] += scores[i][tag];
        }
        var afterAnew = new double[length + 1];
        var inside = new double[begins.length];
        var anew = new double[1 + begins.length];
        for (int i = length - 1; i >= 0; i--) {
            anew[begins.length] = scores[i][outside] + afterAnew[i + 1];
            for (int t = 0; t < begins.length; t++) {
                double goesOn = i + 1 == length ? 0 : logSum(afterAnew[i + 1], inside[t]);
                anew[t] = scores[i][begins[t]] + goesOn;
                inside[t] = scores[i][insides[t]] + goesOn;
            }
            afterAnew[i] = logSum(anew);
        }
        return new Sums(scores, forward, afterAnew);
    }

    final class Sums {

        private final double[][] scores;
        private final double[][] forward;
        private final double[] anew;

        /// @param anew for each unit, what follows from it where no span goes on into it; 0 behind the last
        private Sums(double[][] scores, double[][] forward, double[] anew) {
            this.scores = scores;
            this.forward = forward;
            this.anew = anew;
        }

        /// Probability that exactly `[begin, end)` is a span of this type.
        double probability(int begin, int end, int type) {
            double weight = forward[begin][begins[type]];
            for (int i = begin + 1; i < end; i++)
                weight += scores[i][insides[type]];
            return Math.min(1, Math.exp(weight + anew[end] - anew[0]));
        }
    }

    private static double logSum(double a, double b) {
        double high = Math.max(a, b);
        return high == Double.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(Math.min(a, b) - high));
    }

    private static double logSum(double[] values) {
        double high = values[argmax(values)];
        double sum = 0;
        for (double value : values)
            sum += Math.exp(value - high);
        return high + Math.log(sum);
    }
}
