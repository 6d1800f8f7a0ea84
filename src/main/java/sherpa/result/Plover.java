package sherpa.result;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

import sherpa.result.Summit.Form;
import sherpa.result.Summit.Medium;
import sherpa.result.Summit.Role;

/// A meeting in the terms of the PLOVER event ontology (Open Event Data Alliance), for those who join it with event data. It follows
/// from the row, which tells more: what PLOVER calls the recipient of a visit is the participant with the role `HOST`, its
/// sources are the others, and without a host all are sources.
///
/// @param event always CONSULT, the event of meetings, visits and calls
/// @param mode absent where PLOVER has none that fits
/// @param context empty for what takes or took place
public record Plover(String event, Optional<Mode> mode, List<Context> context) {

    public Plover {
        context = List.copyOf(context);
    }

    /// How one consults, by PLOVER's names; where two fit, the first.
    public enum Mode {
        /// By telephone or another remote medium.
        PHONE("phone"),
        /// Among four or more sides, or as a group's meeting.
        MULTILATERAL("multilateral"),
        /// One side comes to another.
        VISIT("visit"),
        /// In a country that none of the sides is from.
        THIRD_PARTY("third-party");

        private final String code;

        Mode(String code) {
            this.code = code;
        }

        @JsonValue
        @Override
        public String toString() {
            return code;
        }
    }

    /// What sets an event apart from what took place.
    public enum Context {
        /// Planned, or put off to a later day.
        FUTURE("future"),
        /// Proposed, sought, considered.
        HYPOTHETICAL("hypothetical"),
        /// Cancelled or refused.
        NEGATION("negation");

        private final String code;

        Context(String code) {
            this.code = code;
        }

        @JsonValue
        @Override
        public String toString() {
            return code;
        }
    }

    static Plover of(Summit summit) {
        return new Plover("CONSULT", mode(summit), switch (summit.status()) {
            case HELD, ONGOING -> List.of();
            case PLANNED, POSTPONED -> List.of(Context.FUTURE);
            case PROPOSED -> List.of(Context.HYPOTHETICAL);
            case CANCELLED -> List.of(Context.NEGATION);
        });
    }

    private static Optional<Mode> mode(Summit summit) {
        if (summit.medium() != Medium.IN_PERSON)
            return Optional.of(Mode.PHONE);
        if (summit.form() == Form.MULTILATERAL)
            return Optional.of(Mode.MULTILATERAL);
        if (summit.participants().stream().anyMatch(p -> p.role() == Role.HOST))
            return Optional.of(Mode.VISIT);
        return summit.location().country().map(country -> Mode.THIRD_PARTY);
    }
}
