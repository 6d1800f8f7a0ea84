package sherpa.entity;

import java.util.Locale;

/// A token, or the part of one before or behind a hyphen.
///
/// @param key folded and in lower case, as the tables are looked up
/// @param joined whether only a hyphen stands between it and the word before
/// @param sentence index into the document's sentences
record Word(String text, String key, int begin, int end, int sentence, boolean joined) {

    static Word of(String text, int begin, int sentence, boolean joined) {
        return new Word(text, Forms.fold(text).toLowerCase(Locale.ROOT), begin, begin + text.length(), sentence, joined);
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isAllCaps() {
        return text.length() > 1 && Forms.isAllCaps(text);
    }

    boolean isInitial() {
        return text.length() == 1 && isCapitalized();
    }

    boolean isPossessive() {
        return key.equals("'s") || key.equals("'");
    }

    boolean isAlphabetic() {
        return text.codePoints().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’' || c == '.');
    }
}
