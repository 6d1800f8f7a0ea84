package sherpa.summit;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import sherpa.result.Quote;
import sherpa.result.Summit;

import static org.assertj.core.api.Assertions.assertThat;

class SummitFinderTest {

    private static final Article CAST = Article.of("")
            .person("NO", "Anna Berg", "Berg").person("TR", "Deniz Kaya", "Kaya").person("BR", "Rui Prado", "Prado")
            .place("NO", "Oslo").place("NO", "Norway").place("TR", "Ankara").place("TR", "Turkey").place("BR", "Brazil")
            .place("PE", "Lima").place("PE", "Peru").place("JP", "Japan").nationality("NO", "Norwegian")
            .nationality("TR", "Turkish")
            .nationality("PE", "Peruvian").nationality("BR", "Brazilian").body("European Union", "EU")
            .house("US", "White House").place("US", "U.S.");

    private static List<Summit> in(String text) {
        return CAST.published("2020-06-10").saying(text).summits();
    }

    private static Summit only(String text) {
        var summits = in(text);
        assertThat(summits).hasSize(1);
        return summits.getFirst();
    }

    private static List<String> names(Summit summit) {
        return summit.participants().stream().map(Summit.Participant::name).toList();
    }

    private static List<String> hosts(Summit summit) {
        return summit.participants().stream().filter(p -> p.role() == Summit.Role.HOST).map(Summit.Participant::name).toList();
    }

    @Test
    void subjectAndObjectOfMetAreTheSides() {
        var summit = only("Norwegian Prime Minister Anna Berg met Turkish President Deniz Kaya on Tuesday.");
        assertThat(names(summit)).containsExactly("Anna Berg", "Deniz Kaya");
        assertThat(summit.level()).isEqualTo(Summit.Level.LEADERS);
        assertThat(summit.form()).isEqualTo(Summit.Form.BILATERAL);
        assertThat(summit.status()).isEqualTo(Summit.Status.HELD);
        assertThat(summit.date().start()).contains("2020-06-09");
        assertThat(summit.main()).isTrue();
    }

    @Test
    void theSideInWhoseCountryItIsHeldIsTheHost() {
        var summit = only("President Deniz Kaya held talks with Prime Minister Anna Berg in Oslo.");
        assertThat(hosts(summit)).containsExactly("Anna Berg");
        assertThat(summit.location()).isEqualTo(new Summit.Location(Optional.of("Oslo"), Optional.of("NO"), Optional.empty()));
    }

    @Test
    void nobodyIsHostOnNeutralGround() {
        var summit = only("President Deniz Kaya and Prime Minister Anna Berg met in Lima, Peru.");
        assertThat(hosts(summit)).isEmpty();
        assertThat(summit.location().city()).contains("Lima");
    }

    @Test
    void positionsAreWordedAsInTheArticle() {
        var summit = only("Foreign Minister Anna Berg met Deniz Kaya, the Turkish president, in Lima.");
        assertThat(summit.participants()).extracting(Summit.Participant::position)
                .containsExactly(Optional.of("Foreign Minister"), Optional.of("president"));
    }

    @Test
    void lowerRankOfTheTwoSidesIsTheLevel() {
        assertThat(only("President Deniz Kaya received Foreign Minister Anna Berg.").level()).isEqualTo(Summit.Level.MINISTERS);
    }

    @Test
    void whoReceivesIsTheHost() {
        var summit = only("President Deniz Kaya received Prime Minister Anna Berg on Monday.");
        assertThat(hosts(summit)).containsExactly("Deniz Kaya");
        assertThat(summit.location().country()).contains("TR");
    }

    @Test
    void visitToACountryMakesTheStateTheHost() {
        var summit = only("Prime Minister Anna Berg will visit Turkey next week.");
        assertThat(names(summit)).containsExactly("Anna Berg", "Turkey");
        assertThat(hosts(summit)).containsExactly("Turkey");
        assertThat(summit.status()).isEqualTo(Summit.Status.PLANNED);
    }

    @Test
    void tourHasARowForEachCountry() {
        var summits = in("Prime Minister Anna Berg will visit Turkey, Brazil and Peru next month.");
        assertThat(summits).extracting(s -> s.location().country()).containsExactly(Optional.of("TR"), Optional.of("BR"),
                Optional.of("PE"));
    }

    @Test
    void officeWithoutANameStandsForItsCountry() {
        var summit = only("Prime Minister Anna Berg met Peruvian officials on Tuesday.");
        assertThat(names(summit)).containsExactly("Anna Berg", "Peru");
        assertThat(summit.level()).isEqualTo(Summit.Level.OFFICIALS);
    }

    @Test
    void officeOfSomebodyNamedBeforeIsThatPerson() {
        var summits = in("Turkish President Deniz Kaya is ill. Prime Minister Anna Berg met the Turkish president in Ankara.");
        assertThat(summits).singleElement().satisfies(s -> assertThat(names(s)).containsExactly("Anna Berg", "Deniz Kaya"));
    }

