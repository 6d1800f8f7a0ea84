package sherpa.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The word pieces and their identifiers: the resource `vocab.txt`, one piece a line (its source is in `SOURCES.md` beside it).
///
/// A piece that continues a word is written with `##` before it.
final class Vocabulary {

    static final String UNKNOWN = "[UNK]";
    static final String CONTINUED = "##";

    private static final int ABSENT = -1;

    private final Map<String, Integer> starting;
    private final Map<String, Integer> continuing;
    private final int longest;
    private final int unknown;

    private Vocabulary(Map<String, Integer> starting, Map<String, Integer> continuing, int longest) {
        this.starting = starting;
        this.continuing = continuing;
        this.longest = longest;
        this.unknown = id(UNKNOWN, false);
        if (unknown == ABSENT)
            throw new IllegalArgumentException("The vocabulary has no " + UNKNOWN);
    }

    static Vocabulary load() {
        var starting = new HashMap<String, Integer>(40_000);
        var continuing = new HashMap<String, Integer>(10_000);
        int longest = 0;
        try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("vocab.txt"), "vocab.txt is missing");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int id = 0;
            for (var piece = lines.readLine(); piece != null; piece = lines.readLine(), id++) {
                boolean continues = piece.startsWith(CONTINUED) && piece.length() > CONTINUED.length();
                (continues ? continuing : starting).put(continues ? piece.substring(CONTINUED.length()) : piece, id);
                longest = Math.max(longest, piece.length());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Vocabulary(starting, continuing, longest);
    }

    /// Identifier of a piece; negative where the vocabulary lacks it.
    int id(String piece, boolean continues) {
        return (continues ? continuing : starting).getOrDefault(piece, ABSENT);
    }

    int unknown() {
        return unknown;
    }

    /// Length of the longest piece in code units, more than which no look-up need try.
    int longest() {
        return longest;
    }
}
