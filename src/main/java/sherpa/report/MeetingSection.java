package sherpa.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

import sherpa.result.Quote;
import sherpa.result.Summit;

/// The meetings, a card for each.
final class MeetingSection {

    private final Quotes quotes;

    MeetingSection(Quotes quotes) {
        this.quotes = quotes;
    }

    void append(Element parent, List<Summit> summits) {
        var section = parent.appendElement("section").attr("aria-labelledby", "meetings");
        section.appendElement("h2").id("meetings").text("Meetings");
        if (summits.isEmpty())
            section.appendElement("p").addClass("none").text("No meeting is reported or announced.");
        var cards = section.appendElement("div").addClass("cards");
        summits.forEach(summit -> card(cards.appendElement("article").addClass("card"), summit));
        if (summits.isEmpty())
            cards.remove();
    }

    private void card(Element card, Summit summit) {
        card.appendElement("h3").text(summit.name().orElseGet(() -> names(summit)));
        var kinds = card.appendElement("p").addClass("kinds");
        if (summit.main())
            kinds.appendElement("span").addClass("chip").addClass("main").text("Main");
        kinds.appendElement("span").addClass("chip").text(Words.of(summit.status()));
        summit.outcome().ifPresent(outcome -> kinds.appendElement("span").addClass("chip").text(Words.of(outcome)));
        var list = card.appendElement("dl");
        Words.fact(list, "Date", date(summit.date()));
        Words.fact(list, "Place", place(summit.location()));
        Words.fact(list, "Duration", duration(summit.duration()));
        Words.fact(list, "Kind",
                Stream.of(summit.level(), summit.form(), summit.medium()).map(Words::of).collect(Collectors.joining(", ")));
        Words.fact(list, "Count", summit.count().map(String::valueOf));
        Words.fact(list, "Confidence", Words.percent(summit.confidence()));
        participants(card, summit.participants());
        passages(card, "Agenda", summit.agenda());
        passages(card, "Outcome", summit.outcomes());
        passages(card, "In the text", List.of(summit.quote()));
    }

    private static String names(Summit summit) {
        return summit.participants().isEmpty() ? "Meeting"
                : summit.participants().stream().map(Summit.Participant::name).collect(Collectors.joining(" and "));
    }

    private static Optional<String> date(Summit.DateRange date) {
        Optional<String> range = date.start()
                .map(start -> start + date.end().filter(e -> !e.equals(start)).map(e -> " to " + e).orElse(""));
        Optional<String> words = date.text().map(Quote::text);
        return range.isPresent() ? range.map(r -> r + words.map(w -> " (“" + w + "”)").orElse(""))
                : words.map(w -> "“" + w + "”");
    }

    private static Optional<String> duration(Summit.Duration duration) {
        Optional<String> minutes = duration.minutes().map(m -> m + " minutes");
        Optional<String> words = duration.text().map(q -> "“" + q.text() + "”");
        return minutes.isPresent() ? minutes.map(m -> m + words.map(w -> " (" + w + ")").orElse("")) : words;
    }

    private static Optional<String> place(Summit.Location location) {
        String place = Stream.of(location.venue(), location.city(), location.country()).flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(place).filter(p -> !p.isEmpty());
    }

    private static void participants(Element card, List<Summit.Participant> participants) {
        if (participants.isEmpty())
            return;
        card.appendElement("h4").text("Participants");
        var list = card.appendElement("ul").addClass("participants");
        for (Summit.Participant participant : participants) {
            var item = list.appendElement("li");
            item.appendElement("strong").text(participant.name());
            item.appendText(" ");
            item.appendElement("span").addClass("aside").text(
                    Stream.of(participant.position(), participant.country(), Optional.of(Words.of(participant.role())))
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
