package sherpa.language;

/// A word, a number or a single punctuation mark.
///
/// @param text as the article has it
/// @param sentence index into the document's sentences
public record Token(String text, int begin, int end, int sentence) {

    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    public boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }
}
