package sherpa.entity;

import java.text.Normalizer;
import java.util.Locale;

/// The written form of a name, made comparable.
final class Forms {

    private Forms() {}

    /// Without diacritics and with straight apostrophes; case is kept.
    static String fold(String form) {
        if (isPlain(form))
            return form;
        var folded = new StringBuilder(form.length());
        var decomposed = Normalizer.normalize(form, Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK)
                continue;
            switch (c) {
                case '’', '‘', '`', 'ʻ', 'ʼ' -> folded.append('\'');
                case 'ı' -> folded.append('i');
                case 'ł' -> folded.append('l');
                case 'Ł' -> folded.append('L');
                case 'ø' -> folded.append('o');
                case 'Ø' -> folded.append('O');
                case 'đ' -> folded.append('d');
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                default -> folded.append(c);
            }
        }
        return folded.toString();
    }

    /// The key under which a name is looked up: folded, lower case, hyphens and runs of white space as one space, the
    /// possessive ending a word of its own, as the tokens have it.
    static String key(String form) {
        return isOneWord(form) ? form.toLowerCase(Locale.ROOT) : keyOfSeveral(form);
    }

    private static String keyOfSeveral(String form) {
        var folded = fold(form).toLowerCase(Locale.ROOT);
        var key = new StringBuilder(folded.length() + 2);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '-' || c == '‑' || c == '–' || Character.isWhitespace(c)) {
                if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ')
                    key.append(' ');
            } else if (c == '\'' && i > 0 && !isInside(folded, i)) {
                key.append(" '");
            } else if (c == ',') {
                key.append(" ,");
            } else if (c == '.' && endsInitial(folded, i)) {
                key.append(" .");
            } else {
                key.append(c);
            }
        }
        return key.toString().strip();
    }

    static boolean isAllCaps(String form) {
        boolean letter = false;
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLowerCase(form.charAt(i)))
                return false;
            letter |= Character.isUpperCase(form.charAt(i));
        }
        return letter;
    }

    static String lastWord(String form) {
        int space = form.lastIndexOf(' ');
        return space < 0 ? form : form.substring(space + 1);
    }

    /// Whether the apostrophe belongs to the word ("O'Brien", "Sana'a") and starts no possessive ending.
    private static boolean isInside(String folded, int at) {
        boolean letterAfter = at + 1 < folded.length() && Character.isLetter(folded.charAt(at + 1));
        boolean possessive = at + 1 < folded.length() && folded.charAt(at + 1) == 's'
                && (at + 2 == folded.length() || !Character.isLetter(folded.charAt(at + 2)));
        return letterAfter && !possessive;
    }

    /// Whether the stop ends a single initial ("J."), which the tokens split off.
    private static boolean endsInitial(String folded, int at) {
        return at > 0 && Character.isLetter(folded.charAt(at - 1)) && (at == 1 || folded.charAt(at - 2) == ' ')
                && (at + 1 == folded.length() || folded.charAt(at + 1) == ' ');
    }

    private static boolean isOneWord(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z'))
                return false;
        }
        return true;
    }

    private static boolean isPlain(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c > 127 || c == '`')
                return false;
        }
        return true;
    }
}
