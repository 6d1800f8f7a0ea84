package sherpa.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Tells the language of a text: by its script where only one language is written in it, else by the letter n-grams that each
/// language uses, regardless of case (naive Bayes over the frequencies of `languages.txt`).
final class Languages {

    private static final int LONGEST = 4000;
    private static final int UNSEEN = 98;
    private static final int SHORT = 300;
    private static final int LEAST_LETTERS = 10;

    /// Tenths of nats by which another language must be likelier than English: a sentence full of foreign names stays English.
    private static final int FOREIGN = 60;

    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"), Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh"), Map.entry(UnicodeScript.GREEK, "el"), Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.THAI, "th"), Map.entry(UnicodeScript.BENGALI, "bn"), Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"), Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.GUJARATI, "gu"), Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"), Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.LAO, "lo"), Map.entry(UnicodeScript.ETHIOPIC, "am"), Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.TIBETAN, "bo"), Map.entry(UnicodeScript.MONGOLIAN, "mn"));

    /// English words that are seldom words of other languages, each of which makes English likelier by `WORD` tenths of nats.
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "would", "not", "did", "his", "her", "said", "says", "with", "from", "after", "this", "who", "are",
            "were",
            "will", "their", "which", "been", "that", "has", "have", "had", "out", "you", "can", "your", "he", "she", "it",
            "they", "week",
            "last", "for", "of", "by", "about", "held", "meet", "meets", "meeting", "leader", "leaders", "talks", "over",
            "reports",
            "government", "between", "at");
    private static final int WORD = 40;

    private final List<String> languages = new ArrayList<>();
    private final List<UnicodeScript> scripts = new ArrayList<>();
    private final NgramTable costs = new NgramTable(UNSEEN);
    private final int english;

    Languages() {
        try (var resource = Objects.requireNonNull(Languages.class.getResourceAsStream("languages.txt"), "languages.txt")) {
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            for (int at = text.indexOf('\n') + 1; at < text.length(); at = text.indexOf('\n', at) + 1)
                add(text, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.english = languages.indexOf("en");
    }

    private void add(String text, int begin) {
        int at = text.indexOf(' ', begin);
        String language = text.substring(begin, at);
        languages.add(language);
        scripts.add(switch (language) {
            case "ru", "uk", "be", "bg", "mk", "sr" -> UnicodeScript.CYRILLIC;
            case "ar", "fa", "ur" -> UnicodeScript.ARABIC;
            case "hi", "mr", "ne" -> UnicodeScript.DEVANAGARI;
            default -> BY_SCRIPT.containsValue(language) ? UnicodeScript.COMMON : UnicodeScript.LATIN;
        });
        long key = 0;
        int cost = 0;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9')
                cost = cost * 10 + c - '0';
            else if (c == ' ' || c == '\n') {
                costs.put(key, languages.size() - 1, Math.min(UNSEEN, cost));
                key = 0;
                cost = 0;
                if (c == '\n')
                    return;
            } else
                key = key << 16 | c;
        }
    }

    /// @return ISO 639-1; English where the letters are Latin and too few to tell
    String detect(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        var script = script(head);
        if (BY_SCRIPT.containsKey(script))
            return BY_SCRIPT.get(script);
        String words = script == UnicodeScript.LATIN ? withoutNames(head) : head;
        if (script == UnicodeScript.LATIN && words.chars().filter(Character::isLetter).count() < LEAST_LETTERS)
            return "en";
        int[] total = totals(head);
        int best = best(total, script);
        if (script != UnicodeScript.LATIN)
            return best < 0 ? "en" : languages.get(best);
        int[] ofWords = totals(words);
        int lead = ofWords[english] - WORD * englishWords(head) - ofWords[best(ofWords, script)];
        return lead > FOREIGN ? languages.get(best) : "en";
    }

    private int best(int[] total, UnicodeScript script) {
        int best = -1;
        for (int i = 0; i < languages.size(); i++)
            if (scripts.get(i) == script && (best < 0 || total[i] < total[best]))
                best = i;
        return best;
    }

    /// How unlike any language a text in its script is: nats an n-gram, about 6 for prose and 9 for letters at random.
    double strangeness(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        var script = script(head);
        if (BY_SCRIPT.containsKey(script))
            return 6;
        int[] total = totals(head);
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < languages.size(); i++)
            if (scripts.get(i) == script)
                least = Math.min(least, total[i]);
        int grams = Math.max(1, total[total.length - 1]);
        return least == Integer.MAX_VALUE ? 9.8 : least / 10.0 / grams;
    }

    /// A short text without its capitalised words, most of which are names; one in capitals or lower case alone as it is.
    private static String withoutNames(String text) {
        boolean mixed = text.chars().anyMatch(Character::isUpperCase) && text.chars().anyMatch(Character::isLowerCase);
        return mixed && text.length() < SHORT ? text.replaceAll("\\p{Lu}[\\p{L}'’-]*", " ") : text;
    }

    private static int englishWords(String text) {
        int found = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            found += ENGLISH.contains(word) ? 1 : 0;
        return found;
    }

    static String name(String language) {
        return Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
    }

    /// Costs by language, and in the last place the number of n-grams.
    private int[] totals(String text) {
        var total = new int[languages.size() + 1];
        long pair = '_';
        long triple = '_';
        char last = '_';
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? Character.toLowerCase(text.charAt(i)) : '_';
            if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK)
                c = c == '\'' || c == '’' ? '\'' : '_';
            if (c == '_' && last == '_')
                continue;
            pair = (long) last << 16 | c;
            triple = (triple << 16 | c) & 0xFFFF_FFFF_FFFFL;
            add(total, pair);
            if (triple > 0xFFFF_FFFFL)
                add(total, triple);
            last = c;
        }
        return total;
    }

    private void add(int[] total, long ngram) {
        costs.addTo(total, languages.size(), ngram);
        total[languages.size()]++;
    }

    /// The script of most letters; Japanese and Korean texts may hold more Han characters than their own.
    private static UnicodeScript script(String text) {
        var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> letters.merge(UnicodeScript.of(c), weight(c), Integer::sum));
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 10 > han && kana > 0)
            letters.merge(UnicodeScript.HIRAGANA, han, Integer::sum);
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(UnicodeScript.LATIN);
    }

    /// Scripts that write a syllable or word with one letter weigh more.
    private static int weight(int c) {
        return Character.isIdeographic(c) || UnicodeScript.of(c) == UnicodeScript.HANGUL ? 3 : 1;
    }
}