    @Test
    void countedMeetingsHaveARowForEachPartner() {
        var summits = in(
                "Prime Minister Anna Berg has held four meetings with President Deniz Kaya, two with Rui Prado and one with Peru's president.");
        assertThat(summits).extracting(Summit::count).containsExactly(Optional.of(4), Optional.of(2), Optional.of(1));
        assertThat(summits).extracting(s -> names(s).getLast()).containsExactly("Deniz Kaya", "Rui Prado", "Peru");
    }

    @Test
    void laterMentionsOfAMeetingJoinItsRow() {
        var summit = only("""
                Prime Minister Anna Berg met President Deniz Kaya in Oslo on Tuesday.
                The talks lasted nearly two hours. The two leaders shook hands before their meeting.
                """);
        assertThat(summit.duration().minutes()).contains(120);
    }

    @Test
    void meetingsOfDifferentPlacesStayApart() {
        assertThat(in(
                "Prime Minister Anna Berg met President Deniz Kaya in Oslo on Tuesday, and the weather was good for the time of the year. Berg and Kaya had met in Lima in May."))
                .hasSize(2);
    }

    @Test
    void datelineIsNotThePlace() {
        var summit = only("ANKARA, June 10 -- Prime Minister Anna Berg met President Rui Prado in Lima on Tuesday.");
        assertThat(summit.location().city()).contains("Lima");
    }

    @Test
    void namedSummitTellsItsPlace() {
        var summit = only("The Lima summit between Anna Berg and Deniz Kaya broke down without a deal.");
        assertThat(summit.name()).contains("Lima summit");
        assertThat(summit.location().city()).contains("Lima");
        assertThat(summit.outcome()).contains(Summit.Outcome.NO_AGREEMENT);
    }

    @Test
    void houseThatABodyIsNamedAfterIsTheVenue() {
        var summit = only("Prime Minister Anna Berg met the U.S. president at the White House.");
        assertThat(summit.location())
                .isEqualTo(new Summit.Location(Optional.of("Washington"), Optional.of("US"), Optional.of("White House")));
    }

    @Test
    void failureOfAnotherMeetingInTheSentenceIsNotItsOutcome() {
        var summits = in(
                "Prime Minister Anna Berg met President Deniz Kaya in Oslo. Their meeting came after her talks with President Rui Prado in Lima, which broke down without a deal.");
        assertThat(summits.getFirst().outcome()).contains(Summit.Outcome.INCONCLUSIVE);
        assertThat(summits.getLast().outcome()).contains(Summit.Outcome.NO_AGREEMENT);
    }

    @Test
    void telephoneIsTheMediumOfACallAndItHasNoPlace() {
        var summit = only("President Deniz Kaya spoke by telephone with Prime Minister Anna Berg in Oslo.");
        assertThat(summit.medium()).isEqualTo(Summit.Medium.PHONE);
        assertThat(summit.location().country()).isEmpty();
    }

    @Test
    void cueWordsTellTheStatus() {
        assertThat(only("President Deniz Kaya cancelled a meeting with Prime Minister Anna Berg.").status())
                .isEqualTo(Summit.Status.CANCELLED);
        assertThat(only("President Deniz Kaya postponed talks with Prime Minister Anna Berg.").status())
                .isEqualTo(Summit.Status.POSTPONED);
        assertThat(only("President Deniz Kaya invited Prime Minister Anna Berg to Ankara.").status())
                .isEqualTo(Summit.Status.PROPOSED);
        assertThat(only("President Deniz Kaya is to meet Prime Minister Anna Berg.").status()).isEqualTo(Summit.Status.PLANNED);
        assertThat(only("President Deniz Kaya is visiting Norway.").status()).isEqualTo(Summit.Status.ONGOING);
    }

    @Test
    void dateOfTheAnnouncementIsNotThatOfTheMeeting() {
        var summit = only("President Deniz Kaya said on Monday he will meet Prime Minister Anna Berg on June 20.");
        assertThat(summit.date().start()).contains("2020-06-20");
    }

    @Test
    void agendaAndOutcomesAreQuoted() {
        var summit = only(
                "Prime Minister Anna Berg met President Deniz Kaya to discuss fishing rights. They agreed to share the northern waters.");
        assertThat(summit.agenda()).extracting(Quote::text).containsExactly("fishing rights");
        assertThat(summit.outcomes()).extracting(Quote::text).containsExactly("agreed to share the northern waters");
        assertThat(summit.outcome()).contains(Summit.Outcome.AGREEMENT);
    }

    @Test
    void verbBeforeAQuotationIsNoOutcomeOnItsOwn() {
        var summit = only(
                "President Deniz Kaya met Prime Minister Anna Berg in Oslo and stressed \"a shared view\" of the waters.");
        assertThat(summit.outcomes()).isEmpty();
    }

    @Test
    void plannedMeetingHasNoOutcome() {
        assertThat(only("President Deniz Kaya will meet Prime Minister Anna Berg to sign an agreement.").outcome()).isEmpty();
    }

    @Test
    void threeSidesAreTrilateral() {
        assertThat(only("Anna Berg, Deniz Kaya and Rui Prado met in Lima.").form()).isEqualTo(Summit.Form.TRILATERAL);
    }

