package sherpa.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the names of the tables in running text.
final class Phrases {

    /// Readings of the words `[begin, end)`, the surest first.
    record Match(int begin, int end, List<Term> terms) {

        Term best() {
            return terms.getFirst();
        }

        int length() {
            return end - begin;
        }
    }

    /// An acronym this short is a name only in its own case: "us", "it", "who".
    private static final int SHORT = 4;

    private final Gazetteer gazetteer;

    Phrases(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// The longest name that begins with this word and ends before the word at `limit`.
    Optional<Match> at(Words words, int begin, int limit) {
        int most = Math.min(gazetteer.longestFrom(words.get(begin).key()), limit - begin);
        for (int length = most; length > 0; length--) {
            var terms = fitting(words, begin, begin + length);
            if (!terms.isEmpty())
                return Optional.of(new Match(begin, begin + length, terms));
        }
        return Optional.empty();
    }

    /// Readings of a name by itself.
    List<Term> terms(String form) {
        return gazetteer.terms(form);
    }

    /// Readings of exactly these words.
    List<Term> fitting(Words words, int begin, int end) {
        var key = new StringBuilder();
        var form = new StringBuilder();
        for (int i = begin; i < end; i++) {
            if (i > begin) {
                key.append(' ');
                form.append(' ');
            }
            key.append(words.get(i).key());
            form.append(Forms.fold(words.get(i).text()));
        }
        var found = gazetteer.byKey(key.toString());
        if (found.isEmpty())
            return found;
        boolean caseless = words.caseAt(begin) == Words.Case.NONE;
        var fitting = new ArrayList<Term>(found.size());
        for (var term : found)
            if (fits(form.toString(), term.form(), caseless))
                fitting.add(term);
        fitting.sort(java.util.Comparator.comparing(Term::kind));
        return fitting;
    }

    private static boolean fits(String form, String table, boolean caseless) {
        if (letters(form).equals(letters(table)))
            return true;
        if (table.length() < SHORT || (Forms.isAllCaps(table) && table.length() <= SHORT && !Forms.isAllCaps(form)))
            return false;
        return caseless || Forms.isAllCaps(form)
                || (initials(form).equals(initials(table)) && Character.isUpperCase(form.charAt(0)));
    }

    /// Letters and digits only: how a name is spaced, hyphenated and stopped does not matter.
    private static String letters(String form) {
        var letters = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++)
            if (Character.isLetterOrDigit(form.charAt(i)))
                letters.append(form.charAt(i));
        return letters.toString();
    }

    /// The case of each word's first letter.
    private static String initials(String form) {
        var initials = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < form.length(); i++) {
            boolean letter = Character.isLetter(form.charAt(i));
            if (letter && !inside)
                initials.append(Character.isUpperCase(form.charAt(i)) ? 'X' : 'x');
            inside = letter;
        }
        return initials.toString();
    }
}
