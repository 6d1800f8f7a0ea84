package sherpa.summit;

import java.util.List;

import org.junit.jupiter.api.Test;

import sherpa.result.Summit;
import sherpa.result.Summit.Participant;

import static org.assertj.core.api.Assertions.assertThat;

/// Whose journey it is, and which countries it goes to.
class VisitsTest {

    private static final Article CAST = Article.of("")
            .person("NO", "Anna Berg", "Berg").person("TR", "Deniz Kaya", "Kaya").person("NO", "Nils Dahl", "Dahl")
            .place("NO", "Norway").place("TR", "Turkey").place("PE", "Peru").place("PE", "Lima").place("CL", "Chile")
            .place("FJ", "Fiji").nationality("", "Pacific").nationality("NO", "Norwegian");

    private static List<List<String>> rows(String text) {
        return CAST.saying(text).summits().stream().map(VisitsTest::names).toList();
    }

    private static List<String> names(Summit summit) {
        return summit.participants().stream().map(Participant::name).toList();
    }

    @Test
    void anIndefiniteTripIsANewOneWhateverIsDefiniteBefore() {
        assertThat(rows("Prime Minister Anna Berg is expected to sign the deal during a trip to Lima."))
                .containsExactly(List.of("Anna Berg", "Peru"));
    }

    @Test
    void aVisitOfSomebodyIsHeldWhereTheSentenceIs() {
        assertThat(rows("Fishermen will demonstrate in Lima during the four-day visit by Prime Minister Anna Berg."))
                .containsExactly(List.of("Anna Berg", "Peru"));
    }

    @Test
    void stopsOfATripBelongToWhoeverTravels() {
        assertThat(rows("Prime Minister Anna Berg will travel abroad next month. Norway spokesman Nils Dahl Tuesday said the "
                + "eight-day trip, beginning June 9 will include stops in Chile, Turkey, and Peru."))
                .contains(List.of("Anna Berg", "Chile"), List.of("Anna Berg", "Peru"));
    }

    @Test
    void aRegionIsWhereATourGoesAndNotWhoseItIs() {
        assertThat(rows("Prime Minister Anna Berg will begin her Pacific tour in Fiji."))
                .containsExactly(List.of("Anna Berg", "Fiji"));
    }

    @Test
    void whoTellsOfAJourneyDoesNotTravel() {
        assertThat(rows("Norway says President Deniz Kaya will rest in May before continuing to Peru."))
                .containsExactly(List.of("Deniz Kaya", "Peru"));
    }

    @Test
    void whoseVisitItIsMayStandBehind() {
        assertThat(rows("During his visit to Fiji last month, President Deniz Kaya praised the fish."))
                .containsExactly(List.of("Deniz Kaya", "Fiji"));
    }
}
