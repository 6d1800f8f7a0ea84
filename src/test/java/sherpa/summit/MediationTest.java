package sherpa.summit;

import java.util.List;

import org.junit.jupiter.api.Test;

import sherpa.result.Summit;
import sherpa.result.Summit.Form;
import sherpa.result.Summit.Participant;
import sherpa.result.Summit.Role;

import static org.assertj.core.api.Assertions.assertThat;

class MediationTest {

    private static final Article CAST = Article.of("")
            .place("NO", "Norway").place("TR", "Turkey").place("PE", "Peru").nationality("PE", "Peruvian").place("BR", "Brazil");

    private static Summit only(String text) {
        var summits = CAST.saying(text).summits();
        assertThat(summits).hasSize(1);
        return summits.getFirst();
    }

    private static List<String> mediators(Summit summit) {
        return summit.participants().stream().filter(p -> p.role() == Role.MEDIATOR).map(Participant::name).toList();
    }

    @Test
    void whoMediatesTalksIsTheirThirdSide() {
        var summit = only("Peruvian-mediated talks between Norway and Turkey ended on Monday.");
        assertThat(mediators(summit)).containsExactly("Peru");
        assertThat(summit.form()).isEqualTo(Form.TRILATERAL);
        assertThat(summit.participants()).extracting(Participant::name).contains("Norway", "Turkey");
    }

    @Test
    void whoBrokersTalksMayBeNamedBehindThem() {
        assertThat(mediators(only("Norway held talks with Turkey brokered by Peru."))).containsExactly("Peru");
    }

    @Test
    void whoModeratesTalksMayBeTheSubject() {
        assertThat(mediators(only("Peru moderates a new set of Norway-Turkey talks on cod."))).containsExactly("Peru");
        assertThat(mediators(only("Peru is brokering talks between Norway and Turkey, the government said on Monday.")))
                .containsExactly("Peru");
    }

    @Test
    void talksOfTwoHaveNoMediator() {
        assertThat(mediators(only("Norway held talks with Turkey."))).isEmpty();
    }

    @Test
    void whoIsThereWithALeaderIsADelegate() {
        var summit = CAST.person("NO", "Anna Berg").person("TR", "Deniz Kaya").person("TR", "Ali Tan")
                .saying("Prime Minister Anna Berg met President Deniz Kaya and Foreign Minister Ali Tan.").summits().getFirst();
        assertThat(summit.participants()).filteredOn(p -> p.role() == Role.DELEGATE).extracting(Participant::name)
                .containsExactly("Ali Tan");
        assertThat(summit.form()).isEqualTo(Form.BILATERAL);
    }
}
