package sherpa.language;

/// The last layer's vectors of an article's pieces, and what span heads take from them.
final class PieceVectors {

    private static final int DISTANCES = 4;

    private final int width;
    private final float[] numbers;

    /// @param numbers `width` of them a piece
    PieceVectors(int width, float[] numbers) {
        this.width = width;
        this.numbers = numbers;
    }

    float[] numbers() {
        return numbers;
    }

    /// Both spans' mean vectors, their product, the mean of what stands between, and how the spans lie to one another
    /// (`src/training/README.md`). Spans are pieces `[begin, end)`.
    float[] features(Reading.Range a, Reading.Range b) {
        var features = new float[4 * width + DISTANCES];
        int low = Math.min(a.end(), b.end());
        int high = Math.max(a.begin(), b.begin());
        mean(a.begin(), a.end(), features, 0);
        mean(b.begin(), b.end(), features, width);
        for (int i = 0; i < width; i++)
            features[2 * width + i] = features[i] * features[width + i];
        mean(low, high, features, 3 * width);
        int gap = Math.max(0, high - low);
        features[4 * width] = a.begin() < b.begin() ? 1 : 0;
        features[4 * width + 1] = high < low ? 1 : 0;
        features[4 * width + 2] = 1f / (1 + gap);
        features[4 * width + 3] = (float) (Math.log1p(gap) / 5);
        return features;
    }

    /// Adds the mean vector of pieces `[begin, end)` at a place; nothing where there are none.
    private void mean(int begin, int end, float[] to, int at) {
        for (int piece = begin; piece < end; piece++) {
            int row = piece * width;
            for (int i = 0; i < width; i++)
                to[at + i] += numbers[row + i];
        }
        for (int i = at; begin < end && i < at + width; i++)
            to[i] /= end - begin;
    }
}
