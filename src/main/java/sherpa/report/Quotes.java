package sherpa.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

import sherpa.result.Quote;
import sherpa.result.Result;
import sherpa.result.Summit;

/// The passages that the page's claims point at, numbered as they stand in the text. A claim leads to its passage, and the
/// passage back to the first claim that rests on it; the numbers do the same on paper.
final class Quotes {

    record Passage(int number, Quote quote) {

        /// Of the anchor where the passage begins, and of its words.
        String id() {
            return "q" + number;
        }

        /// Of the first claim.
        String claim() {
            return "c" + number;
        }
    }

    private final Map<Quote, Passage> passages = new LinkedHashMap<>();
    private final Set<Quote> linked = new HashSet<>();

    Quotes(Result result) {
        Stream<Quote> attitudes = result.usSentiment().stream().flatMap(s -> s.holders().stream())
                .flatMap(h -> h.quotes().stream());
        Stream.concat(attitudes, result.summits().stream().flatMap(Quotes::of)).distinct()
                .sorted(Comparator.comparingInt(Quote::begin).thenComparingInt(Quote::end))
                .forEach(quote -> passages.put(quote, new Passage(passages.size() + 1, quote)));
    }

    private static Stream<Quote> of(Summit summit) {
        return Stream.of(
                Stream.of(summit.quote()), summit.agenda().stream(), summit.outcomes().stream(), summit.date().text().stream(),
                summit.duration().text().stream(), summit.evidence().stream().flatMap(e -> e.quote().stream()))
                .flatMap(quotes -> quotes);
    }

    Collection<Passage> all() {
        return passages.values();
    }

    /// The quote's words as a link to where they stand.
    void link(Element parent, Quote quote) {
        var link = parent.appendElement("a").addClass("quote").attr("dir", "auto").text("“" + quote.text() + "”");
        Passage passage = passages.get(quote);
        if (passage == null)
            return;
        link.attr("href", "#" + passage.id());
        link.appendElement("sup").text(String.valueOf(passage.number()));
        if (linked.add(quote))
            link.id(passage.claim());
    }

    void list(Element parent, List<Quote> quotes) {
        var list = parent.appendElement("ul").addClass("quotes");
        for (Quote quote : quotes)
            link(list.appendElement("li"), quote);
    }

    /// Lights up the words of the passage that a link has led to.
    void addTo(StyleSheet style) {
        for (Passage passage : passages.values())
            style.rule("body:has(#" + passage.id() + ":target) ." + passage.id(), "background:var(--found)");
    }
}
