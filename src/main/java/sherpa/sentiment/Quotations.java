package sherpa.sentiment;

import java.util.BitSet;
import java.util.List;

import sherpa.language.Token;

/// Which words of an article stand between quotation marks. A quotation that is not closed lasts until its paragraph ends.
final class Quotations {

    private static final String OPENING = "“‘«";

    private final String text;
    private final BitSet inside = new BitSet();

    private Quotations(String text) {
        this.text = text;
    }

    /// @return the indexes of the quoted tokens
    static BitSet of(String text, List<Token> tokens) {
        var quotations = new Quotations(text);
        quotations.mark();
        var quoted = new BitSet();
        for (int i = 0; i < tokens.size(); i++)
            quoted.set(i, quotations.inside.get(tokens.get(i).begin()));
        return quoted;
    }

    private void mark() {
        for (int at = 0; at < text.length(); at++)
            if (opens(at)) {
                int end = end(at);
                if (end < 0)
                    continue;
                inside.set(at + 1, end);
                at = end;
            }
    }

    private boolean opens(int at) {
        char c = text.charAt(at);
        if (OPENING.indexOf(c) >= 0)
            return true;
        return (c == '"' || c == '\'') && !word(at - 1) && !closing(at - 1) && (c == '"' ? !blank(at + 1) : letter(at + 1));
    }

    private boolean closing(int at) {
        return at >= 0 && ".,?!".indexOf(text.charAt(at)) >= 0;
    }

    /// Where the quotation that opens here ends; a single mark that is never closed is an apostrophe.
    private int end(int open) {
        char mark = text.charAt(open);
        for (int at = open + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\n')
                return mark == '\'' || mark == '‘' ? -1 : at;
            if (closes(mark, at))
                return at;
        }
        return mark == '\'' || mark == '‘' ? -1 : text.length();
    }

    private boolean closes(char mark, int at) {
        char c = text.charAt(at);
        return switch (mark) {
            case '“' -> c == '”' || (c == '"' && !blank(at - 1));
            case '«' -> c == '»';
            case '‘' -> c == '’' && !letter(at + 1);
            case '\'' -> c == '\'' && !blank(at - 1) && !letter(at + 1);
            default -> (c == '"' && (!blank(at - 1) || blank(at + 1))) || c == '”';
        };
    }

    private boolean word(int at) {
        return at >= 0 && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean letter(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean blank(int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }
}
