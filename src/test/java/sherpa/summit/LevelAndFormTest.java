package sherpa.summit;

import java.util.List;

import org.junit.jupiter.api.Test;

import sherpa.result.Summit;
import sherpa.result.Summit.Form;
import sherpa.result.Summit.Level;
import sherpa.result.Summit.Participant;

import static org.assertj.core.api.Assertions.assertThat;

/// How high and how many those are who meet.
class LevelAndFormTest {

    private static final Article CAST = Article.of("")
            .person("NO", "Anna Berg", "Berg").person("TR", "Deniz Kaya", "Kaya").person("", "Rui Prado")
            .person("NO", "Olav Lund").person("KP", "Kim Jong Un")
            .place("NO", "Oslo").place("NO", "Norway").place("TR", "Turkey").place("PE", "Lima").place("KP", "North Korea")
            .nationality("", "Muslim").nationality("NO", "Norwegian").body("Arab League");

    private static Summit only(String text) {
        var summits = CAST.saying(text).summits();
        assertThat(summits).hasSize(1);
        return summits.getFirst();
    }

    private static List<String> names(Summit summit) {
        return summit.participants().stream().map(Participant::name).toList();
    }

    @Test
    void summitIsOfLeadersWhoeverIsNamed() {
        assertThat(only("Foreign Minister Anna Berg helped prepare the Lima summit with President Deniz Kaya.").level())
                .isEqualTo(Level.LEADERS);
    }

    @Test
    void princeRanksAsAMinister() {
        assertThat(only("President Deniz Kaya met Prince Olav Lund.").level()).isEqualTo(Level.MINISTERS);
    }

    @Test
    void chiefOfAnInternationalBodyIsALeader() {
        assertThat(only("Arab League chief Rui Prado met President Deniz Kaya.").level()).isEqualTo(Level.LEADERS);
    }

    @Test
    void leaderOfTheTableIsALeaderWithoutATitle() {
        assertThat(only("President Deniz Kaya met North Korea's Kim Jong Un.").level()).isEqualTo(Level.LEADERS);
    }

    @Test
    void aJourneyToANamedGatheringIsOfMany() {
        assertThat(CAST.saying("President Deniz Kaya will visit Norway for the Arctic Forum.").summits())
                .allMatch(summit -> summit.form() == Summit.Form.MULTILATERAL).isNotEmpty();
        assertThat(only("President Deniz Kaya will visit Norway for a summit with Prime Minister Anna Berg.").form())
                .isEqualTo(Summit.Form.BILATERAL);
    }

    @Test
    void conferenceOnATopicIsOfMany() {
        assertThat(only("Foreign Minister Anna Berg and Turkey will attend a conference on energy in Lima.").form())
                .isEqualTo(Form.MULTILATERAL);
        assertThat(only("A conference between Foreign Minister Anna Berg and President Deniz Kaya was held in Lima.").form())
                .isEqualTo(Form.BILATERAL);
    }

    @Test
    void adjectiveThatNamesNoStateIsNobody() {
        assertThat(names(only("President Deniz Kaya and Prime Minister Anna Berg met Muslim community workers.")))
                .containsExactlyInAnyOrder("Deniz Kaya", "Anna Berg");
    }

    @Test
    void officeOfTheStatesIsThatOfThoseWhoAreNamedLater() {
        assertThat(
                only("The presidents of Norway and Turkey met in Lima. Anna Berg and Deniz Kaya shook hands for photographers.")
                        .level())
                .isEqualTo(Level.LEADERS);
    }

    @Test
    void levelMayBeAWordOfTheMeeting() {
        assertThat(only("A ministerial meeting between Norway and Turkey opened in Lima.").level()).isEqualTo(Level.MINISTERS);
        assertThat(only("Working-level talks between the presidents of Norway and Turkey opened in Lima.").level())
                .isEqualTo(Level.OFFICIALS);
    }
}
