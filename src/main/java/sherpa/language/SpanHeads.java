package sherpa.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The heads that judge a pair of spans: networks of one hidden layer, small enough to run in Java.
///
/// `logits = W2 gelu(W1 features + b1) + b2`, from big-endian floats in the order that `src/training/README.md` gives.
final class SpanHeads {

    private final Map<String, Head> heads;

    private SpanHeads(Map<String, Head> heads) {
        this.heads = heads;
    }

    /// @throws UncheckedIOException where the file can't be read
    /// @throws IllegalArgumentException where it hasn't the size that the layout asks for
    static SpanHeads read(Path file, Layout layout) {
        try {
            var numbers = ByteBuffer.wrap(Files.readAllBytes(file)).asFloatBuffer();
            long expected = layout.spanHeads().stream()
                    .mapToLong(h -> (h.inputs() + 1L + h.labels().size()) * h.hidden() + h.labels().size()).sum();
            if (numbers.remaining() != expected)
                throw new IllegalArgumentException(file + " holds " + numbers.remaining() + " numbers, expected " + expected);
            var heads = new LinkedHashMap<String, Head>();
            for (var head : layout.spanHeads())
                heads.put(head.name(), Head.read(numbers, head));
            return new SpanHeads(heads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException where there is no such head
    float[] logits(String name, float[] features) {
        var head = heads.get(name);
        if (head == null)
            throw new IllegalArgumentException("The model has no span head \"" + name + "\", but " + heads.keySet());
        return head.logits(features);
    }

    private static final class Head {

        /// An input's weights for all units side by side: a loop over them runs along memory and no addition waits for another.
        private final float[][] first;
        private final float[] firstBias;
        private final float[][] second;
        private final float[] secondBias;

        private Head(float[][] first, float[] firstBias, float[][] second, float[] secondBias) {
            this.first = first;
            this.firstBias = firstBias;
            this.second = second;
            this.secondBias = secondBias;
        }

        static Head read(FloatBuffer numbers, Layout.SpanHead head) {
            var first = new float[head.inputs()][head.hidden()];
            for (int unit = 0; unit < head.hidden(); unit++) {
                for (int input = 0; input < head.inputs(); input++)
                    first[input][unit] = numbers.get();
            }
            var firstBias = floats(numbers, head.hidden());
            var second = new float[head.labels().size()][];
            for (int label = 0; label < second.length; label++)
                second[label] = floats(numbers, head.hidden());
            return new Head(first, firstBias, second, floats(numbers, second.length));
        }

        private static float[] floats(FloatBuffer numbers, int count) {
            var floats = new float[count];
            numbers.get(floats);
            return floats;
        }

        float[] logits(float[] features) {
            if (features.length != first.length)
                throw new IllegalArgumentException(features.length + " features for a head of " + first.length);
            var units = firstBias.clone();
            for (int input = 0; input < first.length; input++)
                add(units, first[input], features[input]);
            for (int unit = 0; unit < units.length; unit++)
                units[unit] = gelu(units[unit]);
            var logits = secondBias.clone();
            for (int label = 0; label < logits.length; label++) {
                for (int unit = 0; unit < units.length; unit++)
                    logits[label] += second[label][unit] * units[unit];
            }
            return logits;
        }

        private static void add(float[] to, float[] weights, float times) {
            for (int i = 0; i < to.length; i++)
                to[i] += weights[i] * times;
        }
    }

    /// `x / 2 * (1 + erf(x / sqrt 2))`
    private static float gelu(float x) {
        return (float) (0.5 * x * (1 + erf(x / Math.sqrt(2))));
    }

    /// The error function to 1.5e-7 (Abramowitz and Stegun, 7.1.26).
    static double erf(double x) {
        double t = 1 / (1 + 0.3275911 * Math.abs(x));
        double tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
                * Math.exp(-x * x);
        return Math.copySign(1 - tail, x);
    }
}
