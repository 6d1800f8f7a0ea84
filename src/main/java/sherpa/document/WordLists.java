package sherpa.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The words that a package's rules know, from a file beside its classes: sections under `[name]`, words and phrases between commas,
/// `word=what it stands for` where that is to be told; lines that begin with `#` are for the reader.
public final class WordLists {

    private final String file;
    private final Map<String, List<String>> sections;

    private WordLists(String file, Map<String, List<String>> sections) {
        this.file = file;
        this.sections = sections;
    }

    /// Reads the file `lexicon.txt` beside this class.
    public static WordLists beside(Class<?> owner) {
        String file = "lexicon.txt";
        Map<String, List<String>> sections = new HashMap<>();
        var resource = Objects.requireNonNull(owner.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            String section = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine())
                if (line.startsWith("["))
                    section = line.substring(1, line.indexOf(']'));
                else if (!line.startsWith("#"))
                    addWords(line, sections.computeIfAbsent(section, s -> new ArrayList<>()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordLists(owner.getPackageName() + "/" + file, sections);
    }

    private static void addWords(String line, List<String> section) {
        for (String word : line.split(","))
            if (!word.isBlank())
                section.add(word.strip());
    }

    public Set<String> sections() {
        return Collections.unmodifiableSet(sections.keySet());
    }

    /// In the file's order.
    ///
    /// @throws IllegalArgumentException if the file has no such section
    public List<String> list(String section) {
        var words = sections.get(section);
        if (words == null)
            throw new IllegalArgumentException("No section [" + section + "] in " + file);
        return Collections.unmodifiableList(words);
    }

    /// Likewise, to look words up in.
    public Set<String> set(String section) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(list(section)));
    }

    /// What each word of a section stands for: itself, where the file does not tell.
    public Map<String, String> map(String section) {
        var map = new LinkedHashMap<String, String>();
        for (String entry : list(section)) {
            int equals = entry.indexOf('=');
            map.put(equals < 0 ? entry : entry.substring(0, equals).strip(), entry.substring(equals + 1).strip());
        }
        return Collections.unmodifiableMap(map);
    }
}
