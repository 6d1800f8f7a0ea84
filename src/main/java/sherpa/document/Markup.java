package sherpa.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

import sherpa.document.CleanText.Change;
import sherpa.result.Repair;

/// Markup that was left in a text: HTML tags and character references, Markdown links, shortcodes of a content management system,
/// the brackets of treebanks.
final class Markup implements Cleaning {

    private static final Pattern TAG = Pattern.compile(
            "<(/?)(p|br|div|span|b|i|u|em|strong|a|ul|ol|li|h[1-6]|img|blockquote|font|table|tbody|tr|td|th|figure|figcaption|section|"
                    + "article|sup|sub|small|center|hr|iframe|strike|cite|code|pre)(\\s[^<>]{0,2000})?\\s?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK = Pattern
            .compile("p|br|div|li|ul|ol|h[1-6]|blockquote|table|tr|figure|section|article|hr");
    private static final Pattern COMMENT = Pattern.compile("<!--.{0,5000}?-->", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern
            .compile("(?:&(?:amp;){0,5}(?:[a-zA-Z]{2,8}\\d{0,2}|#\\d{1,6}|#[xX][0-9a-fA-F]{1,5});){1,50}");
    private static final Pattern LINK = Pattern
            .compile("!?\\[([^\\[\\]\\n]{0,300})\\]\\((?:https?://|www\\.|/)[^()\\s]{1,1000}(?:\\s\"[^\"\\n]{0,300}\")?\\)");
    private static final String CODE = "\\[/?(?:[a-z]+_[a-z0-9_]+|(?:caption|embed|gallery|video|audio|adrotate|vc|et)[a-z_]*(?:\\s[^\\[\\]\\n]{0,500})?)\\]";
    private static final Pattern SHORTCODE = Pattern.compile("(?m)^[ \\t]*" + CODE + "[ \\t]*\\n+|" + CODE);
    private static final Pattern BRACKET = Pattern.compile("-([LR])([RSC])B-");

    @Override
    public List<Change> changes(String text) {
        var changes = new ArrayList<Change>();
        find(COMMENT, text, changes);
        find(SHORTCODE, text, changes);
        var tag = TAG.matcher(text);
        while (tag.find())
            changes.add(change(tag.start(), tag.end(), breaksLine(text, tag.group(2), tag.start(), tag.end()) ? "\n" : ""));
        var reference = REFERENCE.matcher(text);
        while (reference.find()) {
            String read = Parser.unescapeEntities(Parser.unescapeEntities(reference.group(), true), true);
            if (!read.equals(reference.group()))
                changes.add(change(reference.start(), reference.end(), read));
        }
        var link = LINK.matcher(text);
        while (link.find())
            changes.add(change(link.start(), link.end(), link.group().startsWith("!") ? "" : link.group(1)));
        var bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            int which = "RSC".indexOf(bracket.group(2)) * 2 + (bracket.group(1).equals("L") ? 0 : 1);
            changes.add(change(bracket.start(), bracket.end(), "()[]{}".substring(which, which + 1)));
        }
        return changes;
    }

    /// A block's tag stands for a line break, unless there is one beside it or the text begins or ends there.
    private static boolean breaksLine(String text, String name, int begin, int end) {
        return BLOCK.matcher(name.toLowerCase(Locale.ROOT)).matches() && begin > 0 && end < text.length()
                && text.charAt(begin - 1) != '\n' && text.charAt(end) != '\n';
    }

    private static void find(Pattern pattern, String text, List<Change> changes) {
        var matcher = pattern.matcher(text);
        while (matcher.find())
            changes.add(change(matcher.start(), matcher.end(), ""));
    }

    private static Change change(int begin, int end, String replacement) {
        return new Change(Repair.Kind.MARKUP, begin, end, replacement);
    }
}
