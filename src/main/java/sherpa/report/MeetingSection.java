package sherpa.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

import sherpa.result.Quote;
import sherpa.result.Summit;

/// The meetings, a card for each.
final class MeetingSection {

    private static final Set<String> SHOWN = Set.of("date", "duration", "location");

    private final Quotes quotes;

    MeetingSection(Quotes quotes) {
        this.quotes = quotes;
    }

    void append(Element parent, List<Summit> summits) {
        var section = parent.appendElement("section").attr("aria-labelledby", "meetings");
        section.appendElement("h2").id("meetings").text("Meetings");
        if (summits.isEmpty()) {
            section.appendElement("p").addClass("none").text("No meeting is reported or announced.");
            return;
        }
        var cards = section.appendElement("div").addClass("cards");
        for (int i = 0; i < summits.size(); i++)
            card(cards.appendElement("article").addClass("card"), "meeting" + i, summits.get(i));
    }

    private void card(Element card, String id, Summit summit) {
        card.attr("aria-labelledby", id).appendElement("h3").id(id).attr("dir", "auto")
                .text(summit.name().orElseGet(() -> names(summit)));
        var chips = card.appendElement("ul").addClass("chips");
        chip(chips, "Place in the article: ", summit.main() ? "Main" : "Background").addClass(summit.main() ? "main" : "aside");
        chip(chips, "Status: ", Words.of(summit.status()));
        summit.outcome().ifPresent(outcome -> chip(chips, "Outcome: ", Words.of(outcome)));
        facts(card.appendElement("dl"), summit);
        participants(card, summit.participants());
        passages(card, "Agenda", summit.agenda());
        passages(card, "What came out", summit.outcomes());
        passages(card, "In the text", List.of(summit.quote()));
    }

    /// What stands on a card's first line, named for those who can't see that it does.
    private static Element chip(Element chips, String name, String value) {
        var chip = chips.appendElement("li").addClass("chip");
        chip.appendElement("span").addClass("heard").text(name);
        return chip.appendText(value);
    }

    private static String names(Summit summit) {
        return summit.participants().isEmpty() ? "Meeting"
                : summit.participants().stream().map(Summit.Participant::name).collect(Collectors.joining(", "));
    }

    private void facts(Element list, Summit summit) {
        fact(list, "Date", date(summit.date()), words(summit, "date", summit.date().text()));
        fact(list, "Duration", summit.duration().minutes().map(Words::duration),
                words(summit, "duration", summit.duration().text()));
        fact(list, "Place", place(summit.location()), words(summit, "location", Optional.empty()));
        Words.fact(list, "Level", Words.of(summit.level()));
        Words.fact(list, "Form", Words.of(summit.form()) + ", " + Words.lower(summit.medium()));
        Words.fact(list, "Count", summit.count().map(count -> count + " meetings"));
        Words.fact(list, "Confidence", Words.percent(summit.confidence()));
        summit.evidence().stream().filter(e -> e.quote().isPresent()).map(Summit.Evidence::field).distinct()
                .filter(field -> !SHOWN.contains(field))
                .forEach(field -> fact(list, "For " + field, Optional.empty(), words(summit, field, Optional.empty())));
    }

    /// The words that a field rests on.
    private static Set<Quote> words(Summit summit, String field, Optional<Quote> own) {
        return Stream.concat(own.stream(), summit.evidence().stream().filter(e -> e.field().equals(field))
                .flatMap(e -> e.quote().stream())).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// A value with the words that it rests on; where there is neither, that it is not told.
    private void fact(Element list, String name, Optional<String> value, Set<Quote> words) {
        var cell = Words.fact(list, name, value.orElse(words.isEmpty() ? "not told" : ""));
        if (value.isEmpty() && words.isEmpty())
            cell.addClass("none");
        for (Quote quote : words) {
            cell.appendText(" ");
            quotes.link(cell, quote);
        }
    }

    private static Optional<String> date(Summit.DateRange date) {
        return date.start().map(start -> Words.date(start)
                + date.end().filter(end -> !end.equals(start)).map(end -> " to " + Words.date(end)).orElse(""));
    }

    private static Optional<String> place(Summit.Location location) {
        String place = Stream.of(location.venue(), location.city(), location.country().map(Words::country))
                .flatMap(Optional::stream).distinct().collect(Collectors.joining(", "));
        return Optional.of(place).filter(p -> !p.isEmpty());
    }

    private static void participants(Element card, List<Summit.Participant> participants) {
        if (participants.isEmpty())
            return;
        card.appendElement("h4").text("Participants");
        var list = card.appendElement("ul").addClass("participants");
        for (Summit.Participant participant : participants) {
            var item = list.appendElement("li");
            item.appendElement("strong").attr("dir", "auto").text(participant.name());
            item.appendText(" ");
            var country = participant.country().map(Words::country).filter(c -> !c.equals(participant.name()));
            item.appendElement("span").addClass("aside").attr("dir", "auto").text(
                    Stream.of(participant.position(), country, Optional.of(Words.lower(participant.role())))
                            .flatMap(Optional::stream).collect(Collectors.joining(", ")));
        }
    }

    private void passages(Element card, String title, List<Quote> passages) {
        if (passages.isEmpty())
            return;
        card.appendElement("h4").text(title);
        quotes.list(card, passages);
    }
}