    @Test
    void sixPartyTalksHaveTheirSixParties() {
        var summit = only("Japan called for a new round of six-party talks.");
        assertThat(summit.participants().stream().flatMap(p -> p.country().stream()))
                .containsExactlyInAnyOrder("KP", "KR", "US", "CN", "JP", "RU");
        assertThat(summit.form()).isEqualTo(Summit.Form.MULTILATERAL);
    }

    @Test
    void meetingInsideOneCountryIsNone() {
        assertThat(in("Norwegian Prime Minister Anna Berg met Norwegian officials in Oslo.")).isEmpty();
    }

    @Test
    void pressConferencesAndOtherSensesAreNone() {
        assertThat(in("Prime Minister Anna Berg told a news conference that Turkey must meet its obligations.")).isEmpty();
        assertThat(in("Prime Minister Anna Berg called on Turkey to free the journalist.")).isEmpty();
        assertThat(in("Turkey beat Norway in a friendly at the summit of the tournament.")).isEmpty();
    }

    @Test
    void touristsMakeNoStateVisits() {
        assertThat(
                Article.of("Ole Lund visited Turkey with his family.").person("NO", "Ole Lund").place("TR", "Turkey").summits())
                .isEmpty();
    }

    @Test
    void confidenceLiesBetweenZeroAndOne() {
        assertThat(only("Prime Minister Anna Berg met President Deniz Kaya.").confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void summitNamedAfterTwoIsTheirMeeting() {
        var summit = only("The Berg-Kaya summit ended in Lima on Tuesday. Anna Berg of Norway and Deniz Kaya of Turkey smiled.");
        assertThat(names(summit)).containsExactly("Anna Berg", "Deniz Kaya");
        assertThat(summit.form()).isEqualTo(Summit.Form.BILATERAL);
    }

    @Test
    void partnersMetSeparatelyAreRowsOfTheirOwn() {
        var summits = in(
                "Prime Minister Anna Berg held separate talks with President Deniz Kaya and President Rui Prado on Tuesday.");
        assertThat(summits).extracting(SummitFinderTest::names)
                .containsExactly(List.of("Anna Berg", "Deniz Kaya"), List.of("Anna Berg", "Rui Prado"));
    }

    @Test
    void stopsOfATripBelongToTheTraveller() {
        var summits = in(
                "Prime Minister Anna Berg will travel to Turkey next week. The trip will include stops in Brazil and Japan.");
        assertThat(summits).extracting(SummitFinderTest::names).containsExactly(
                List.of("Anna Berg", "Turkey"), List.of("Anna Berg", "Brazil"), List.of("Anna Berg", "Japan"));
    }

    @Test
    void pronounAndANameArePartnersOfACall() {
        var summit = only("Prime Minister Anna Berg's office says she and President Deniz Kaya spoke by telephone Tuesday.");
        assertThat(names(summit)).containsExactly("Anna Berg", "Deniz Kaya");
        assertThat(summit.medium()).isEqualTo(Summit.Medium.PHONE);
    }

    @Test
    void headlineAndReportTellOfOneMeeting() {
        var summit = only("Berg, Kaya to meet in Lima\n\n"
                + "Norwegian Prime Minister Anna Berg met Turkish President Deniz Kaya in Lima on Tuesday.");
        assertThat(summit.status()).isEqualTo(Summit.Status.HELD);
        assertThat(summit.main()).isTrue();
    }

    @Test
    void aJourneyToNeutralGroundIsNoMeetingWithItsCountry() {
        var summit = only("Norwegian Prime Minister Anna Berg met Turkish President Deniz Kaya in Lima on Tuesday. "
                + "President Kaya traveled to Peru on Monday.");
        assertThat(names(summit)).containsExactly("Anna Berg", "Deniz Kaya");
    }

    @Test
    void aCompanysNationalityIsNoSide() {
        assertThat(in("Norwegian bank Nordhavn held talks with Turkish rival Kismet on a merger.")).isEmpty();
    }

    @Test
    void aGatheringThatNobodyIsNamedOfGetsNoRow() {
        assertThat(in("Climbers queued for the Galdhopiggen Summit on Sunday.")).isEmpty();
    }

    @Test
    void whoDidSomethingElseAndMetIsTheSentencesSubject() {
        var summit = only(
                "Norwegian Prime Minister Anna Berg criticised Peru on Friday for its attacks on Brazil and met Turkish "
                        + "President Deniz Kaya.");
        assertThat(names(summit)).containsExactly("Anna Berg", "Deniz Kaya");
    }

    @Test
    void theArticlesOwnWordForTheFormStands() {
        var summit = only("Anna Berg and Deniz Kaya met in Lima on Tuesday. The trilateral meeting was brief.");
        assertThat(summit.form()).isEqualTo(Summit.Form.TRILATERAL);
    }

    @Test
    void listedMembersAttendTheGatheringThatTheArticleIsAbout() {
        var summit = only("Prime Minister Anna Berg opened the Nordic Cooperation Summit in Oslo on Tuesday. "
                + "Its members are Norway, Peru, Brazil and Japan.");
        assertThat(names(summit)).contains("Anna Berg", "Peru", "Brazil", "Japan");
    }
}
