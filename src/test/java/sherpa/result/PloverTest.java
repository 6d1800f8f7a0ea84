package sherpa.result;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import sherpa.result.Summit.Form;
import sherpa.result.Summit.Medium;
import sherpa.result.Summit.Role;
import sherpa.result.Summit.Status;

import static org.assertj.core.api.Assertions.assertThat;

class PloverTest {

    @Test
    void meetingAtOneSidesHomeIsAVisit() {
        assertThat(summit(Medium.IN_PERSON, Form.BILATERAL, Status.HELD, Role.HOST, Optional.of("NO")).plover())
                .isEqualTo(new Plover("CONSULT", Optional.of(Plover.Mode.VISIT), List.of()));
    }

    @Test
    void meetingOnNeutralGroundIsAtAThirdParty() {
        assertThat(summit(Medium.IN_PERSON, Form.BILATERAL, Status.HELD, Role.PRINCIPAL, Optional.of("CH")).plover().mode())
                .contains(Plover.Mode.THIRD_PARTY);
    }

    @Test
    void groupsMeetingIsMultilateralWhoeverHosts() {
        assertThat(summit(Medium.IN_PERSON, Form.MULTILATERAL, Status.HELD, Role.HOST, Optional.of("NO")).plover().mode())
                .contains(Plover.Mode.MULTILATERAL);
    }

    @Test
    void videoCallIsByPhoneAsPloverNamesRemoteMedia() {
        assertThat(summit(Medium.VIDEO, Form.MULTILATERAL, Status.HELD, Role.PRINCIPAL, Optional.empty()).plover().mode())
                .contains(Plover.Mode.PHONE);
    }

    @Test
    void meetingAtAnUnknownPlaceHasNoMode() {
        assertThat(summit(Medium.IN_PERSON, Form.TRILATERAL, Status.ONGOING, Role.PRINCIPAL, Optional.empty()).plover().mode())
                .isEmpty();
    }

    @Test
    void whatHasNotTakenPlaceSaysSoInItsContext() {
        assertThat(List.of(Status.HELD, Status.ONGOING, Status.PLANNED, Status.POSTPONED, Status.PROPOSED, Status.CANCELLED))
                .extracting(status -> summit(Medium.IN_PERSON, Form.BILATERAL, status, Role.HOST, Optional.of("NO")).plover()
                        .context()
                        .toString())
                .containsExactly("[]", "[]", "[future]", "[future]", "[hypothetical]", "[negation]");
    }

    private static Summit summit(Medium medium, Form form, Status status, Role role, Optional<String> country) {
        return new Summit(
                true, Optional.empty(), Summit.Level.LEADERS, form, medium, status, Optional.empty(),
                List.of(new Summit.Participant("Anna Ames", Optional.of("NO"), role, Optional.empty()),
                        new Summit.Participant("Bo Berg", Optional.of("SE"), Role.PRINCIPAL, Optional.empty())),
                new Summit.Location(Optional.empty(), country, Optional.empty()),
                new Summit.DateRange(Optional.empty(), Optional.empty(), Optional.empty()),
                new Summit.Duration(Optional.empty(), Optional.empty()), Optional.empty(), List.of(), List.of(),
                new Quote("Ames met Berg", 0, 13), 0.8, List.of());
    }
}
