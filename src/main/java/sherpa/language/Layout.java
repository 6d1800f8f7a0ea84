package sherpa.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// What the trained model says of itself in `labels.json` (see `src/training/README.md`).
///
/// @param window pieces in a window at most, the special two included
/// @param width of the vectors of its last layer
/// @param cls identifier of the piece before every window
/// @param sep identifier of the piece behind it
/// @param tokenHeads by name, in the order of their columns
/// @param spanHeads in the order of their weights
/// @param sha256 of `sherpa.onnx` and `heads.bin`, one after the other
record Layout(int window, int width, int cls, int sep, Map<String, TokenHead> tokenHeads, List<SpanHead> spanHeads,
        String sha256) {

    /// The columns `[begin, end)` of the scores that a piece gets, with what each stands for.
    public record TokenHead(int begin, int end, List<String> labels) {}

    /// A network of one hidden layer over a pair of spans.
    public record SpanHead(String name, List<String> labels, int inputs, int hidden) {}

    public Layout {
        tokenHeads = Collections.unmodifiableMap(new LinkedHashMap<>(tokenHeads));
        spanHeads = List.copyOf(spanHeads);
    }

    /// Columns of all token heads together.
    int columns() {
        return tokenHeads.values().stream().mapToInt(TokenHead::end).max().orElse(0);
    }

    /// @throws IllegalArgumentException where there is no such head
    SpanHead spanHead(String name) {
        return spanHeads.stream().filter(head -> head.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The model has no span head \"" + name + "\", but " + spanHeads.stream().map(SpanHead::name).toList()));
    }

    /// @throws IllegalArgumentException where there is no such head
    TokenHead tokenHead(String name) {
        var head = tokenHeads.get(name);
        if (head == null)
            throw new IllegalArgumentException("The model has no token head \"" + name + "\", but " + tokenHeads.keySet());
        return head;
    }

    /// @throws UncheckedIOException where the file can't be read
    /// @throws IllegalArgumentException where it says something this code does not know
    static Layout read(Path file) {
        try {
            var root = new ObjectMapper().readTree(file.toFile());
            if (!labels(root.path("shapes"))
                    .equals(Stream.of(WordShape.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList()))
                throw new IllegalArgumentException(file + ": other word shapes than this code has: " + root.path("shapes"));
            var tokenHeads = new LinkedHashMap<String, TokenHead>();
            root.path("tokenHeads").properties().forEach(head -> tokenHeads.put(head.getKey(), tokenHead(head.getValue())));
            var spanHeads = new ArrayList<SpanHead>();
            for (var head : root.path("spanHeads").properties())
                spanHeads.add(
                        new SpanHead(head.getKey(), labels(head.getValue().path("labels")), number(head.getValue(), "inputs"),
                                number(head.getValue(), "hidden")));
            return new Layout(number(root, "window"), number(root, "width"), number(root, "cls"), number(root, "sep"), tokenHeads,
                    spanHeads, text(root, "sha256"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TokenHead tokenHead(JsonNode node) {
        var head = new TokenHead(number(node, "begin"), number(node, "end"), labels(node.path("labels")));
        if (head.end - head.begin != head.labels.size())
            throw new IllegalArgumentException("A token head of other columns than labels: " + node);
        return head;
    }

    private static List<String> labels(JsonNode array) {
        var labels = new ArrayList<String>();
        array.forEach(label -> labels.add(label.asText()));
        return List.copyOf(labels);
    }

    private static String text(JsonNode node, String name) {
        var text = node.path(name);
        if (!text.isTextual())
            throw new IllegalArgumentException("No text \"" + name + "\" in the model's labels.json");
        return text.asText();
    }

    private static int number(JsonNode node, String name) {
        var number = node.get(name);
        if (number == null || !number.canConvertToInt())
            throw new IllegalArgumentException("No number \"" + name + "\" in the model's labels.json");
        return number.intValue();
    }
}
