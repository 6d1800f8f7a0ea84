package sherpa.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A made-up reading of a text, for tests of what is made of the model's answers. Where nothing is said of a word, each head gives
/// its first label; what a span head says hangs on its second span alone.
public final class Readings {

    private static final Map<String, List<String>> HEADS = heads();
    private static final List<String> RELATION = List.of("NONE", "PRINCIPAL", "HOST", "MEDIATOR", "DELEGATE", "CITY", "COUNTRY",
            "VENUE", "TIME", "DURATION");
    private static final double SURE = 0.999;
    private static final double NEVER = 1e-9;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final Map<String, Map<Integer, float[]>> said = new HashMap<>();

    private Readings(String text) {
        this.text = text;
        var matcher = WORD.matcher(text);
        while (matcher.find())
            words.add(new Word(matcher.start(), matcher.end(), words.size(), words.size() + 1));
    }

    public static Readings of(String text) {
        return new Readings(text);
    }

    private static Map<String, List<String>> heads() {
        var heads = new LinkedHashMap<String, List<String>>();
        heads.put("trigger", List.of("NONE", "HELD", "ONGOING", "PLANNED", "PROPOSED", "POSTPONED", "CANCELLED"));
        heads.put("level", List.of("LEADERS", "MINISTERS", "OFFICIALS"));
        heads.put("form", List.of("BILATERAL", "TRILATERAL", "MULTILATERAL"));
        heads.put("medium", List.of("IN_PERSON", "PHONE", "VIDEO"));
        heads.put("agenda", List.of("O", "B", "I"));
        heads.put("result", List.of("O", "B", "I"));
        heads.put("outcome", List.of("NULL", "AGREEMENT", "NO_AGREEMENT", "INCONCLUSIVE"));
        return heads;
    }

    /// What a head says of each word that is so spelt, the first label having the rest; "relation" says it of any span before it.
    public Readings with(String head, String word, String label, double probability) {
        var labels = HEADS.getOrDefault(head, RELATION);
        for (int i = 0; i < words.size(); i++)
            if (text.substring(words.get(i).begin(), words.get(i).end()).equals(word))
                said.computeIfAbsent(head, _ -> new HashMap<>()).put(i, scores(labels, label, probability));
        return this;
    }

    /// What a head says of each word that is so spelt where it wavers between two labels.
    public Readings wavering(String head, String word, String one, String other) {
        var labels = HEADS.getOrDefault(head, RELATION);
        with(head, word, one, 1);
        said.getOrDefault(head, Map.of()).values()
                .forEach(scores -> scores[labels.indexOf(other)] = scores[labels.indexOf(one)]);
        return this;
    }

    private static float[] scores(List<String> labels, String label, double probability) {
        var scores = new float[labels.size()];
        var rest = (1 - probability) / (label.equals(labels.getFirst()) ? labels.size() - 1 : 1);
        for (int i = 0; i < scores.length; i++) {
            boolean remains = label.equals(labels.getFirst()) || i == 0;
            scores[i] = (float) (SHIFT + Math.log(labels.get(i).equals(label) ? probability : remains ? rest : NEVER));
        }
        return scores;
    }

    /// Scores lie so high that the span head's hidden units give them on unchanged.
    private static final double SHIFT = 30;

    public Reading reading() {
        var tokenHeads = new LinkedHashMap<String, Layout.TokenHead>();
        int columns = 0;
        for (var head : HEADS.entrySet()) {
            tokenHeads.put(head.getKey(), new Layout.TokenHead(columns, columns + head.getValue().size(), head.getValue()));
            columns += head.getValue().size();
        }
        int width = RELATION.size();
        var relation = new Layout.SpanHead("relation", RELATION, 4 * width + 4, width);
        var layout = new Layout(128, width, 0, 0, tokenHeads, List.of(relation), "made-up");
        var tokens = new float[columns * words.size()];
        var vectors = new float[width * words.size()];
        for (int i = 0; i < words.size(); i++) {
            for (var head : tokenHeads.entrySet())
                put(head.getKey(), i, head.getValue().labels(), tokens, i * columns + head.getValue().begin());
            put("relation", i, RELATION, vectors, i * width);
        }
        return new Reading(layout, spanHeads(layout, width), new Temperatures(Map.of()), words, tokens,
                new PieceVectors(width, vectors));
    }

    private void put(String head, int word, List<String> labels, float[] to, int at) {
        var scores = said.getOrDefault(head, Map.of()).getOrDefault(word, scores(labels, labels.getFirst(), SURE));
        System.arraycopy(scores, 0, to, at, scores.length);
    }

    /// Hands the second span's vector on as the scores.
    private static SpanHeads spanHeads(Layout layout, int width) {
        int inputs = 4 * width + 4;
        var numbers = ByteBuffer.allocate(4 * ((inputs + 1 + width) * width + width));
        for (int unit = 0; unit < width; unit++)
            for (int input = 0; input < inputs; input++)
                numbers.putFloat(input == width + unit ? 1 : 0);
        for (int unit = 0; unit < width; unit++)
            numbers.putFloat(0);
        for (int label = 0; label < width; label++)
            for (int unit = 0; unit < width; unit++)
                numbers.putFloat(label == unit ? 1 : 0);
        for (int label = 0; label < width; label++)
            numbers.putFloat(0);
        try {
            var file = Files.createTempFile("heads", ".bin");
            try {
                Files.write(file, numbers.array());
                return SpanHeads.read(file, layout);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
