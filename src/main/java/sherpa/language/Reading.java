package sherpa.language;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// What the model made of an article: scores and vectors of every piece, for the heads to be read from. Immutable.
///
/// Words, spans of words and their indices count over the whole article.
public final class Reading {

    private static final int DISTANCES = 4;

    private final Layout layout;
    private final SpanHeads spanHeads;
    private final List<Piece> pieces;
    private final List<Word> words;
    private final float[] tokens;
    private final float[] hidden;

    /// @param tokens [Layout#columns()] scores a piece
    /// @param hidden [Layout#width()] numbers a piece
    Reading(Layout layout, SpanHeads spanHeads, List<Piece> pieces, List<Word> words, float[] tokens, float[] hidden) {
        this.layout = layout;
        this.spanHeads = spanHeads;
        this.pieces = pieces;
        this.words = words;
        this.tokens = tokens;
        this.hidden = hidden;
    }

    public List<Word> words() {
        return words;
    }

    /// Number of pieces: what reading the article cost, its windows' context apart.
    public int size() {
        return pieces.size();
    }

    /// Scores of a token head: a row a word, a column a label; not normalised.
    ///
    /// @throws IllegalArgumentException where there is no such head
    public float[][] scores(String head) {
        var columns = layout.tokenHead(head);
        var scores = new float[words.size()][];
        for (int word = 0; word < scores.length; word++) {
            int row = words.get(word).firstPiece() * layout.columns();
            scores[word] = Arrays.copyOfRange(tokens, row + columns.begin(), row + columns.end());
        }
        return scores;
    }

    /// Probabilities of a token head's labels at a word.
    ///
    /// @param temperature by which scores are divided before the softmax
    /// @throws IllegalArgumentException where there is no such head
    public double[] probabilities(String head, int word, double temperature) {
        var columns = layout.tokenHead(head);
        int row = words.get(word).firstPiece() * layout.columns();
        return softmax(Arrays.copyOfRange(tokens, row + columns.begin(), row + columns.end()), temperature);
    }

    /// The words that a stretch of text touches, as the range of their indices.
    public Range wordsWithin(int begin, int end) {
        return new Range(firstWordEndingBehind(begin), firstWordFrom(end));
    }

    private int firstWordEndingBehind(int offset) {
        return lowest(word -> word.end() > offset);
    }

    private int firstWordFrom(int offset) {
        return lowest(word -> word.begin() >= offset);
    }

    private int lowest(Predicate<Word> holds) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(words.get(middle)))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    /// Indices of words, `[begin, end)`.
    public record Range(int begin, int end) {

        public boolean isEmpty() {
            return end <= begin;
        }
    }

    /// Probabilities of the labels that a span head gives to a pair of spans.
    ///
    /// @param temperature by which scores are divided before the softmax
    /// @throws IllegalArgumentException where there is no such head, or a span is empty
    public double[] probabilities(String head, Range a, Range b, double temperature) {
        return softmax(spanHeads.logits(head, features(pieces(a), pieces(b))), temperature);
    }

    private Range pieces(Range range) {
        if (range.isEmpty())
            throw new IllegalArgumentException("An empty span: " + range);
        return new Range(words.get(range.begin).firstPiece(), words.get(range.end - 1).endPiece());
    }

    /// Both spans' mean vectors, their product, the mean of what stands between, and how the spans lie to one another.
    private float[] features(Range a, Range b) {
        int width = layout.width();
        var features = new float[4 * width + DISTANCES];
        int low = Math.min(a.end, b.end);
        int high = Math.max(a.begin, b.begin);
        mean(a.begin, a.end, features, 0);
        mean(b.begin, b.end, features, width);
        for (int i = 0; i < width; i++)
            features[2 * width + i] = features[i] * features[width + i];
        mean(low, high, features, 3 * width);
        int gap = Math.max(0, high - low);
        features[4 * width] = a.begin < b.begin ? 1 : 0;
        features[4 * width + 1] = high < low ? 1 : 0;
        features[4 * width + 2] = 1f / (1 + gap);
        features[4 * width + 3] = (float) (Math.log1p(gap) / 5);
        return features;
    }

    /// Adds the mean vector of pieces `[begin, end)` at a place; nothing where there are none.
    private void mean(int begin, int end, float[] to, int at) {
        int width = layout.width();
        for (int piece = begin; piece < end; piece++) {
            int row = piece * width;
            for (int i = 0; i < width; i++)
                to[at + i] += hidden[row + i];
        }
        for (int i = at; begin < end && i < at + width; i++)
            to[i] /= end - begin;
    }

    static double[] softmax(float[] scores, double temperature) {
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
        return probabilities;
    }
}
