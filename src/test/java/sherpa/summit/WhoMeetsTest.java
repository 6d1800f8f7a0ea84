package sherpa.summit;

import java.util.List;

import org.junit.jupiter.api.Test;

import sherpa.result.Summit;
import sherpa.result.Summit.Participant;

import static org.assertj.core.api.Assertions.assertThat;

/// Which mentions are one meeting, and whom offices, datelines and descriptions mean.
class WhoMeetsTest {

    private static final Article CAST = Article.of("")
            .person("NO", "Anna Berg", "Berg").person("TR", "Deniz Kaya", "Kaya").person("NO", "Nils Dahl", "Dahl")
            .place("NO", "Oslo", "OSLO").place("NO", "Norway").place("TR", "Ankara", "ANKARA").place("TR", "Turkey")
            .place("PE", "Lima", "LIMA").place("PE", "Peru").nationality("NO", "Norwegian").nationality("TR", "Turkish")
            .nationality("PE", "Peruvian");

    private static List<Summit> in(String text) {
        return CAST.saying(text).summits();
    }

    private static Summit only(String text) {
        var summits = in(text);
        assertThat(summits).hasSize(1);
        return summits.getFirst();
    }

    private static List<String> names(Summit summit) {
        return summit.participants().stream().map(Participant::name).toList();
    }

    @Test
    void withoutADateOfTheReportAWeekdayMayBeToday() {
        assertThat(in("Prime Minister Anna Berg met President Deniz Kaya on Saturday. Berg and Kaya also met today.")).hasSize(1);
    }

    @Test
    void twoWeekdaysAreTwoMeetings() {
        assertThat(in("Prime Minister Anna Berg met President Deniz Kaya on Tuesday. Berg and Kaya also met on Thursday."))
                .hasSize(2);
    }

    @Test
    void whatWasHeldInAMonthPastIsNotTodaysMeeting() {
        assertThat(in("Prime Minister Anna Berg met President Deniz Kaya on Tuesday. Berg and Kaya also met in March."))
                .hasSize(2);
    }

    @Test
    void anArticleBeforeTheWordNamesNoSummit() {
        assertThat(in("Prime Minister Anna Berg met President Deniz Kaya in Lima. (The summit was) a success, Berg said."))
                .hasSize(1);
    }

    @Test
    void theTownsOfADatelineSayNothingOfWhoIsNamedBehindThem() {
        var summit = only("LIMA/ANKARA President Anna Berg will visit Turkey next month.");
        assertThat(summit.participants()).extracting(Participant::name).containsExactly("Anna Berg", "Turkey");
    }

    @Test
    void anOfficialWhoIsNamedLaterIsThatPerson() {
        var summit = only("A senior Norwegian diplomat is visiting Turkey. Norwegian envoy Nils Dahl will leave on Friday.");
        assertThat(names(summit)).containsExactly("Nils Dahl", "Turkey");
    }

    @Test
    void aPremierIsThePrimeMinister() {
        var summit = only("Norwegian Prime Minister Anna Berg spoke of fish. The Norwegian premier visited Turkey last week.");
        assertThat(names(summit)).containsExactly("Anna Berg", "Turkey");
    }

    @Test
    void whoIsDescribedBetweenCommasIsTheSubject() {
        var summit = only("Anna Berg, secretary of the General People's Committee of Norway, met Deniz Kaya on Tuesday.");
        assertThat(names(summit)).containsExactly("Anna Berg", "Deniz Kaya");
    }

    @Test
    void aLeaderWhoIsNamedFarFromAVisitIsNotItsHost() {
        String later = "Fish was cheap. Bread was dear. Rain fell. ";
        var summit = in("Prime Minister Anna Berg visited Turkey last week. " + later + "President Deniz Kaya was ill.")
                .getFirst();
        assertThat(names(summit)).containsExactly("Anna Berg", "Turkey");
        var near = in("Prime Minister Anna Berg visited Turkey last week. President Deniz Kaya was ill.").getFirst();
        assertThat(names(near)).containsExactly("Anna Berg", "Deniz Kaya");
    }

    @Test
    void whatAJourneyIsForFillsIt() {
        var summit = only(
                "Prime Minister Anna Berg arrived in Ankara on Tuesday for a meeting Thursday with President Deniz Kaya.");
        assertThat(names(summit)).containsExactly("Anna Berg", "Deniz Kaya");
    }

    @Test
    void talksWithoutATimeOfTheirOwnAreThoseToldBefore() {
        assertThat(in("Prime Minister Anna Berg met President Deniz Kaya on Tuesday. "
                + "She had drawn attention ahead of her talks with Kaya.")).hasSize(1);
        assertThat(in("Prime Minister Anna Berg met President Deniz Kaya on Tuesday. "
                + "She will hold another round of talks with Kaya.")).hasSize(2);
    }

