package sherpa.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.jsoup.nodes.Element;

import sherpa.result.Entity;
import sherpa.result.Quote;

/// The text, each line of it a paragraph, each mention of an entity in one `mark`, each passage that is quoted with an anchor
/// where it begins. Without the anchors' numbers it is the text again, character for character.
///
/// Mentions may lie in one another. Where two cross, the later one is marked from the end of the earlier.
final class MarkedText {

    private record Mark(int begin, int end, String id, Entity entity) {}

    private final String text;
    private final List<Mark> marks;
    private final Collection<Quotes.Passage> passages;

    MarkedText(String text, List<Entity> entities, Collection<Quotes.Passage> passages) {
        this.text = text;
        this.passages = passages;
        List<Mark> all = new ArrayList<>();
        for (int row = 0; row < entities.size(); row++) {
            var mentions = entities.get(row).mentions();
            for (int i = 0; i < mentions.size(); i++)
                all.add(new Mark(mentions.get(i).begin(), mentions.get(i).end(), id(row, i), entities.get(row)));
        }
        this.marks = nested(all);
    }

    static String id(int row, int mention) {
        return "e" + row + "-" + mention;
    }

    /// In opening order, none crossing another.
    private static List<Mark> nested(List<Mark> all) {
        var order = Comparator.comparingInt(Mark::begin).thenComparing(Mark::end, Comparator.reverseOrder());
        List<Mark> rest = new ArrayList<>(all);
        rest.sort(order);
        List<Mark> nested = new ArrayList<>();
        Deque<Mark> open = new ArrayDeque<>();
        while (!rest.isEmpty()) {
            Mark mark = rest.removeFirst();
            while (!open.isEmpty() && open.peek().end() <= mark.begin())
                open.pop();
            var crossed = open.stream().filter(o -> o.end() < mark.end()).findFirst();
            if (crossed.isPresent()) {
                rest.add(new Mark(crossed.get().end(), mark.end(), mark.id(), mark.entity()));
                rest.sort(order);
            } else {
                open.push(mark);
                nested.add(mark);
            }
        }
        return nested;
    }

    void append(Element parent) {
        Element line = paragraph(parent);
        Deque<Element> elements = new ArrayDeque<>();
        Deque<Mark> open = new ArrayDeque<>();
        int next = 0;
        var cuts = cuts();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int from = cuts.get(i);
            while (!open.isEmpty() && open.peek().end() <= from) {
                open.pop();
                elements.pop();
            }
            for (; next < marks.size() && marks.get(next).begin() <= from; next++) {
                elements.push(mark(elements.isEmpty() ? line : elements.peek(), marks.get(next)));
                open.push(marks.get(next));
            }
            boolean ends = text.charAt(from) == '\n' && open.isEmpty();
            Element around = ends ? parent : elements.isEmpty() ? line : elements.peek();
            anchors(ends ? line : around, from);
            if (ends) {
                parent.appendText("\n");
                line = paragraph(parent);
            } else
                words(around, from, cuts.get(i + 1));
        }
        parent.children().stream().filter(p -> p.childNodeSize() == 0).forEach(Element::remove);
    }

    private static Element paragraph(Element parent) {
        return parent.appendElement("p").attr("dir", "auto");
    }

    private List<Integer> cuts() {
        var cuts = new TreeSet<Integer>(List.of(0, text.length()));
        for (Mark mark : marks) {
            cuts.add(mark.begin());
            cuts.add(mark.end());
        }
        for (Quotes.Passage passage : passages) {
            cuts.add(passage.quote().begin());
            cuts.add(passage.quote().end());
        }
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            cuts.add(i);
            cuts.add(i + 1);
        }
        return List.copyOf(cuts);
    }

    private static Element mark(Element parent, Mark mark) {
        return parent.appendElement("mark").id(mark.id()).addClass(mark.entity().type().name().toLowerCase(Locale.ROOT))
                .attr("title", Words.of(mark.entity().type()) + ": " + Words.withCountry(mark.entity()));
    }

    private void anchors(Element parent, int at) {
        for (Quotes.Passage passage : passages)
            if (passage.quote().begin() == at)
                parent.appendElement("a").addClass("spot").id(passage.id()).attr("href", "#" + passage.claim())
                        .attr("aria-label", "Passage " + passage.number() + ", back to what rests on it")
                        .text(String.valueOf(passage.number()));
    }

    /// Words that lie wholly in or out of each mark and passage.
    private void words(Element parent, int from, int to) {
        var holding = passages.stream().filter(p -> covers(p.quote(), from, to)).toList();
        if (holding.isEmpty()) {
            parent.appendText(text.substring(from, to));
            return;
        }
        var span = parent.appendElement("span").addClass("quoted");
        holding.forEach(p -> span.addClass(p.id()));
        span.appendText(text.substring(from, to));
    }

    private static boolean covers(Quote quote, int from, int to) {
        return quote.begin() <= from && to <= quote.end();
    }
}
