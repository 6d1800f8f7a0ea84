package sherpa.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import sherpa.language.Token;
import sherpa.language.Tokens;

/// The words of one sentence as the time patterns read them: hyphenated tokens taken apart ("two-day" is three words),
/// every short dash written `-`, stops of abbreviations left off the lower-case form.
///
/// A position outside the sentence holds the empty word, so that patterns can look around freely.
final class Words {

    record Word(String text, String lower, int begin, int end) {}

    private static final Word NONE = new Word("", "", -1, -1);
    private static final String DASHES = "-‐‑–−";

    private static final Set<String> NOT_BEFORE_A_NAME = Lexicon.of("""
            in on since by until from last next this the early late and or of to between during before after for
            mid through as if but
            """);

    private final List<Word> words;
    private final boolean mayIsAPerson;

    private Words(List<Word> words, boolean mayIsAPerson) {
        this.words = words;
        this.mayIsAPerson = mayIsAPerson;
    }

    static List<Words> sentences(Tokens tokens) {
        var sentences = new ArrayList<Words>();
        var current = new ArrayList<Word>();
        boolean may = namesMay(tokens.all());
        int sentence = -1;
        for (Token token : tokens.all()) {
            if (token.sentence() != sentence && !current.isEmpty()) {
                sentences.add(new Words(current, may));
                current = new ArrayList<>();
            }
            sentence = token.sentence();
            split(token, current);
        }
        if (!current.isEmpty())
            sentences.add(new Words(current, may));
        return sentences;
    }

    /// Whether someone of the article is called May ("Theresa May", "Mrs May").
    private static boolean namesMay(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            Token before = tokens.get(i - 1);
            boolean name = tokens.get(i).text().equals("May") && before.isCapitalized()
                    && before.sentence() == tokens.get(i).sentence()
                    && !NOT_BEFORE_A_NAME.contains(before.text().toLowerCase(Locale.ROOT))
                    && (i + 1 == tokens.size() || !Character.isDigit(tokens.get(i + 1).text().charAt(0)));
            if (name && !before.text().toLowerCase(Locale.ROOT).endsWith("day"))
                return true;
        }
        return false;
    }

    private static void split(Token token, List<Word> into) {
        String text = token.text();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean stop = i < text.length() && isSeparator(text, i);
            if (!stop && i < text.length())
                continue;
            if (i > from)
                into.add(word(text.substring(from, i), token.begin() + from));
            if (stop)
                into.add(new Word(text.substring(i, i + 1), text.charAt(i) == '.' ? "." : "-", token.begin() + i,
                        token.begin() + i + 1));
            from = i + 1;
        }
    }

    /// A dash, or the stop of "Friday.However", of a page whose paragraphs have run together.
    private static boolean isSeparator(String text, int i) {
        boolean missingSpace = text.charAt(i) == '.' && i > 1 && i + 1 < text.length()
                && Character.isUpperCase(text.charAt(i + 1))
                && Character.isLowerCase(text.charAt(i - 1));
        return missingSpace || DASHES.indexOf(text.charAt(i)) >= 0;
    }

    private static Word word(String text, int begin) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean abbreviation = lower.length() > 1 && lower.endsWith(".");
        return new Word(text, abbreviation ? lower.substring(0, lower.length() - 1) : lower, begin, begin + text.length());
    }

    boolean mayIsAPerson() {
        return mayIsAPerson;
    }

    int size() {
        return words.size();
    }

    Word get(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : NONE;
    }

    String lower(int i) {
        return get(i).lower();
    }

    boolean is(int i, String word) {
        return get(i).lower().equals(word);
    }

    boolean in(int i, Set<String> set) {
        return set.contains(get(i).lower());
    }

    boolean isCapitalized(int i) {
        return !get(i).text().isEmpty() && Character.isUpperCase(get(i).text().charAt(0));
    }

    boolean isWord(int i) {
        return !get(i).text().isEmpty() && Character.isLetterOrDigit(get(i).text().codePointAt(0));
    }

    /// Whether no space stands between this word and the one before.
    boolean joined(int i) {
        return i > 0 && get(i).begin() == get(i - 1).end();
    }

    boolean isAbbreviation(int i) {
        return (get(i).text().endsWith(".") && get(i).text().length() > 1) || (is(i + 1, ".") && joined(i + 1));
    }
}
