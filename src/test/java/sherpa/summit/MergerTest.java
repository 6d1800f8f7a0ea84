package sherpa.summit;

import java.util.List;

import org.junit.jupiter.api.Test;

import sherpa.result.Summit;
import sherpa.result.Summit.Participant;

import static org.assertj.core.api.Assertions.assertThat;

/// Which mentions take up a meeting told before, and which tell of another one.
class MergerTest {

    private static final Article CAST = Article.of("")
            .person("NO", "Anna Berg", "Berg").person("TR", "Deniz Kaya", "Kaya").person("NO", "Nils Dahl", "Dahl")
            .place("NO", "Oslo").place("NO", "Norway").place("TR", "Ankara").place("TR", "Turkey").place("PE", "Lima")
            .place("PE", "Peru").nationality("NO", "Norwegian").nationality("TR", "Turkish");

    private static List<Summit> in(String text) {
        return CAST.saying(text).summits();
    }

    private static List<String> names(Summit summit) {
        return summit.participants().stream().map(Participant::name).toList();
    }

    @Test
    void theTalksWithAnotherPersonAreNotTheMeetingOfTheStatesMinister() {
        var summits = in(
                "Foreign Minister Nils Dahl met President Deniz Kaya in Ankara on Tuesday. The talks with Prime Minister Anna Berg were friendly.");
        assertThat(names(summits.getFirst())).containsExactly("Nils Dahl", "Deniz Kaya");
    }

    @Test
    void aTripIsThatOfThePersonWhoIsKnownToTravel() {
        var summits = in("Prime Minister Anna Berg met President Deniz Kaya in Ankara in May. Norwegian officials met Turkish "
                + "officials on Monday. Berg's trip lasted four days.");
        assertThat(names(summits.getLast())).containsExactly("Norway", "Turkey");
    }
}
