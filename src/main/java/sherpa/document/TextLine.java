package sherpa.document;

import java.util.ArrayList;
import java.util.List;

/// A line of a text, `[begin, end)`, without the break that ends it.
///
/// @param next where the next line begins
record TextLine(String text, int begin, int end, int next) {

    static List<TextLine> of(String text) {
        var lines = new ArrayList<TextLine>();
        int begin = 0;
        while (begin <= text.length()) {
            int end = begin;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r')
                end++;
            int next = text.startsWith("\r\n", end) ? end + 2 : end + 1;
            lines.add(new TextLine(text.substring(begin, end), begin, end, Math.min(next, text.length())));
            begin = next;
        }
        return lines;
    }

    /// Without the white space around them.
    String words() {
        int from = indent();
        int to = text.length();
        while (to > from && isSpace(text.charAt(to - 1)))
            to--;
        return text.substring(from, to);
    }

    int indent() {
        int at = 0;
        while (at < text.length() && isSpace(text.charAt(at)))
            at++;
        return at;
    }

    boolean isBlank() {
        return indent() == text.length();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
