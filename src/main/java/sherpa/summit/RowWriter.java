package sherpa.summit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.document.Document;
import sherpa.result.Quote;
import sherpa.result.Summit;
import sherpa.time.TimeExpression;

/// Writes a meeting as a row of the result.
final class RowWriter {

    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ".", ":", "”", "\"", "but", "while", "because");

    private final Document document;
    private final PlaceReader places;
    private final MatterReader matter;
    private final List<TimeExpression> times;

    RowWriter(Document document, PlaceReader places, MatterReader matter, List<TimeExpression> times) {
        this.document = document;
        this.places = places;
        this.matter = matter;
        this.times = List.copyOf(times);
    }

    Summit write(Meeting meeting, boolean main) {
        var location = places.read(meeting, main);
        var status = meeting.status();
        var agenda = matter.agenda(meeting, main);
        var outcomes = matter.outcomes(meeting, main, status);
        var sides = meeting.sides();
        return new Summit(
                main, meeting.name(), level(meeting), form(meeting), medium(meeting), status,
                matter.outcome(meeting, main, status, outcomes), participants(sides, location), location, date(meeting),
                duration(meeting), meeting.count(), agenda, outcomes, quote(meeting.first()), confidence(meeting), List.of());
    }

    private static Summit.Level level(Meeting meeting) {
        var lowest = meeting.sideNames().stream()
                .map(side -> meeting.sides().stream().filter(p -> p.side().equals(side)).map(Party::rank).reduce(Rank.UNKNOWN,
                        Rank::highest))
                .filter(rank -> rank != Rank.UNKNOWN)
                .reduce((a, b) -> a.compareTo(b) >= 0 ? a : b);
        return switch (lowest.orElse(meeting.name().isPresent() || meeting.first().trigger().kind() == Chunk.Trigger.Kind.SUMMIT
                ? Rank.LEADER : Rank.OFFICIAL)) {
            case LEADER -> Summit.Level.LEADERS;
            case MINISTER -> Summit.Level.MINISTERS;
            case OFFICIAL, UNKNOWN -> Summit.Level.OFFICIALS;
        };
    }

    private static Summit.Form form(Meeting meeting) {
        int sides = meeting.sideNames().size();
        if (sides > 3 || (meeting.mentions().stream().anyMatch(Mention::isMultilateral) && sides != 2))
            return Summit.Form.MULTILATERAL;
        return sides == 3 ? Summit.Form.TRILATERAL : Summit.Form.BILATERAL;
    }

    private static Summit.Medium medium(Meeting meeting) {
        return meeting.mentions().stream().map(Mention::medium).filter(m -> m != Summit.Medium.IN_PERSON).findFirst()
                .orElse(Summit.Medium.IN_PERSON);
    }

    private static List<Summit.Participant> participants(List<Party> sides, Summit.Location location) {
        return sides.stream()
                .map(p -> new Summit.Participant(p.name(), p.country(),
                        p.country().isPresent() && p.country().equals(location.country()) ? Summit.Role.HOST
                                : Summit.Role.PRINCIPAL,
                        p.position()))
                .toList();
    }

    private static Summit.DateRange date(Meeting meeting) {
        var time = meeting.mentions().stream().flatMap(m -> m.time().stream()).map(Chunk.Time::expression).toList();
        var best = time.stream().filter(t -> t.start().isPresent()).findFirst().or(() -> time.stream().findFirst());
        return new Summit.DateRange(
                best.flatMap(TimeExpression::start), best.flatMap(TimeExpression::end), best.map(TimeExpression::quote));
    }

    /// The first length of time in a sentence of the meeting.
    private Summit.Duration duration(Meeting meeting) {
        var found = meeting.mentions().stream()
                .flatMap(m -> times.stream().filter(t -> t.kind() == TimeExpression.Kind.DURATION
                        && t.quote().begin() >= m.passage().begin() && t.quote().end() <= m.passage().end()))
                .findFirst();
        return new Summit.Duration(found.map(TimeExpression::quote), found.flatMap(TimeExpression::minutes));
    }

    /// The clause around the trigger, from its first party to its end.
    private Quote quote(Mention mention) {
        var passage = mention.passage();
        int from = mention.trigger().from();
        int first = from;
        while (from > 0 && !Set.of(";", ":", "”", "“", "\"").contains(passage.word(from - 1)) && first - from < 25)
            from--;
        int to = mention.trigger().to();
        while (to < passage.size() && !CLAUSE_ENDS.contains(passage.word(to)))
            to++;
        return document.quote(passage.atoms().get(from).begin(), passage.atoms().get(to - 1).end());
    }

    private static double confidence(Meeting meeting) {
        double persons = Math.min(2, meeting.sides().stream().filter(Party::isPerson).count());
        return Math.min(0.95, 0.4 + 0.15 * persons + 0.05 * Math.min(4, meeting.mentions().size() - 1));
    }

    static Optional<Quote> none() {
        return Optional.empty();
    }
}
