package sherpa.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import sherpa.document.Table;
import sherpa.language.Token;

/// The word lists behind the rules: `cues.tsv` and `actors.tsv`, whose heads say where they come from.
final class Lexicon {

    /// A cue in the text.
    ///
    /// @param first index of its first token
    /// @param end index behind its last token
    /// @param strength from -1 to 1
    record Hit(Cue cue, int first, int end, double strength, String phrase) {}

    enum Cue { DIRECTED, DENY, SAY, DEMAND, EVALUATION, NOUN, RELIEF, JOINT, BOND, CLOSER, RECEPTION, REVERSER, RELIEVER, VOICE }

    private static final Pattern ABBREVIATED = Pattern.compile("(?<=^|^(anti|pro)-)u\\.s\\.?$");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’");

    private record Entry(Cue cue, List<String> words, double strength) {}

    private final Map<String, List<Entry>> cues;
    private final Map<String, Set<String>> actors;

    private Lexicon(Map<String, List<Entry>> cues, Map<String, Set<String>> actors) {
        this.cues = cues;
        this.actors = actors;
    }

    static Lexicon load() {
        Map<String, Set<String>> actors = new HashMap<>();
        for (var line : Table.beside(Lexicon.class, "actors.tsv"))
            actors.computeIfAbsent(line.get(0), _ -> new HashSet<>()).addAll(List.of(line.get(1).split("\\|")));
        var rows = Table.beside(Lexicon.class, "cues.tsv");
        Map<String, List<String>> irregular = new HashMap<>();
        for (var row : rows)
            if (row.get(0).equals("irregular"))
                for (String forms : row.get(2).split("\\|"))
                    irregular.put(forms.split(" ")[0], List.of(forms.split(" ")));
        Map<String, List<Entry>> cues = new HashMap<>();
        for (var row : rows)
            if (!row.get(0).equals("irregular"))
                for (String phrase : row.get(2).split("\\|"))
                    add(cues, row.get(0), Double.parseDouble(row.get(1)), phrase, irregular);
        cues.values().forEach(entries -> entries.sort(Comparator.comparingInt((Entry e) -> -e.words().size())));
        return new Lexicon(cues, actors);
    }

    private static void add(
            Map<String, List<Entry>> cues, String kind, double strength, String phrase, Map<String, List<String>> irregular) {
        boolean verb = Set
                .of("directed", "deny", "say", "demand", "evaluation-verb", "relief", "joint", "closer", "reverser", "reliever")
                .contains(kind);
        var cue = kind.equals("evaluation-verb") ? Cue.EVALUATION : Cue.valueOf(kind.toUpperCase(Locale.ROOT));
        List<String> words = new ArrayList<>(List.of(phrase.replace("~", "").split(" ")));
        var firsts = verb ? Inflection.of(words.getFirst(), irregular) : Set.of(words.getFirst());
        for (String first : firsts) {
            words.set(0, first);
            cues.computeIfAbsent(first, _ -> new ArrayList<>()).add(new Entry(cue, List.copyOf(words), strength));
        }
    }

    /// The longest cue of each kind that begins at each token.
    List<Hit> hits(List<String> tokens) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Set<Cue> found = new HashSet<>();
            for (Entry entry : cues.getOrDefault(tokens.get(i), List.of()))
                if (!found.contains(entry.cue()) && end(tokens, i, entry.words()) > 0) {
                    found.add(entry.cue());
                    hits.add(new Hit(entry.cue(), i, end(tokens, i, entry.words()), entry.strength(),
                            String.join(" ", entry.words())));
                }
        }
        return hits;
    }

    /// The index behind the words, which may have quotation marks between them; 0 where they do not stand here.
    private static int end(List<String> tokens, int at, List<String> words) {
        int i = at;
        for (int w = 0; w < words.size(); i++) {
            String token = i < tokens.size() ? tokens.get(i) : "";
            if (token.equals(words.get(w)))
                w++;
            else if (w == 0 || !QUOTES.contains(token))
                return 0;
        }
        return i;
    }

    /// Whether a list of `actors.tsv` holds this word.
    boolean is(String list, String word) {
        return Objects.requireNonNull(actors.get(list), list).contains(word.toLowerCase(Locale.ROOT));
    }

    /// The first word or phrase of a list that stands in these words, at word boundaries.
    Optional<String> in(String list, String words) {
        String padded = " " + words.toLowerCase(Locale.ROOT) + " ";
        return Objects.requireNonNull(actors.get(list), list).stream().sorted().filter(w -> padded.contains(" " + w + " "))
                .findFirst();
    }

    /// A token's word as the lists spell it.
    static String lower(Token token) {
        String text = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
        return ABBREVIATED.matcher(text).replaceFirst("us");
    }
}
