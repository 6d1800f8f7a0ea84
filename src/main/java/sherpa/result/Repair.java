package sherpa.result;

/// One change made to the article's words.
///
/// @param begin where in the clean text the repaired passage begins
/// @param end where it ends; equal to `begin` where a passage was taken out
/// @param original what stood there, cut to 280 characters
public record Repair(Kind kind, int begin, int end, String original) {

    public enum Kind {
        LETTER_SPACING, MOJIBAKE, HYPHENATION, LINE_WRAP, BOILERPLATE, CONTROL_CHARACTERS, MARKUP, REPEATED_PASSAGE
    }
}