    @Test
    void nobodyReceivesWhoVisitsAShrine() {
        assertThat(CAST.facility("TR", "Blue Shrine").saying("Prime Minister Anna Berg visited Blue Shrine.").summits())
                .isEmpty();
    }

    @Test
    void theirEarlierTalksAreThoseOfTheLeadersWhoMeet() {
        var summits = in("Prime Minister Anna Berg will meet President Deniz Kaya on Friday. Berg will travel to Turkey by sea. "
                + "Their last meeting was in Lima in 2019.");
        assertThat(names(summits.getLast())).containsExactly("Anna Berg", "Deniz Kaya");
    }

    @Test
    void ofAStandingRoundThoseTakePartWhomTheArticleNames() {
        var summit = CAST.place("KP", "North Korea").place("US", "U.S.")
                .saying("The U.S. wants North Korea to return to six-party talks.").summits().getFirst();
        assertThat(names(summit)).containsExactlyInAnyOrder("North Korea", "U.S.");
    }

    @Test
    void thePairOfACallIsNotWhoTellsOfIt() {
        var summit = only("President Deniz Kaya assured Prime Minister Anna Berg of his support. The Turkish presidency said the "
                + "two leaders had spoken by telephone.");
        assertThat(names(summit)).containsExactlyInAnyOrder("Deniz Kaya", "Anna Berg");
    }

    @Test
    void aPronounMeansWhomTheOfficeBeforeStandsFor() {
        var summits = in(
                "Norwegian minister Nils Dahl is in Lima. The Norwegian official will rest and thank President Deniz Kaya. "
                        + "He meets the Peruvian president on Friday.");
        assertThat(names(summits.getLast())).containsExactly("Nils Dahl", "Peru");
    }

    @Test
    void whoCallsIsTheSubjectOfTheSentence() {
        var summit = only("President Deniz Kaya congratulated Prime Minister Berg in a telephone conversation.");
        assertThat(names(summit)).containsExactlyInAnyOrder("Deniz Kaya", "Anna Berg");
    }

    @Test
    void whoPhonesToCongratulateCalls() {
        var summit = only("President Deniz Kaya phoned to congratulate Prime Minister Anna Berg.");
        assertThat(summit.medium()).isEqualTo(Summit.Medium.PHONE);
        assertThat(names(summit)).containsExactly("Deniz Kaya", "Anna Berg");
    }

    @Test
    void theMeetingAtAPlaceIsNotTheCall() {
        assertThat(in("President Deniz Kaya spoke by telephone with Prime Minister Anna Berg. The call follows the two leaders' "
                + "meeting in Lima.")).hasSize(2);
    }

    @Test
    void othersWhoAreIncludedMeetToo() {
        var summit = only(
                "President Deniz Kaya is to meet with Peru and leaders of the interim government, including Prime Minister "
                        + "Anna Berg.");
        assertThat(names(summit)).containsExactly("Deniz Kaya", "Peru", "Anna Berg");
    }

    @Test
    void whoShakesHandsMeets() {
        assertThat(names(only("President Deniz Kaya has shaken hands with Prime Minister Anna Berg."))).hasSize(2);
    }

    @Test
    void aCountryFarFromAVisitDoesNotReceiveIt() {
        assertThat(
                in("Peru sent fish to Turkey, hours after Prime Minister Anna Berg paid a surprise visit to Norwegian troops."))
                .isEmpty();
    }

    @Test
    void formerRepublicsAreNotWhomTheyBelongedTo() {
        assertThat(CAST.nationality("SU", "Soviet")
                .saying("President Deniz Kaya will host a meeting of officials from former Soviet "
                        + "republics.")
                .summits()).singleElement().extracting(WhoMeetsTest::names)
                .isEqualTo(List.of("Deniz Kaya", "former Soviet republics"));
    }

    @Test
    void counterpartsFromTwoCountriesAreTwoMeetings() {
        assertThat(in("President Deniz Kaya will meet his counterparts from Norway and Peru.")).hasSize(2);
    }

    @Test
    void aRoundOfCallsIsACallToEach() {
        assertThat(in("President Deniz Kaya telephoned the leaders of Norway and Peru.")).hasSize(2);
        assertThat(in("President Deniz Kaya spoke by phone with the leaders of Norway and Peru in a conference call."))
                .hasSize(1);
    }

    @Test
    void whoeverJoinsABodyMeetsNobody() {
        assertThat(in("Norway and Turkey joined the community.")).isEmpty();
    }

