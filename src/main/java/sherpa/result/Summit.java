package sherpa.result;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

/// A meeting, visit or call between representatives of states or international bodies.
///
/// @param main whether the article is about it
/// @param name as the article names it
/// @param level the lower of the sides' highest ranks
/// @param outcome absent where the meeting has not been held or is only mentioned
/// @param count how many meetings the row stands for, where the article counts them
/// @param quote one passage that identifies the meeting
/// @param confidence from 0 to 1, that there is such a meeting
/// @param evidence what single fields rest on
public record Summit(
        boolean main,
        Optional<String> name,
        Level level,
        Form form,
        Medium medium,
        Status status,
        Optional<Outcome> outcome,
        List<Participant> participants,
        Location location,
        DateRange date,
        Duration duration,
        Optional<Integer> count,
        List<Quote> agenda,
        List<Quote> outcomes,
        Quote quote,
        double confidence,
        List<Evidence> evidence) {

    public Summit {
        participants = List.copyOf(participants);
        agenda = List.copyOf(agenda);
        outcomes = List.copyOf(outcomes);
        confidence = Figures.hundredths(confidence);
        evidence = List.copyOf(evidence);
    }

    /// The same row, as sure as this.
    public Summit withConfidence(double other) {
        return new Summit(main, name, level, form, medium, status, outcome, participants, location, date, duration, count, agenda,
                outcomes, quote, other, evidence);
    }

    /// The row in PLOVER's terms; it is written with the row and follows from it when read back.
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Plover plover() {
        return Plover.of(this);
    }

    public enum Level { LEADERS, MINISTERS, OFFICIALS }

    public enum Form { BILATERAL, TRILATERAL, MULTILATERAL }

    public enum Medium { IN_PERSON, PHONE, VIDEO }

    public enum Status { HELD, ONGOING, PLANNED, PROPOSED, POSTPONED, CANCELLED }

    public enum Outcome { AGREEMENT, NO_AGREEMENT, INCONCLUSIVE }

    public enum Role { PRINCIPAL, HOST, MEDIATOR, DELEGATE }

    /// @param name a person, else the state or body
    /// @param position the office as the article words it
    public record Participant(String name, Optional<String> country, Role role, Optional<String> position) {}

    /// @param country ISO 3166-1 alpha-2
    public record Location(Optional<String> city, Optional<String> country, Optional<String> venue) {}

    /// @param start ISO date or part of one: 2019-04-25, 2019-04, 2019
    /// @param end likewise, where the meeting lasts or the date is a range
    /// @param text the article's words for it
    public record DateRange(Optional<String> start, Optional<String> end, Optional<Quote> text) {}

    /// @param minutes where the words give a number
    public record Duration(Optional<Quote> text, Optional<Integer> minutes) {}

    /// @param field the name of a field of this row
    /// @param confidence from 0 to 1
    public record Evidence(String field, double confidence, Optional<Quote> quote) {

        public Evidence {
            confidence = Figures.hundredths(confidence);
        }
    }
}
