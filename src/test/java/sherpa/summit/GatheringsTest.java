package sherpa.summit;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import sherpa.language.Readings;
import sherpa.result.Summit;

import static org.assertj.core.api.Assertions.assertThat;

class GatheringsTest {

    private static final Article CAST = Article.of("")
            .person("NO", "Anna Berg").person("TR", "Deniz Kaya").place("PE", "Lima").place("PE", "Peru")
            .body("Asia-Pacific Economic Cooperation", "APEC").body("European Union", "EU");

    private static List<Summit> in(String text) {
        return CAST.saying(text).summits();
    }

    private static Summit gathering(String text) {
        var gatherings = in(text).stream().filter(s -> s.form() == Summit.Form.MULTILATERAL).toList();
        assertThat(gatherings).hasSize(1);
        return gatherings.getFirst();
    }

    private static List<String> names(Summit summit) {
        return summit.participants().stream().map(Summit.Participant::name).toList();
    }

    @Test
    void aMeetingOfLeadersIsNamedAfterTheirBody() {
        assertThat(gathering("Prime Minister Anna Berg will attend the APEC leaders' informal meeting.").name())
                .contains("APEC leaders' informal meeting");
    }

    @Test
    void theBodyMayBeAbbreviatedInBrackets() {
        assertThat(gathering("Prime Minister Anna Berg attended the Asia-Pacific Economic Cooperation (APEC) summit in Lima.")
                .name())
                .contains("Asia-Pacific Economic Cooperation (APEC) summit");
    }

    @Test
    void theBodyMayStandBehind() {
        assertThat(gathering("Prime Minister Anna Berg will attend the summit of the Asia-Pacific Economic Cooperation.").name())
                .contains("summit of the Asia-Pacific Economic Cooperation");
    }

    @Test
    void whoeverMeetsOnTheSidelinesAttendsBoth() {
        var summits = in("President Deniz Kaya met Prime Minister Anna Berg on the sidelines of the APEC summit in Lima.");
        assertThat(summits).extracting(Summit::form).containsExactlyInAnyOrder(Summit.Form.BILATERAL, Summit.Form.MULTILATERAL);
        assertThat(summits).allSatisfy(s -> assertThat(names(s)).contains("Deniz Kaya", "Anna Berg").doesNotContain("APEC"));
    }

    @Test
    void aSummitWithTwoOnItsSidelinesIsOneOfMany() {
        var summits = in("President Deniz Kaya met Prime Minister Anna Berg on the sidelines of the Andes-Fjord summit in Lima.");
        assertThat(summits).extracting(Summit::form).containsExactlyInAnyOrder(Summit.Form.BILATERAL, Summit.Form.MULTILATERAL);
    }

    @Test
    void aBodysOfficialsMeetAlone() {
        assertThat(names(gathering("European Union energy officials will hold an emergency meeting next week.")))
                .containsExactly("European Union");
    }

    @Test
    void whoeverMeetsBeforeItIsNotSaidToAttend() {
        var before = in("President Deniz Kaya met Prime Minister Anna Berg ahead of the APEC summit.");
        assertThat(before).filteredOn(s -> s.form() == Summit.Form.BILATERAL).hasSize(1);
    }

    @Test
    void twoNamesOfOneBodysGatheringAreOne() {
        assertThat(in("Prime Minister Anna Berg will attend the APEC summit. The APEC leaders' meeting opens in Lima."))
                .hasSize(1);
    }

    @Test
    void theModelOpensTheMeetingOfALeadThatTellsNoOther() {
        String text = "Remarks by President Deniz Kaya and Prime Minister Anna Berg before the meeting. They were brief.";
        var model = Readings.of(text).with("trigger", "meeting", "PLANNED", 0.4);
        for (String word : List.of("President", "Deniz", "Kaya", "Prime", "Minister", "Anna", "Berg"))
            model.with("relation", word, "PRINCIPAL", 0.99);
        var summits = CAST.saying(text).summits(Optional.of(model.reading()));
        assertThat(summits).isEmpty();
        var surer = model.with("trigger", "meeting", "PLANNED", 0.9);
        assertThat(CAST.saying(text).summits(Optional.of(surer.reading()))).hasSize(1);
    }

    @Test
    void aGatheringThatHasOpenedIsGoingOnWhateverIsExpectedOfIt() {
        assertThat(gathering(
                "Prime Minister Anna Berg is expected to speak at the APEC summit in Lima. The summit opened on Tuesday.")
                .status()).isEqualTo(Summit.Status.ONGOING);
    }

    @Test
    void aGatheringOnWhoseFringesTwoWillMeetIsStillToCome() {
        assertThat(gathering("President Deniz Kaya will meet Anna Berg on the fringes of the APEC summit in Lima.")
                .status()).isEqualTo(Summit.Status.PLANNED);
    }

    @Test
    void statesThatNobodyNamesGatherTogether() {
        var gathering = gathering("Leaders of 12 mountainous countries met in Lima on Monday.");
        assertThat(names(gathering)).contains("12 mountainous countries");
        assertThat(gathering.level()).isEqualTo(Summit.Level.LEADERS);
    }

    @Test
    void theyGatherBesideABody() {
        assertThat(names(gathering("Ministers from the European Union (EU) and mountainous states met in Lima on Monday.")))
                .contains("European Union", "mountainous states");
    }

    @Test
    void aBodysStatesAreTheBody() {
        assertThat(names(gathering("Foreign ministers of the 27 EU states met in Lima on Monday."))).contains("European Union");
        assertThat(names(gathering("Foreign ministers of ten member states of the European Union met in Lima on Monday.")))
                .contains("European Union");
    }

    @Test
    void theyAreNoSideWhereManyAreNamed() {
        assertThat(names(gathering("Leaders of five mountainous countries met in Lima, Peru. President Deniz Kaya spoke of snow. "
                + "Prime Minister Anna Berg spoke of trade."))).containsExactlyInAnyOrder("Deniz Kaya", "Anna Berg", "Peru");
    }

    @Test
    void countriesNamedBeforeAreNone() {
        assertThat(in("Ministers of both countries met in Lima.")).isEmpty();
    }

    @Test
    void leadersOfARegionAreItsCountries() {
        assertThat(CAST.nationality("", "Arab").saying("Prime Minister Anna Berg met Arab foreign ministers in Lima.").summits())
                .singleElement().satisfies(s -> {
                    assertThat(names(s)).containsExactlyInAnyOrder("Anna Berg", "Arab countries");
                    assertThat(s.form()).isEqualTo(Summit.Form.MULTILATERAL);
                });
    }
}
