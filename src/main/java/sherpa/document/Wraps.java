package sherpa.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import sherpa.document.CleanText.Change;
import sherpa.result.Repair;

/// Joins the lines of a text that was broken to a column's width, and words that were hyphenated there. A line break becomes a
/// space, so that offsets stay; page numbers between the lines go. Texts that are not clearly broken that way stay as they are.
final class Wraps implements Cleaning {

    private static final int LEAST_BREAKS = 3;
    private static final int WIDEST = 110;
    private static final int NARROWEST = 20;
    private static final Pattern BULLET = Pattern.compile("\\s*(?:[-–—•*·▪■○●\uF0B7\uF0A7]|\\(?[0-9a-zA-Z]{1,3}[.)])\\s.*",
            Pattern.DOTALL);

    /// Words that no line of its own ends with.
    private static final Pattern RUNS_ON = Pattern.compile(
            "\\s(?:the|an?|and|or|of|to|in|on|at|by|for|from|with|as|that|which|who|his|her|its|their|is|are|was|were|has|have|had|will|would)$");

    private final Supplier<Vocabulary> words;

    Wraps(Supplier<Vocabulary> words) {
        this.words = words;
    }

    @Override
    public List<Change> changes(String text) {
        var lines = TextLine.of(text);
        int width = width(lines);
        if (width == 0)
            return List.of();
        var changes = new ArrayList<Change>();
        for (int i = 0; i + 1 < lines.size(); i++)
            if (joins(lines.get(i), lines.get(i + 1), width))
                changes.add(join(text, lines.get(i), lines.get(i + 1)));
        return paragraphs(text, changes);
    }

    /// The column's width in characters, or 0 where the text is not clearly broken to one.
    private static int width(List<TextLine> lines) {
        int breaks = 0;
        int inSentence = 0;
        int widest = 0;
        int wide = 0;
        int filled = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).words();
            if (line.isEmpty())
                continue;
            filled++;
            wide += line.length() > WIDEST ? 1 : 0;
            widest = line.length() > WIDEST ? widest : Math.max(widest, line.length());
            String next = i + 1 < lines.size() ? lines.get(i + 1).words() : "";
            if (next.isEmpty())
                continue;
            breaks++;
            if (RUNS_ON.matcher(line).find() || (Character.isLowerCase(next.charAt(0)) && endsInSentence(line)))
                inSentence++;
        }
        boolean clear = (inSentence >= LEAST_BREAKS && inSentence * 4 >= breaks) || (inSentence == 2 && breaks <= 3);
        boolean wrapped = clear && wide * 20 <= filled && widest >= NARROWEST;
        return wrapped ? widest : 0;
    }

    private static boolean endsInSentence(String line) {
        char last = line.charAt(line.length() - 1);
        return Character.isLetterOrDigit(last) || ",-–—\"”’')%".indexOf(last) >= 0;
    }

    /// Whether the second line goes on with the first: it was full, or the sentence runs on.
    private static boolean joins(TextLine line, TextLine next, int width) {
        String words = line.words();
        String following = next.words();
        if (words.isEmpty() || following.isEmpty() || BULLET.matcher(next.text()).matches()
                || next.indent() >= line.indent() + 2)
            return false;
        char first = following.charAt(0);
        if (Character.isLowerCase(first))
            return words.length() * 3 >= width && endsInSentence(words);
        int space = following.indexOf(' ');
        int needed = words.length() + 1 + (space < 0 ? following.length() : space);
        boolean full = needed * 20 > width * 19 || (needed * 4 > width * 3 && endsInSentence(words));
        boolean runsOn = RUNS_ON.matcher(words).find() && !isHeading(following);
        return runsOn || (full && !isHeading(words) && !(isHeading(following) && following.length() * 4 < width * 3));
    }

    private static boolean isHeading(String words) {
        return words.chars().noneMatch(Character::isLowerCase) && words.chars().filter(Character::isLetter).count() > 3;
    }

    private Change join(String text, TextLine line, TextLine next) {
        int begin = line.end();
        while (begin > line.begin() && Character.isWhitespace(text.charAt(begin - 1)))
            begin--;
        int end = next.begin() + next.indent();
        boolean hyphen = text.charAt(begin - 1) == '-' && begin - 2 >= line.begin() && Character.isLetter(text.charAt(begin - 2));
        if (!hyphen)
            return new Change(Repair.Kind.LINE_WRAP, begin, end, " ");
        return isDivided(text, begin - 1, end) ? new Change(Repair.Kind.HYPHENATION, begin - 1, end, "")
                : new Change(Repair.Kind.HYPHENATION, begin, end, "");
    }

    /// Whether the hyphen at `hyphen` only divides a word, and is no part of it.
    private boolean isDivided(String text, int hyphen, int next) {
        int begin = hyphen;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1)))
            begin--;
        int end = next;
        while (end < text.length() && Character.isLetter(text.charAt(end)))
            end++;
        String first = text.substring(begin, hyphen);
        String second = text.substring(next, end);
        if (second.isEmpty() || Character.isUpperCase(second.charAt(0)) || text.contains(first + "-" + second)
                || (begin > 0 && text.charAt(begin - 1) == '-'))
            return false;
        var vocabulary = words.get().with(text);
        if (vocabulary.has(first + second))
            return true;
        return !(vocabulary.has(first) && vocabulary.has(second)) && Character.isLowerCase(first.charAt(0));
    }

    /// Neighbouring joins of spaces as one change, so that a paragraph is one repair.
    private static List<Change> paragraphs(String text, List<Change> joins) {
        var changes = new ArrayList<Change>();
        for (var join : joins)
            if (!changes.isEmpty() && sameParagraph(text, changes.getLast(), join)) {
                var last = changes.removeLast();
                String between = text.substring(last.end(), join.begin());
                changes.add(new Change(
                        Repair.Kind.LINE_WRAP, last.begin(), join.end(), last.replacement() + between + join.replacement()));
            } else
                changes.add(join);
        return changes;
    }

    private static boolean sameParagraph(String text, Change last, Change next) {
        return last.kind() == Repair.Kind.LINE_WRAP && next.kind() == Repair.Kind.LINE_WRAP
                && text.substring(last.end(), next.begin()).indexOf('\n') < 0;
    }
}
