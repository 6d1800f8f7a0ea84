package sherpa.summit;

/// A word, number or mark of a sentence. Tokens are cut where an entity's name begins or ends: "Israeli-Palestinian" is three atoms.
record Atom(String text, String lower, int begin, int end) {

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isPossessive() {
        return lower.equals("'s") || lower.equals("’s") || lower.equals("'") || lower.equals("’");
    }

    boolean isHyphen() {
        return lower.equals("-") || lower.equals("–") || lower.equals("‑");
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
