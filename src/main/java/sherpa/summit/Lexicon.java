package sherpa.summit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The words that the meeting rules know, read from `lexicon.txt`: sections in brackets, phrases between commas.
final class Lexicon {

    private final Map<String, Phrases> sections;

    private Lexicon(Map<String, Phrases> sections) {
        this.sections = sections;
    }

    static Lexicon load() {
        var lists = new HashMap<String, List<String>>();
        String section = "";
        for (String line : text().lines().toList()) {
            if (line.startsWith("#"))
                continue;
            if (line.startsWith("["))
                section = line.substring(1, line.indexOf(']'));
            else
                for (String phrase : line.split(","))
                    if (!phrase.isBlank())
                        lists.computeIfAbsent(section, s -> new ArrayList<>()).add(phrase.strip());
        }
        var sections = new HashMap<String, Phrases>();
        lists.forEach((name, phrases) -> sections.put(name, new Phrases(phrases)));
        return new Lexicon(sections);
    }

    /// @throws IllegalArgumentException if the file has no such section
    Phrases get(String section) {
        var phrases = sections.get(section);
        if (phrases == null)
            throw new IllegalArgumentException("No section [" + section + "] in lexicon.txt");
        return phrases;
    }

    private static String text() {
        try (var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.txt"), "lexicon.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
