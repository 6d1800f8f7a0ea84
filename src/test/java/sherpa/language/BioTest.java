package sherpa.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class BioTest {

    private static final List<String> TAGS = List.of("O", "B-PERSON", "I-PERSON", "B-GPE", "I-GPE");
    private static final Bio BIO = new Bio(TAGS);

    @Test
    void spansAreReadOffTheTags() {
        var spans = BIO.decode(certain("B-PERSON", "I-PERSON", "O", "B-GPE", "B-GPE", "I-GPE"), 1);

        assertThat(spans).extracting(s -> s.type() + " " + s.begin() + "-" + s.end()).containsExactly("PERSON 0-2", "GPE 3-4",
                "GPE 4-6");
        assertThat(spans).extracting(Span::confidence).allMatch(c -> c > 0.99 && c <= 1);
    }

    @Test
    void anInsideTagWithoutABeginIsReadAsWhatIsLikeliestNext() {
        // I-GPE is the highest everywhere, but may not begin; B-GPE comes second at the first unit.
        var scores = new float[][]{ { 0, 0, 0, 2, 5 }, { 0, 0, 0, 2, 5 }, { 9, 0, 0, 0, 0 } };

        assertThat(BIO.decode(scores, 1)).extracting(s -> s.type() + " " + s.begin() + "-" + s.end()).containsExactly("GPE 0-2");
    }

    @Test
    void plainTagsHaveASpanWithoutType() {
        var spans = new Bio(List.of("O", "B", "I")).decode(new float[][]{ { 0, 9, 0 }, { 0, 0, 9 }, { 9, 0, 0 } }, 1);

        assertThat(spans).extracting(s -> s.type() + s.begin() + "-" + s.end()).containsExactly("0-2");
    }

    @Test
    void nothingGivesNoSpans() {
        assertThat(BIO.decode(new float[0][], 1)).isEmpty();
    }

    @Test
    void tagsThatAreNotBioAreRefused() {
        assertThatThrownBy(() -> new Bio(List.of("B-X", "I-X"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bio(List.of("O", "B-X"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bio(List.of("O", "B-X", "I-X", "B-X", "I-X"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bio(List.of("O", "B-X", "I-X", "I-Y"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scoresThatAreNoNumbersAreRefused() {
        assertThatThrownBy(() -> BIO.decode(new float[][]{ { 0, 1, Float.NaN, 0, 0 } }, 1))
                .hasMessageContaining("NaN for I-PERSON");
        assertThatThrownBy(() -> BIO.decode(new float[][]{ { 0, 1 } }, 1)).hasMessageContaining("2 scores for 5 tags");
        assertThatThrownBy(() -> BIO.decode(new float[][]{ { 0, 1, 0, 0, 0 } }, 0)).hasMessageContaining("Temperature");
    }

    @Test
    void temperatureChangesConfidencesAndNotSpans() {
        var random = new Random(4);
        for (int i = 0; i < 500; i++) {
            var scores = randomScores(random, 30, 3);
            var cold = BIO.decode(scores, 0.5);
            var warm = BIO.decode(scores, 2);
            assertThat(cold).extracting(s -> s.begin() + s.type() + s.end())
                    .containsExactlyElementsOf(warm.stream().map(s -> s.begin() + s.type() + s.end()).toList());
            assertThat(cold.stream().mapToDouble(Span::confidence).sum())
                    .isGreaterThanOrEqualTo(warm.stream().mapToDouble(Span::confidence).sum());
        }
    }

    @Test
    void spansNeverOverlapAndConfidencesAreProbabilitiesHoweverExtremeTheScores() {
        var random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            var scores = randomScores(random, 1 + random.nextInt(150), Math.pow(10, random.nextInt(7) - 2));
            int end = 0;
            for (var span : BIO.decode(scores, 1)) {
                assertThat(span.begin()).isGreaterThanOrEqualTo(end);
                assertThat(span.end()).isBetween(span.begin() + 1, scores.length);
                assertThat(span.confidence()).isBetween(0.0, 1.0);
                end = span.end();
            }
        }
    }

    @Test
    void equalsTheBestOfAllSequencesAndTheirShares() {
        var random = new Random(6);
        for (int i = 0; i < 400; i++) {
            var scores = randomScores(random, 1 + random.nextInt(5), 2);
            double temperature = 0.5 + random.nextDouble();
            var all = new HashMap<List<String>, Double>();
            sequences(scores, temperature, new ArrayList<>(), 0, all);
            var best = all.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
            double total = all.values().stream().mapToDouble(Math::exp).sum();

            var found = BIO.decode(scores, temperature);

            assertThat(found).extracting(BioTest::name).containsExactlyElementsOf(spans(best));
            for (var span : found) {
                double share = all.entrySet().stream().filter(e -> spans(e.getKey()).contains(name(span)))
                        .mapToDouble(e -> Math.exp(e.getValue())).sum() / total;
                assertThat(span.confidence()).isCloseTo(share, within(1e-9));
            }
        }
    }

    private static String name(Span span) {
        return span.type() + " " + span.begin() + "-" + span.end();
    }

    /// Every permitted sequence with the logarithm of its weight, by trying them all.
    private static void sequences(float[][] scores, double temperature, List<String> tags, double weight,
            Map<List<String>, Double> all) {
        if (tags.size() == scores.length) {
            all.put(List.copyOf(tags), weight);
            return;
        }
        for (var tag : TAGS) {
            if (tag.startsWith("I-")
                    && (tags.isEmpty() || tags.getLast().equals("O") || !tags.getLast().substring(2).equals(tag.substring(2))))
                continue;
            tags.add(tag);
            sequences(scores, temperature, tags, weight + scores[tags.size() - 1][TAGS.indexOf(tag)] / temperature, all);
            tags.removeLast();
        }
    }

    private static List<String> spans(List<String> tags) {
        var spans = new ArrayList<String>();
        for (int i = 0; i < tags.size(); i++) {
            if (!tags.get(i).startsWith("B-"))
                continue;
            int end = i + 1;
            while (end < tags.size() && tags.get(end).startsWith("I-"))
                end++;
            spans.add(tags.get(i).substring(2) + " " + i + "-" + end);
        }
        return spans;
    }

    private static float[][] certain(String... tags) {
        var scores = new float[tags.length][TAGS.size()];
        for (int i = 0; i < tags.length; i++)
            scores[i][TAGS.indexOf(tags[i])] = 12;
        return scores;
    }

    private static float[][] randomScores(Random random, int length, double scale) {
        var scores = new float[length][TAGS.size()];
        for (var row : scores) {
            for (int i = 0; i < row.length; i++)
                row[i] = (float) (random.nextGaussian() * scale);
        }
        return scores;
    }
}
