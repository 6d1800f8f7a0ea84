package sherpa.language;

import java.util.ArrayList;
import java.util.List;

/// Reads spans from scores of BIO tags (Ramshaw and Marcus 1995): `O` outside, `B-X` where a span of type X begins, `I-X` within it.
///
/// Only sequences that say something are considered: `I-X` stands behind `B-X` or `I-X` alone. Immutable.
public final class Bio {

    private static final String OUTSIDE = "O";

    private final List<String> tags;
    private final List<String> types;
    private final Lattice lattice;

    /// @param tags in the order of the scores' columns: `O` once, and `B` and `I` for every type
    /// @throws IllegalArgumentException where a tag is missing, is there twice or is no BIO tag
    public Bio(List<String> tags) {
        this.tags = List.copyOf(tags);
        this.types = tags.stream().filter(tag -> tag.startsWith("B")).map(Bio::type).toList();
        this.lattice = new Lattice(
                column(OUTSIDE),
                types.stream().mapToInt(type -> column(tag("B", type))).toArray(),
                types.stream().mapToInt(type -> column(tag("I", type))).toArray());
        if (tags.size() != 1 + 2 * types.size())
            throw new IllegalArgumentException("Not the tags of BIO: " + tags);
    }

    /// The spans of the likeliest tag sequence (Viterbi).
    ///
    /// A span's confidence is the probability that exactly this span stands there: the part that sequences with it have
    /// of all permitted sequences (forward-backward, Rabiner 1989), a sequence's weight being the product of its tags' softmax
    /// probabilities at the temperature.
    ///
    /// @param scores a row a unit, a column a tag; not normalised
    /// @param temperature above 1 makes confidences smaller, below 1 larger; the spans stay the same
    /// @throws IllegalArgumentException where a row has not a finite score for every tag, or the temperature isn't above 0
    public List<Span> decode(float[][] scores, double temperature) {
        if (!(temperature > 0))
            throw new IllegalArgumentException("Temperature " + temperature);
        if (scores.length == 0)
            return List.of();
        var scaled = new double[scores.length][];
        for (int i = 0; i < scores.length; i++)
            scaled[i] = scaled(scores[i], temperature);
        int[] path = lattice.best(scaled);
        var sums = lattice.sums(scaled);
        var spans = new ArrayList<Span>();
        for (int i = 0; i < path.length;) {
            int type = lattice.typeBegun(path[i]);
            int begin = i++;
            if (type < 0)
                continue;
            while (i < path.length && lattice.isInside(path[i]))
                i++;
            spans.add(new Span(begin, i, types.get(type), sums.probability(begin, i, type)));
        }
        return List.copyOf(spans);
    }

    private double[] scaled(float[] row, double temperature) {
        if (row.length != tags.size())
            throw new IllegalArgumentException(row.length + " scores for " + tags.size() + " tags");
        var scaled = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            if (!Float.isFinite(row[i]))
                throw new IllegalArgumentException("A score of " + row[i] + " for " + tags.get(i));
            scaled[i] = row[i] / temperature;
        }
        return scaled;
    }

    private int column(String tag) {
        int column = tags.indexOf(tag);
        if (column < 0 || column != tags.lastIndexOf(tag))
            throw new IllegalArgumentException(tag + " is not once in " + tags);
        return column;
    }

    private static String tag(String prefix, String type) {
        return type.isEmpty() ? prefix : prefix + "-" + type;
    }

    private static String type(String tag) {
        return tag.length() == 1 ? "" : tag.substring(2);
    }
}
