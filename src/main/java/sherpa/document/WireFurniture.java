package sherpa.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import sherpa.document.CleanText.Change;
import sherpa.result.Repair;

/// What news agencies put around a story for editors: "(LEAD) Lee-China(LEAD)" before a headline, "(ATTN: ...)" behind it, "(END)" at
/// the end; and the line breaks that were lost beside them.
final class WireFurniture implements Cleaning {

    private static final Pattern SLUG = Pattern.compile("(?m)^[ \\t]*(\\([A-Z0-9][\\w ]{1,20}\\))[ ]?([^\\n()]{0,70}?)\\1[ ]?");
    private static final Pattern ATTENTION = Pattern.compile("[ ]?\\(ATTN: (?:[^()\\n]|\\([^()\\n]{0,200}\\)){0,400}\\)[ ]?");
    private static final String DATELINE = "(?=\\p{Lu}[\\p{Lu} ,./-]{2,40}, (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2} \\()";
    private static final Pattern BYLINE = Pattern.compile(
            "(?m)(?:^|(?<=[\\p{L}\\d'’”\")]))By (?:\\p{Lu}[\\p{L}.'’-]+ ){1,5}" + DATELINE);
    private static final int TAIL = 300;
    private static final Pattern END = Pattern.compile(
            "\\s*(?:[\\w.+-]{1,64}@[\\w.-]{1,64})?\\s*(?:\\((?:END|end)\\)|-30-|###)\\s*$|(?<=\\n)[ \\t]*(?:Reuter|REUTER|REUTERS)\\s*$");

    @Override
    public List<Change> changes(String text) {
        var changes = new ArrayList<Change>();
        var slug = SLUG.matcher(text);
        while (slug.find())
            changes.add(new Change(Repair.Kind.BOILERPLATE, slug.start(), endOfHeadline(text, slug), ""));
        sluggedHeadline(text, changes);
        var attention = ATTENTION.matcher(text);
        while (attention.find())
            changes.add(new Change(
                    Repair.Kind.BOILERPLATE, attention.start(), attention.end(), breakBehind(text, attention, changes)));
        var byline = BYLINE.matcher(text);
        while (byline.find()) {
            if (byline.start() > 0 && text.charAt(byline.start() - 1) != '\n' && text.charAt(byline.start() - 1) != ')')
                changes.add(new Change(Repair.Kind.LINE_WRAP, byline.start(), byline.start(), "\n"));
            changes.add(new Change(Repair.Kind.LINE_WRAP, byline.end() - 1, byline.end(), "\n"));
        }
        var end = END.matcher(text).region(Math.max(0, text.length() - TAIL), text.length()).useTransparentBounds(true);
        if (end.find())
            changes.add(new Change(Repair.Kind.BOILERPLATE, end.start(), text.length(), ""));
        return changes;
    }

    private static String breakBehind(String text, Matcher attention, List<Change> before) {
        boolean atEdge = attention.start() == 0 || attention.end() == text.length();
        boolean wholeLine = before.stream().anyMatch(c -> c.end() == attention.start() && text.startsWith("\n", c.begin() - 1));
        return atEdge || wholeLine || text.charAt(attention.end()) == '\n' || text.charAt(attention.start() - 1) == '\n' ? ""
                : "\n";
    }

    /// Behind the slug, or behind the headline that follows it where the text begins with that headline already.
    private static int endOfHeadline(String text, Matcher slug) {
        String title = firstLine(text);
        if (title.startsWith(slug.group(1)))
            title = title.substring(slug.group(1).length()).strip();
        return slug.start() > 0 && title.length() >= 12 && text.startsWith(title, slug.end()) ? slug.end() + title.length()
                : slug.end();
    }

    /// A body that begins with a slug and the headline once more, run into each other: "trade talksLeaders meet in SeoulBy Ana Silva".
    private static void sluggedHeadline(String text, List<Change> changes) {
        String title = firstLine(text);
        int body = title.length();
        while (body < text.length() && Character.isWhitespace(text.charAt(body)))
            body++;
        if (title.length() < 20 || body == title.length() || body == text.length())
            return;
        String head = text.substring(body, Math.min(text.length(), body + title.length() + 60));
        int at = head.toLowerCase(Locale.ROOT).indexOf(title.toLowerCase(Locale.ROOT));
        int end = body + at + title.length();
        if (at >= 0 && head.substring(0, at).indexOf('\n') < 0 && end < text.length()
                && (Character.isUpperCase(text.charAt(end)) || text.charAt(end) == '(')
                && (at == 0 || Character.isLetter(head.charAt(at - 1))))
            changes.add(new Change(Repair.Kind.REPEATED_PASSAGE, body, end, ""));
    }

    private static String firstLine(String text) {
        return TextLine.of(text.substring(0, Math.min(text.length(), 500))).getFirst().words();
    }
}