    @Test
    void inAHeadlineTheCallerStandsBeforeTheCall() {
        assertThat(only("Readout of President Deniz Kaya Call with Prime Minister Anna Berg").medium())
                .isEqualTo(Summit.Medium.PHONE);
    }

    @Test
    void officialsOfAPartOfTheGovernmentAreItsState() {
        var text = "Prime Minister Anna Berg held talks with Tan Administration officials.";
        assertThat(names(CAST.house("TR", "Tan Administration").saying(text).summits().getFirst()))
                .containsExactlyInAnyOrder("Anna Berg", "Turkey");
    }

    @Test
    void aNameThatBeginsLikeAnOfficeIsAName() {
        var cast = CAST.person("QA", "Amir Haddad");

        assertThat(cast.saying("Amir Haddad met President Deniz Kaya in Lima.").summits())
                .singleElement().extracting(WhoMeetsTest::names).isEqualTo(List.of("Amir Haddad", "Deniz Kaya"));
    }

    @Test
    void iIsWhoSpokeBefore() {
        var calls = in(
                """
                        Foreign Minister Anna Berg spoke of the flood on Monday. “Today, I spoke over the phone with the foreign ministers \
                        of Turkey and Peru,” she said.""");

        assertThat(calls).extracting(WhoMeetsTest::names)
                .containsExactlyInAnyOrder(List.of("Anna Berg", "Turkey"), List.of("Anna Berg", "Peru"));
    }

    @Test
    void presidentsOfTwoCountriesAreThoseWhomTheArticleNames() {
        assertThat(names(in("The presidents of Turkey and Norway met in Lima. President Deniz Kaya was pleased.").getFirst()))
                .containsExactlyInAnyOrder("Deniz Kaya", "Norway");
    }

    @Test
    void leadersOfTwoCountriesMayHoldAnyHighOffice() {
        assertThat(names(in("The leaders of Turkey and Norway met in Lima. Prime Minister Anna Berg was pleased.").getFirst()))
                .containsExactlyInAnyOrder("Turkey", "Anna Berg");
    }

    @Test
    void foreignMinistersOfTwoCountriesAreNotTheirPresidents() {
        assertThat(names(in("The foreign ministers of Turkey and Norway met in Lima. President Deniz Kaya was pleased.")
                .getFirst())).containsExactlyInAnyOrder("Turkey", "Norway");
    }

    @Test
    void theFirstWordBehindADatelineIsTheReports() {
        assertThat(names(only("OSLO, Feb 5 (Reuters) - Norway and Turkey held talks in Lima.")))
                .containsExactlyInAnyOrder("Norway", "Turkey");
        assertThat(names(only("OSLO, Feb 5 (Xinhua) -- Norway and Turkey held talks in Lima.")))
                .containsExactlyInAnyOrder("Norway", "Turkey");
    }

    @Test
    void theirsMayBeThoseWhoAreNamedBehind() {
        assertThat(names(only("At their meeting in Lima, Anna Berg and Deniz Kaya agreed to fish together.")))
                .containsExactlyInAnyOrder("Anna Berg", "Deniz Kaya");
    }

    @Test
    void aCourtesyCallIsAVisitInPerson() {
        var call = only("Prime Minister Anna Berg paid a courtesy call on President Deniz Kaya.");

        assertThat(call.medium()).isEqualTo(Summit.Medium.IN_PERSON);
        assertThat(call.location().country()).contains("TR");
    }

    @Test
    void aSubjectOwnsNoMeeting() {
        assertThat(in("He will attend the talks in Lima on Monday, Prime Minister Anna Berg said.")).isEmpty();
    }

    @Test
    void aMeetingMayBeSomebodys() {
        assertThat(names(only("President Deniz Kaya's meeting with Prime Minister Anna Berg in Lima was short.")))
                .containsExactlyInAnyOrder("Deniz Kaya", "Anna Berg");
    }

    @Test
    void officesAndHonorificsMayBeLetters() {
        assertThat(names(only("The Norwegian PM met Turkish FM Deniz Kaya in Lima.")))
                .containsExactlyInAnyOrder("Norway", "Deniz Kaya");
        assertThat(names(only("H.E. Deniz Kaya, President of Turkey, received H.E. Anna Berg, Prime Minister of Norway.")))
                .containsExactlyInAnyOrder("Deniz Kaya", "Anna Berg");
    }

    @Test
    void aHeadlineNamesBothWithAComma() {
        assertThat(names(only("Norway, Turkey to hold talks in Lima"))).containsExactlyInAnyOrder("Norway", "Turkey");
        assertThat(in("Norway, Peru said on Monday, will hold talks in Lima with Peruvian officials.")).extracting(
                WhoMeetsTest::names).noneMatch(both -> both.contains("Norway") && both.size() > 2);
    }
}
