package sherpa.summit;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import sherpa.language.Readings;
import sherpa.result.Summit;
import sherpa.result.Summit.Participant;

import static org.assertj.core.api.Assertions.assertThat;

/// Which mentions take up a meeting told before, and which tell of another one.
class MergerTest {

    private static final Article CAST = Article.of("")
            .person("NO", "Anna Berg", "Berg").person("TR", "Deniz Kaya", "Kaya").person("NO", "Nils Dahl", "Dahl")
            .place("NO", "Oslo").place("NO", "Norway").place("TR", "Ankara").place("TR", "Turkey").place("PE", "Lima")
            .place("PE", "Peru").place("TR", "Izmir").nationality("NO", "Norwegian").nationality("TR", "Turkish");

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

    @Test
    void aTownAndTheProvinceAroundItAreOnePlace() {
        var summits = CAST.place("US", "Portland").place("US", "Maine").saying("President Deniz Kaya will meet Prime Minister "
                + "Anna Berg in Maine on Friday. Berg and Kaya will meet in Portland on Friday.").summits();
        assertThat(summits).hasSize(1);
    }

    @Test
    void twoTownsOfACountryAreTwoPlaces() {
        var summits = in("President Deniz Kaya met Prime Minister Anna Berg in Ankara. Berg and Kaya also met in Izmir.");
        assertThat(summits).hasSize(2);
    }

    @Test
    void whatTwoWereToDiscussTheyDiscussedAtTheMeetingToldBefore() {
        assertThat(in("Prime Minister Anna Berg met President Deniz Kaya on Wednesday. Berg and Kaya were to discuss trade."))
                .hasSize(1);
    }

    @Test
    void theLandThatIsDiscussedIsNoPlaceOfTheMeeting() {
        var summits = in(
                "Prime Minister Anna Berg met President Deniz Kaya in Ankara. Berg and Kaya discussed the strikes in Peru.");
        assertThat(summits).hasSize(1);
        assertThat(summits.getFirst().location().country()).contains("TR");
    }

    @Test
    void aSummitNamedAfterOneWhoMeetsIsThatOfTheTwo() {
        var summits = in(
                "Fishermen ask Anna Berg to shun the Kaya summit\n\nFishermen in Oslo asked Prime Minister Anna Berg on "
                        + "Monday to call off her meeting with President Deniz Kaya in Lima.");
        assertThat(summits).hasSize(1);
    }

    @Test
    void aSummitThatTheRulesKnowByNameIsNotOpenedAgainByTheModel() {
        String text = "Prime Minister Anna Berg closed the Herring Summit on Friday. Norway and Turkey had sent ministers.";
        var model = Readings.of(text).with("trigger", "Summit", "HELD", 0.99);
        for (String word : List.of("Anna", "Berg", "Norway", "Turkey"))
            model.with("relation", word, "PRINCIPAL", 0.99);
        assertThat(CAST.saying(text).summits(Optional.of(model.reading()))).hasSize(1);
    }

    @Test
    void theFirstSummitIsNotTheSecond() {
        var summits = in(
                "Prime Minister Anna Berg and President Deniz Kaya ended their second summit in Ankara without a result. "
                        + "Berg said their first summit had been easier.");
        assertThat(summits).hasSize(2);
    }

    @Test
    void aSecondVisitIsNotTheFirstMeetingsOther() {
        assertThat(in(
                "President Deniz Kaya received Prime Minister Anna Berg for their first meeting in years. Berg's second trip to "
                        + "Turkey was a success."))
                .hasSize(1);
    }

    @Test
    void talksThatEndedAreNotThoseStillToCome() {
        var summits = in(
                "Norway and Turkey may resume talks on herring in May. The talks which ended in Ankara in March were fruitless.");
        assertThat(summits).extracting(Summit::status).containsExactly(Summit.Status.PROPOSED, Summit.Status.HELD);
        assertThat(names(summits.getLast())).containsExactlyInAnyOrder("Norway", "Turkey");
    }

    @Test
    void theFifthRoundIsTheFifthRoundWhateverItsTense() {
        assertThat(in(
                "Norway and Turkey met in Lima on Monday for the fifth round of talks. The fifth round of talks between Norway "
                        + "and Turkey will open on Wednesday."))
                .hasSize(1);
    }

    @Test
    void nobodyMeetsWhoIsOfHisOwnSide() {
        var summits = in(
                "President Deniz Kaya met Prime Minister Anna Berg on Monday. They will then hold talks with Foreign Minister "
                        + "Nils Dahl of Norway.");
        assertThat(summits).hasSize(2);
        assertThat(names(summits.getLast())).containsExactlyInAnyOrder("Deniz Kaya", "Nils Dahl");
    }
}
