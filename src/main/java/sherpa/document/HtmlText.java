package sherpa.document;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// HTML as plain text: an empty line between paragraphs, a line break for `<br>` and list items, other white space as one space.
final class HtmlText {

    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|br|div|span|a|h[1-6]|ul|ol|li|strong|em|b|i|img|blockquote|figure|table)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd", "option");

    private HtmlText() {}

    static boolean hasTags(String text) {
        return TAG.matcher(text).find();
    }

    static String of(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("script, style, noscript, template, iframe, svg, form, button, figcaption").remove();
        return of(body);
    }

    static String of(Element root) {
        var out = new StringBuilder();
        NodeTraversor.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text)
                    append(out, text.getWholeText());
                else if (node instanceof Element element)
                    breakBefore(out, element);
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && !element.normalName().equals("br"))
                    breakBefore(out, element);
            }
        }, root);
        return out.toString().strip();
    }

    private static void breakBefore(StringBuilder out, Element element) {
        String name = element.normalName();
        if (name.equals("br"))
            breakLine(out, out.length() > 0 && out.charAt(out.length() - 1) == '\n' ? 2 : 1);
        else if (name.equals("td") || name.equals("th"))
            append(out, " ");
        else if (LINES.contains(name))
            breakLine(out, 1);
        else if (element.isBlock())
            breakLine(out, 2);
    }

    private static void breakLine(StringBuilder out, int breaks) {
        int there = 0;
        while (out.length() > there && out.charAt(out.length() - 1 - there) == '\n')
            there++;
        if (there == 0)
            while (out.length() > 0 && out.charAt(out.length() - 1) == ' ')
                out.setLength(out.length() - 1);
        if (out.length() > 0)
            out.repeat("\n", Math.max(0, breaks - there));
    }

    private static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean wanted = out.length() > 0 && out.charAt(out.length() - 1) != ' ' && out.charAt(out.length() - 1) != '\n';
            if (!space)
                out.append(c);
            else if (wanted)
                out.append(' ');
        }
    }
}
