package sherpa.language;

/// How a word is written: what its pieces, all lower case, no longer tell. The encoder has an embedding for each, at its index.
public enum WordShape {

    /// No word: the pieces around a window.
    SPECIAL(0),
    /// Letters, none upper case: "talks".
    LOWER(1),
    /// Upper case in front only: "Hanoi".
    INITIAL(2),
    /// Upper case throughout: "NATO".
    UPPER(3),
    /// A single upper-case letter: "J".
    LETTER(4),
    /// Upper case elsewhere: "McCain", "iPhone".
    MIXED(5),
    /// A digit somewhere: "2019", "G20".
    DIGIT(6),
    /// Nothing that has case: a punctuation mark, Chinese.
    OTHER(7);

    private final int index;

    WordShape(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    static WordShape of(CharSequence text, int begin, int end) {
        int letters = 0;
        int upper = 0;
        boolean first = false;
        boolean cased = false;
        for (int at = begin; at < end;) {
            int c = Character.codePointAt(text, at);
            at += Character.charCount(c);
            if (isDigit(c))
                return DIGIT;
            if (!Character.isLetter(c))
                continue;
            boolean isUpper = Character.isUpperCase(c);
            cased |= isUpper || Character.isLowerCase(c);
            first |= isUpper && letters == 0;
            upper += isUpper ? 1 : 0;
            letters++;
        }
        if (!cased)
            return OTHER;
        if (upper == 0)
            return LOWER;
        if (letters == 1)
            return LETTER;
        if (upper == letters)
            return UPPER;
        return first && upper == 1 ? INITIAL : MIXED;
    }

    /// Digits of any script, and those in circles or raised, as Python's `str.isdigit` has it.
    @SuppressWarnings("CharacterGetNumericValue") // Of characters of that type it knows the value.
    private static boolean isDigit(int c) {
        if (Character.isDigit(c))
            return true;
        boolean isFractionOrIdeograph = c == 0x215F || (c >= 0x3000 && c <= 0x33FF);
        if (Character.getType(c) != Character.OTHER_NUMBER || isFractionOrIdeograph)
            return false;
        int value = Character.getNumericValue(c);
        return value >= 0 && value <= 9;
    }
}
