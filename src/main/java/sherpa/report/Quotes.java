package sherpa.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

import sherpa.result.Quote;
import sherpa.result.Result;

/// The passages that the page's claims point at: each distinct one has a number and an anchor in the text.
final class Quotes {

    /// @param id of the anchor in the text
    record Passage(String id, int number, Quote quote) {}

    private final Map<Quote, Passage> passages = new LinkedHashMap<>();

    Quotes(Result result) {
        Stream<Quote> attitudes = result.usSentiment().stream().flatMap(s -> s.holders().stream())
                .flatMap(h -> h.quotes().stream());
        Stream<Quote> meetings = result.summits().stream()
                .flatMap(s -> Stream.of(Stream.of(s.quote()), s.agenda().stream(), s.outcomes().stream()).flatMap(q -> q));
        Stream.concat(attitudes, meetings).forEach(quote -> {
            int number = passages.size() + 1;
            passages.computeIfAbsent(quote, q -> new Passage("q" + number, number, q));
        });
    }

    List<Passage> all() {
        return new ArrayList<>(passages.values());
    }

    /// The quote's words as a link to where they stand.
    void link(Element parent, Quote quote) {
        Passage passage = passages.get(quote);
        var link = parent.appendElement("a").addClass("quote");
        link.text("“" + quote.text() + "”");
        if (passage != null)
            link.attr("href", "#" + passage.id());
    }

    void list(Element parent, List<Quote> quotes) {
        var list = parent.appendElement("ul").addClass("quotes");
        for (Quote quote : quotes)
            link(list.appendElement("li"), quote);
    }

    /// Rules that light up the words of the passage that a link has led to.
    String style() {
        var rules = new StringBuilder();
        for (Passage passage : passages.values())
            rules.append("body:has(#%1$s:target) .%1$s{background:var(--found);}\n".formatted(passage.id()));
        return rules.toString();
    }
}
