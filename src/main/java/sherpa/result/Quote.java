package sherpa.result;

/// The article's own words: `text` is exactly `document.text[begin, end)`.
///
/// @param begin offset of the first UTF-16 code unit
/// @param end offset behind the last one
public record Quote(String text, int begin, int end) {

    public Quote {
        if (begin < 0 || end - begin != text.length())
            throw new IllegalArgumentException(
                    "[%d, %d) does not hold the %d code units of \"%s\"".formatted(begin, end, text.length(), text));
    }

    /// The words of `text` between two offsets.
    public static Quote of(String text, int begin, int end) {
        return new Quote(text.substring(begin, end), begin, end);
    }
}
