package sherpa.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Reads the tables that `src/training/knowledge/build_tables.py` makes: UTF-8, columns split by tabs, forms by `|`.
final class Tables {

    private Tables() {}

    /// Calls back with the columns of each line.
    static void rows(String name, Consumer<List<String>> row) {
        lines(name, line -> row.accept(split(line, '\t')));
    }

    /// Calls back with each word of a file of words.
    static void words(String name, Consumer<String> word) {
        lines(name, line -> split(line, ' ').forEach(word));
    }

    static List<String> forms(String column) {
        return column.isEmpty() ? List.of() : split(column, '|');
    }

    private static void lines(String name, Consumer<String> line) {
        var stream = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16)) {
            for (var text = reader.readLine(); text != null; text = reader.readLine())
                line.accept(text);
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name, e);
        }
    }

    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        int begin = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, begin)) {
            parts.add(text.substring(begin, end));
            begin = end + 1;
        }
        parts.add(text.substring(begin));
        return parts;
    }
}
