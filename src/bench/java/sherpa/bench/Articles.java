package sherpa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.json.JsonMapper;

/// The texts that both systems read, taken one after another, from the start again after the last.
final class Articles {

    private final List<String> texts;
    private int next;

    private Articles(List<String> texts) {
        this.texts = texts;
    }

    static Articles none() {
        return new Articles(List.of());
    }

    /// @param gold a file with a JSON object a line, whose `text` is an article
    static Articles of(Path gold) {
        var json = new JsonMapper();
        try (var lines = Files.lines(gold)) {
            return new Articles(lines.map(line -> {
                try {
                    return json.readTree(line).path("text").asText();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String next() {
        return texts.get(next++ % texts.size());
    }

    int size() {
        return texts.size();
    }

    /// Words of an article, on average.
    double words() {
        return texts.stream().mapToInt(text -> text.split("\\s+").length).average().orElse(0);
    }
}
