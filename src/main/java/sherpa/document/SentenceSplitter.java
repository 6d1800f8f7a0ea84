package sherpa.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import sherpa.document.Document.Sentence;

/// Cuts a text into sentences, which together hold all of it but white space.
///
/// A sentence ends at a full stop, question or exclamation mark that belongs to no abbreviation, initial or number, at the end of a
/// line, and where two sentences were glued together ("the meeting.By Kim"). A single line break before a word in lower case
/// does not end one.
final class SentenceSplitter {

    private static final WordLists LEXICON = WordLists.beside(SentenceSplitter.class);

    /// Never the last word of a sentence.
    private static final Set<String> BEFORE_A_NAME = LEXICON.set("abbreviation.before-name");

    /// Abbreviations only where a number follows.
    private static final Set<String> BEFORE_A_NUMBER = LEXICON.set("abbreviation.before-number");

    /// The last word of a sentence only where the next word is one that sentences begin with.
    private static final Set<String> ANYWHERE = LEXICON.set("abbreviation");

    /// Words that begin a sentence and seldom stand capitalised inside one.
    private static final Set<String> STARTERS = LEXICON.set("sentence.starter");

    List<Sentence> split(String text) {
        return new Scan(text).sentences();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B' || c == '\u0085';
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\u0085';
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？';
    }

    private static boolean isCloser(char c) {
        return "\"'”’»)]}".indexOf(c) >= 0;
    }

    private static final class Scan {
        private final String text;
        private final boolean lowerCase;
        private final List<Sentence> found = new ArrayList<>();
        private int start;

        Scan(String text) {
            this.text = text;
            this.lowerCase = text.chars().noneMatch(Character::isUpperCase);
        }

        List<Sentence> sentences() {
            for (int i = 0; i < text.length();) {
                char c = text.charAt(i);
                if (isLineBreak(c)) {
                    int next = skipSpace(i);
                    if (!runsOn(i, next))
                        close(i);
                    i = next;
                } else if (isTerminator(c)) {
                    int end = skipClosers(i);
                    if (ends(i, end))
                        close(end);
                    i = end;
                } else
                    i++;
            }
            close(text.length());
            return found;
        }

        private void close(int end) {
            int begin = skipSpace(start);
            int last = end;
            while (last > begin && isSpace(text.charAt(last - 1)))
                last--;
            if (begin < last)
                found.add(new Sentence(begin, last));
            start = end;
        }

        private int skipSpace(int i) {
            int at = i;
            while (at < text.length() && isSpace(text.charAt(at)))
                at++;
            return at;
        }

        private int skipClosers(int i) {
            int at = i;
            while (at < text.length() && (isTerminator(text.charAt(at)) || isCloser(text.charAt(at))))
                at++;
            boolean looseQuote = at + 2 < text.length() && text.charAt(at) == ' ' && text.charAt(at + 1) == '"'
                    && text.charAt(at + 2) == ' ';
            return looseQuote ? at + 2 : at;
        }

        /// Whether the sentence goes on behind the line break at `i`: one break, and a word in lower case behind it.
        private boolean runsOn(int i, int next) {
            if (next == text.length() || i == 0 || lowerCase)
                return false;
            long breaks = text.substring(i, next).chars().filter(c -> c == '\n').count();
            char before = text.charAt(i - 1);
            return breaks == 1 && Character.isLowerCase(text.charAt(next)) && !isTerminator(before)
                    && (Character.isLetterOrDigit(before) || ",-–—".indexOf(before) >= 0 || isSpace(before));
        }

        /// Whether the mark at `mark`, with all that closes behind it up to `end`, ends the sentence.
        private boolean ends(int mark, int end) {
            if (end == text.length())
                return false;
            int next = skipSpace(end);
            if (next == text.length())
                return false;
            if (next == end)
                return glued(mark, end);
            char first = firstLetter(next);
            if ((Character.isLowerCase(first) && !lowerCase) || ",;".indexOf(first) >= 0)
                return false;
            boolean ellipsis = end - mark > 1 && isTerminator(text.charAt(mark + 1));
            return text.charAt(mark) != '.' || ellipsis || !abbreviation(mark, next);
        }

        private char firstLetter(int from) {
            int at = from;
            while (at < text.length() && "\"'“‘«([{`*-–—•".indexOf(text.charAt(at)) >= 0)
                at++;
            return at < text.length() ? text.charAt(at) : ' ';
        }

        /// A word, a mark and a capitalised word without space between them.
        private boolean glued(int mark, int end) {
            if ("。！？".indexOf(text.charAt(mark)) >= 0)
                return true;
            String word = text.substring(wordBegin(mark), mark);
            if (mark == 0 || end + 1 >= text.length() || word.chars().anyMatch(c -> "./@\\".indexOf(c) >= 0))
                return false;
            char last = text.charAt(mark - 1);
            boolean wordBefore = Character.isLowerCase(last) && word.length() > 1 && !BEFORE_A_NAME.contains(lower(word));
            boolean yearBefore = word.length() == 4 && isNumber(word);
            if (!wordBefore && !yearBefore && !isCloser(last))
                return false;
            char first = text.charAt(end);
            char second = text.charAt(end + 1);
            boolean oneLetterWord = isSpace(second) && (first == 'A' || first == 'I');
            boolean capitalised = Character.isUpperCase(first) && (Character.isLowerCase(second) || oneLetterWord);
            return capitalised || "“‘".indexOf(first) >= 0 || (wordBefore && yearAt(end));
        }

        private boolean yearAt(int from) {
            return from + 4 < text.length() && isNumber(text.substring(from, from + 4)) && isSpace(text.charAt(from + 4));
        }

        private static boolean isNumber(String word) {
            return word.chars().allMatch(Character::isDigit);
        }

        private int wordBegin(int end) {
            int at = end;
            while (at > start && !isSpace(text.charAt(at - 1)) && "\"“‘([{—–".indexOf(text.charAt(at - 1)) < 0)
                at--;
            return at;
        }

        private boolean abbreviation(int mark, int next) {
            String word = lower(text.substring(wordBegin(mark), mark));
            String following = nextWord(next);
            boolean digit = Character.isDigit(text.charAt(next));
            if (word.isEmpty())
                return false;
            if (BEFORE_A_NAME.contains(word))
                return true;
            if (BEFORE_A_NUMBER.contains(word) && digit)
                return true;
            boolean initials = (word.length() == 1 && Character.isLetter(word.charAt(0))) || dotted(word);
            return (initials || ANYWHERE.contains(word)) && !STARTERS.contains(following) && !opensQuote(next);
        }

        private boolean opensQuote(int next) {
            return "\"“‘«`".indexOf(text.charAt(next)) >= 0;
        }

        /// Letters and full stops by turns: "u.s", "p.m", "ph.d".
        private static boolean dotted(String word) {
            if (word.indexOf('.') < 0)
                return false;
            for (String part : word.split("\\.", -1))
                if (part.isEmpty() || part.length() > 2 || !part.chars().allMatch(Character::isLetter))
                    return false;
            return true;
        }

        private String nextWord(int next) {
            int at = next;
            while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '\''))
                at++;
            return lower(text.substring(next, at));
        }

        private static String lower(String word) {
            return word.toLowerCase(Locale.ROOT);
        }
    }
}
