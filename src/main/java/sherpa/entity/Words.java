package sherpa.entity;

import java.util.ArrayList;
import java.util.List;

import sherpa.document.Document;
import sherpa.language.Token;
import sherpa.language.Tokens;

/// The words of an article as names are looked for: tokens split at their hyphens, with each sentence's way of capitalising.
final class Words {

    /// What a capital tells in a sentence.
    enum Case {
        /// Names and the first word have one.
        SENTENCE,
        /// Most words have one: a headline.
        TITLE,
        /// All letters are capitals, or none is: a capital tells nothing.
        NONE
    }

    private final String text;
    private final List<Word> all;
    /// Index of each sentence's first word, and at the end the number of words.
    private final int[] starts;
    private final Case[] cases;

    private Words(String text, List<Word> all, int[] starts, Case[] cases) {
        this.text = text;
        this.all = all;
        this.starts = starts;
        this.cases = cases;
    }

    static Words of(Document document, Tokens tokens) {
        var all = new ArrayList<Word>(tokens.all().size() + 16);
        int sentences = document.sentences().size();
        var starts = new int[sentences + 1];
        int next = 0;
        boolean hyphen = false;
        for (int i = 0; i < tokens.all().size(); i++) {
            var token = tokens.all().get(i);
            while (next <= token.sentence())
                starts[next++] = all.size();
            if (isHyphen(token.text()) && isGlued(tokens.all(), i)) {
                hyphen = true;
            } else {
                split(token, hyphen, all);
                hyphen = false;
            }
        }
        while (next <= sentences)
            starts[next++] = all.size();
        var cases = new Case[sentences];
        boolean anyCapital = document.text().chars().anyMatch(Character::isUpperCase);
        for (int i = 0; i < sentences; i++)
            cases[i] = anyCapital ? caseOf(all.subList(starts[i], starts[i + 1])) : Case.NONE;
        return new Words(document.text(), List.copyOf(all), starts, cases);
    }

    Word get(int index) {
        return all.get(index);
    }

    int size() {
        return all.size();
    }

    int sentences() {
        return cases.length;
    }

    int first(int sentence) {
        return starts[sentence];
    }

    int last(int sentence) {
        return starts[sentence + 1];
    }

    Case caseAt(int index) {
        return cases[all.get(index).sentence()];
    }

    String text() {
        return text;
    }

    /// The key of the word at this place, or an empty string where the sentence of `from` has none there.
    String keyNear(int from, int index) {
        if (index < 0 || index >= all.size() || all.get(index).sentence() != all.get(Math.min(from, all.size() - 1)).sentence())
            return "";
        return all.get(index).key();
    }

    List<String> keys(int begin, int end) {
        return all.subList(begin, end).stream().map(Word::key).toList();
    }

    /// Index of the first word that begins at or after this offset.
    int from(int offset) {
        return Tokens.firstFrom(all, Word::begin, offset);
    }

    private static void split(Token token, boolean joined, List<Word> all) {
        var text = token.text();
        int begin = 0;
        boolean hyphen = joined;
        for (int i = 1; i < text.length() - 1; i++) {
            if (isHyphen(text.substring(i, i + 1))) {
                if (i > begin)
                    all.add(Word.of(text.substring(begin, i), token.begin() + begin, token.sentence(), hyphen));
                begin = i + 1;
                hyphen = true;
            }
        }
        all.add(Word.of(text.substring(begin), token.begin() + begin, token.sentence(), hyphen));
    }

    private static boolean isHyphen(String text) {
        return text.equals("-") || text.equals("‑") || text.equals("–");
    }

    private static boolean isGlued(List<Token> tokens, int i) {
        return i > 0 && i + 1 < tokens.size() && tokens.get(i - 1).end() == tokens.get(i).begin()
                && tokens.get(i + 1).begin() == tokens.get(i).end();
    }

    private static Case caseOf(List<Word> sentence) {
        int words = 0;
        int capitalized = 0;
        int caps = 0;
        for (var word : sentence) {
            if (!word.isWord() || word.text().length() < 4 || !word.isAlphabetic())
                continue;
            words++;
            if (word.isCapitalized())
                capitalized++;
            if (word.isAllCaps())
                caps++;
        }
        if (words >= 3 && caps * 10 >= words * 8)
            return Case.NONE;
        boolean ended = !sentence.isEmpty() && ".?!\"”".contains(sentence.getLast().text());
        return words >= 4 && !ended && capitalized * 10 >= words * 8 ? Case.TITLE : Case.SENTENCE;
    }
}
