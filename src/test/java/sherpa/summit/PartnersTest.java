package sherpa.summit;

import java.util.List;

import org.junit.jupiter.api.Test;

import sherpa.result.Summit;
import sherpa.result.Summit.Form;

import static org.assertj.core.api.Assertions.assertThat;

/// Who meets several partners one after the other, and who meets them together.
class PartnersTest {

    private static final Article CAST = Article.of("")
            .person("NO", "Anna Berg", "Berg").person("TR", "Deniz Kaya", "Kaya").person("PE", "Rui Prado", "Prado")
            .place("NO", "Norway").place("TR", "Turkey").place("PE", "Peru").place("KE", "Kenya")
            .nationality("NO", "Norwegian").nationality("PE", "Peruvian");

    private static List<Form> in(String text) {
        return CAST.saying(text).summits().stream().map(Summit::form).toList();
    }

    @Test
    void talksWithLeadersOfSeveralStatesAreTalksWithEach() {
        assertThat(in("President Deniz Kaya will hold talks with the leaders of Norway, Peru and Kenya."))
                .containsExactly(Form.BILATERAL, Form.BILATERAL, Form.BILATERAL);
        assertThat(in("President Deniz Kaya left for consultations with Norwegian and Peruvian officials."))
                .containsExactly(Form.BILATERAL, Form.BILATERAL);
    }

    @Test
    void talksThatAreCalledTrilateralAreOfThree() {
        assertThat(in("President Deniz Kaya held trilateral talks with the leaders of Norway and Peru."))
                .containsExactly(Form.TRILATERAL);
    }

    @Test
    void leadersWhoComeToOneMeetingMeetTogether() {
        assertThat(in("President Deniz Kaya met the presidents of Norway and Peru in Nairobi.")).containsExactly(Form.TRILATERAL);
        assertThat(in("President Deniz Kaya also met the presidents of Norway and Peru."))
                .containsExactly(Form.BILATERAL, Form.BILATERAL);
    }

    @Test
    void whoeverSpokeWithSeveralSpokeWithEach() {
        assertThat(in("President Deniz Kaya spoke with Prime Minister Anna Berg and President Rui Prado."))
                .containsExactly(Form.BILATERAL, Form.BILATERAL);
    }

    @Test
    void bothAndASecondWithTellPartnersApart() {
        assertThat(in("President Deniz Kaya met with both Norwegian and Peruvian ministers."))
                .containsExactly(Form.BILATERAL, Form.BILATERAL);
        assertThat(in("President Deniz Kaya met with Prime Minister Anna Berg and with President Rui Prado."))
                .containsExactly(Form.BILATERAL, Form.BILATERAL);
    }
}
