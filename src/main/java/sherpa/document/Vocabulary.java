package sherpa.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// English words by frequency, with those of one article beside them.
final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");

    private final Map<String, Integer> counts;
    private final double total;
    private final Set<String> article;

    private Vocabulary(Map<String, Integer> counts, Set<String> article) {
        this.counts = counts;
        this.total = counts.values().stream().mapToDouble(Integer::doubleValue).sum();
        this.article = article;
    }

    static Vocabulary load() {
        var counts = new HashMap<String, Integer>(32_000);
        var resource = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("words.tsv"), "words.tsv");
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0)
                    counts.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Vocabulary(counts, Set.of());
    }

    /// This vocabulary with the words of an article that have at least four letters.
    Vocabulary with(String text) {
        var words = new HashSet<String>();
        var word = WORD.matcher(text);
        while (word.find())
            if (word.end() - word.start() > 3)
                words.add(normal(word.group()));
        return new Vocabulary(counts, words);
    }

    boolean has(String word) {
        String normal = normal(word);
        return counts.containsKey(normal) || article.contains(normal);
    }

    /// The logarithm of the word's share of a text; that of a rare word where only the article has it.
    double logProbability(String word) {
        String normal = normal(word);
        return Math.log(counts.getOrDefault(normal, article.contains(normal) ? 2 : 0) / total);
    }

    private static String normal(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
