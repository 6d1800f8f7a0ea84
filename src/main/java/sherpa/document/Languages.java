package sherpa.document;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Tells the language of a text: by its script where only one language is written in it; as English where English function words
/// abound; else by letter n-grams, with words that English is known to have on its side, and names, which may be of any country,
/// left out as far as can be told.
final class Languages {

    private static final int LONGEST = 4000;

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

    private static final WordLists LEXICON = WordLists.beside(Languages.class);

    /// English words that are seldom words of other languages, each of which makes English likelier by `SURE` tenths of nats.
    private static final Set<String> ENGLISH = LEXICON.set("english");
    private static final int SURE = 40;

    /// A text where at least every sixth word of at least 40 is such a word is English, whatever else is in it.
    private static final int ABOUNDING = 6;
    private static final int LEAST_WORDS = 40;

    /// Tenths of nats for a word of the English vocabulary, of which other languages have a few too.
    private static final int KNOWN = 15;
    private static final int LEAST_LETTERS = 3;

    /// Tenths of nats by which another language must be likelier than English. In capitals or lower case alone, where names can't be
    /// left out, it is more for each word that may be one, and less for each with letters that English doesn't have.
    private static final int FOREIGN = 10;
    private static final int FOREIGN_IN_ONE_CASE = 60;
    private static final int NAME_IN_ONE_CASE = 10;
    private static final int ACCENTED = 30;

    /// So many words that English doesn't have, and so few that it has, are of another language, even one without a profile.
    private static final int ALIEN_WORDS = 10;

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]*");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Supplier<LanguageProfiles> profiles = new Once<>(LanguageProfiles::load);
    private final Supplier<Vocabulary> vocabulary;

    /// @param vocabulary asked for where function words don't tell
    Languages(Supplier<Vocabulary> vocabulary) {
        this.vocabulary = vocabulary;
    }

    static boolean hasOwnScript(String language) {
        return BY_SCRIPT.containsValue(language);
    }

    /// @return ISO 639-1; English where the letters are Latin and too few to tell
    String detect(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        var script = script(head);
        if (BY_SCRIPT.containsKey(script))
            return BY_SCRIPT.get(script);
        return script == UnicodeScript.LATIN ? latin(head) : likeliest(head, script, -1);
    }

    private String latin(String head) {
        String[] all = words(head);
        int sure = 0;
        for (String word : all)
            sure += ENGLISH.contains(word) ? 1 : 0;
        if (all.length >= LEAST_WORDS && sure * ABOUNDING >= all.length)
            return "en";
        boolean cased = head.chars().anyMatch(Character::isUpperCase) && head.chars().anyMatch(Character::isLowerCase);
        String unnamed = cased ? NAME.matcher(head).replaceAll(" ") : head;
        int known = 0;
        int unknown = 0;
        int accented = 0;
        for (String word : words(unnamed)) {
            boolean accents = word.chars().anyMatch(c -> c > 0x7F);
            if (word.length() < LEAST_LETTERS && !accents)
                continue;
            boolean has = vocabulary.get().has(word);
            known += has ? 1 : 0;
            unknown += has ? 0 : 1;
            accented += !has && accents ? 1 : 0;
        }
        if (unknown == 0)
            return "en";
        boolean alien = sure == 0 && unknown >= ALIEN_WORDS && unknown > 4 * known;
        var costs = profiles.get().costs(unnamed);
        int english = profiles.get().number("en");
        int other = profiles.get().best(costs, UnicodeScript.LATIN, english);
        int lead = costs.language()[english] - SURE * sure - KNOWN * known - costs.language()[other];
        int needed = cased ? FOREIGN : FOREIGN_IN_ONE_CASE + NAME_IN_ONE_CASE * unknown - ACCENTED * accented;
        return alien || lead > needed ? likeliest(head, UnicodeScript.LATIN, english) : "en";
    }

    private String likeliest(String text, UnicodeScript script, int except) {
        int best = profiles.get().best(profiles.get().costs(text), script, except);
        return best < 0 ? "en" : profiles.get().language(best);
    }

    private static String[] words(String text) {
        return NO_WORD.split(text.toLowerCase(Locale.ROOT));
    }

    /// How unlike any language a text in its script is: nats an n-gram, about 6 for prose and 9 for letters at random.
    double strangeness(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        var script = script(head);
        if (BY_SCRIPT.containsKey(script))
            return 6;
        var costs = profiles.get().costs(head);
        int best = profiles.get().best(costs, script, -1);
        return best < 0 ? 9.8 : costs.language()[best] / 10.0 / Math.max(1, costs.ngrams());
    }

    static String name(String language) {
        return Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
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
