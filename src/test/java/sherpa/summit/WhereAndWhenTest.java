package sherpa.summit;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import sherpa.result.Quote;
import sherpa.result.Summit;
import sherpa.result.Summit.Location;

import static org.assertj.core.api.Assertions.assertThat;

/// Place, hosts, date and duration, in articles of Wednesday, 10 June 2020.
class WhereAndWhenTest {

    private static final Article CAST = Article.of("")
            .person("NO", "Anna Berg", "Berg").person("TR", "Deniz Kaya", "Kaya").person("RU", "Oleg Orlov", "Orlov")
            .place("NO", "Oslo").place("NO", "Norway").place("TR", "Ankara").place("TR", "Izmir").place("TR", "Turkey")
            .place("RU", "Russia", "Moscow")
            .place("PE", "Lima").place("PE", "Peru").place("SG", "Singapore").place("US", "California").place("US", "U.S.")
            .nationality("NO", "Norwegian").nationality("TR", "Turkish").nationality("RU", "Russian").body("APEC")
            .house("US", "White House");

    private static List<Summit> in(String text) {
        return CAST.published("2020-06-10").saying(text).summits();
    }

    private static Summit first(String text) {
        return in(text).getFirst();
    }

    private static Summit first(String text, Article cast) {
        return cast.published("2020-06-10").saying(text).summits().getFirst();
    }

    /// An empty name stands for what the article does not say.
    private static Location at(String city, String country, String venue) {
        return new Location(said(city), said(country), said(venue));
    }

    private static Optional<String> said(String name) {
        return Optional.of(name).filter(n -> !n.isEmpty());
    }

    private static List<String> hosts(Summit summit) {
        return summit.participants().stream().filter(p -> p.role() == Summit.Role.HOST).map(Summit.Participant::name).toList();
    }

    @Test
    void knownHouseTellsItsCity() {
        assertThat(first("President Deniz Kaya met Prime Minister Anna Berg at the White House.").location())
                .isEqualTo(at("Washington", "US", "White House"));
    }

    @Test
    void houseBeforeTheWordForMeetingIsItsVenue() {
        assertThat(in("President Deniz Kaya and Prime Minister Anna Berg talked about fish before their White House meeting.")
                .getLast()
                .location().venue()).contains("White House");
    }

    @Test
    void hereIsWhereTheReportWasWritten() {
        assertThat(first("Lima, June 10 -- President Deniz Kaya will hold talks with Prime Minister Anna Berg here on Friday.")
                .location()).isEqualTo(at("Lima", "PE", ""));
    }

    @Test
    void whereTheyMetIsThePlaceThatTheClauseIsAbout() {
        assertThat(in("President Deniz Kaya flew home from Lima, where he had conferred with Prime Minister Anna Berg.").getLast()
                .location()).isEqualTo(at("Lima", "PE", ""));
    }

    @Test
    void aCapitalMayGoUnnamed() {
        assertThat(first("President Deniz Kaya met Prime Minister Anna Berg in the Norwegian capital on Tuesday.").location())
                .isEqualTo(at("Oslo", "NO", ""));
        assertThat(first("President Deniz Kaya met Prime Minister Anna Berg in Peru's capital on Tuesday.").location())
                .isEqualTo(at("Lima", "PE", ""));
    }

    @Test
    void anUnknownHouseTellsNoCountry() {
        assertThat(first("President Deniz Kaya met Prime Minister Anna Berg at Villa Aurora.",
                CAST.facility("TR", "Villa Aurora")).location()).isEqualTo(at("", "", ""));
    }

    @Test
    void anotherStopOfAJourneyIsNotWhereTheyMeet() {
        var rows = in("Foreign Minister Anna Berg will meet officials of Turkey. Berg will also visit Lima.");

        assertThat(rows.getFirst().location()).isEqualTo(at("", "", ""));
        assertThat(rows.getLast().location()).isEqualTo(at("Lima", "PE", ""));
    }

    @Test
    void venueWithoutANameIsWordedAsInTheArticle() {
        assertThat(first("President Deniz Kaya met Prime Minister Anna Berg at the presidential palace in Ankara.").location())
                .isEqualTo(at("Ankara", "TR", "presidential palace"));
    }

    @Test
    void venueKeepsWhatItIsOf() {
        assertThat(
                first("President Deniz Kaya met Prime Minister Anna Berg at the Ministry of Foreign Affairs in Oslo.").location()
                        .venue())
                .contains("Ministry of Foreign Affairs");
    }

    @Test
    void venueMayStandInTheNextSentence() {
        assertThat(first("President Deniz Kaya met Prime Minister Anna Berg in Oslo. The two dined at a hotel on the fjord.")
                .location().venue()).contains("a hotel");
    }

    @Test
    void officeThatSomebodyIsInIsNoVenue() {
        assertThat(first("President Deniz Kaya, in office since May, met Prime Minister Anna Berg in Oslo.").location().venue())
                .isEmpty();
    }

    @Test
    void meetingOnTheSidelinesIsWhereTheEventIs() {
        var summits = in("President Deniz Kaya will meet Prime Minister Anna Berg on the sidelines of the APEC summit. "
                + "The APEC summit opens in Lima on Friday.");
        assertThat(summits.getFirst().location()).isEqualTo(at("Lima", "PE", ""));
    }

    @Test
    void anEventCalledAfterATownIsHeldThere() {
        var summits = in("President Deniz Kaya met Prime Minister Anna Berg on the sidelines of the Jeddah Security Summit.");
        assertThat(summits.getFirst().location().city()).contains("Jeddah");
        assertThat(summits.getFirst().location().country()).contains("SA");
    }

    @Test
    void aBodyCalledAfterATownMeetsElsewhereToo() {
        var summits = in(
                "President Deniz Kaya met Prime Minister Anna Berg on the sidelines of the Shanghai Cooperation Organization "
                        + "summit.");
        assertThat(summits.getFirst().location().city()).isEmpty();
    }

    @Test
    void aKingdomIsNoTown() {
        var summits = Article.of("").person("TR", "Deniz Kaya").person("JO", "Omar Nasser").place("JO", "Kingdom")
                .saying("President Deniz Kaya met Prime Minister Omar Nasser during a visit to the Kingdom.").summits();
        assertThat(summits.getFirst().location().city()).isEmpty();
        assertThat(summits.getFirst().location().country()).contains("JO");
    }

    @Test
    void cityStateIsCityAndCountry() {
        assertThat(first("President Deniz Kaya met Prime Minister Anna Berg in Singapore.").location())
                .isEqualTo(at("Singapore", "SG", ""));
    }

    @Test
    void stateOfAUnionIsNoCity() {
        assertThat(first("President Deniz Kaya met Prime Minister Anna Berg in California.").location())
                .isEqualTo(at("", "US", ""));
    }

    @Test
    void capitalThatElsewhereStandsForItsGovernmentIsATownWhereSomethingHappens() {
        assertThat(first("Prime Minister Anna Berg met Russian President Oleg Orlov in Moscow.").location())
                .isEqualTo(at("Moscow", "RU", ""));
    }

    @Test
    void talksDuringAStayAreHeldInThatCountry() {
        assertThat(
                hosts(in("Prime Minister Anna Berg arrived in Ankara on Monday. She discussed trade with President Deniz Kaya.")
                        .getLast()))
                .containsExactly("Deniz Kaya");
    }

    @Test
    void headOfStateReceivesWhoRanksLower() {
        assertThat(hosts(first("Norwegian Foreign Minister Anna Berg met Turkish President Deniz Kaya.")))
                .containsExactly("Deniz Kaya");
    }

    @Test
    void leaderOfTheVisitedCountryIsTheHost() {
        assertThat(hosts(
                first("Norwegian Prime Minister Anna Berg will visit Turkey. Turkish President Deniz Kaya faces protests.")))
                .containsExactly("Deniz Kaya");
    }

    @Test
    void dayInTheNextSentenceIsTheDate() {
        assertThat(first("President Deniz Kaya held talks with Prime Minister Anna Berg in Oslo. They dined together on Monday.")
                .date()
                .start()).contains("2020-06-08");
    }

    @Test
    void dayOfTheReportIsNotThatOfAMeetingToCome() {
        assertThat(first("Officials said Wednesday that President Deniz Kaya will meet Prime Minister Anna Berg. "
                + "The meeting is set for Friday.").date().start()).contains("2020-06-12");
    }

    @Test
    void finerTimeTakesThePlaceOfTheWiderOne() {
        assertThat(first("President Deniz Kaya will visit Norway this week. He arrives on Friday.").date().start())
                .contains("2020-06-12");
    }

    @Test
    void lengthBelongsToTheMeetingBesideIt() {
        var summit = first("President Deniz Kaya met Prime Minister Anna Berg in Oslo for nearly two hours.");
        assertThat(summit.duration().minutes()).contains(120);
        assertThat(summit.duration().text()).map(Quote::text).contains("nearly two hours");
    }

    @Test
    void whatASummitIsToDoIsNotWhatTheDaysAreOf() {
        assertThat(
                first("President Deniz Kaya came to Lima for a two-day summit to push for peace with Prime Minister Anna Berg.")
                        .duration().minutes())
                .contains(2880);
    }

    @Test
    void lengthToldLaterIsTheMainMeetings() {
        assertThat(first("President Deniz Kaya met Prime Minister Anna Berg in Oslo. Ships were on the agenda. "
                + "The talks lasted 90 minutes.").duration().minutes()).contains(90);
    }

    @Test
    void distanceInTimeIsNoLength() {
        assertThat(first("President Deniz Kaya will meet Prime Minister Anna Berg in two days.").duration().minutes()).isEmpty();
    }

    @Test
    void lengthOfADistanceBetweenClocksIsNoMeetings() {
        assertThat(first("President Deniz Kaya met Prime Minister Anna Berg in Oslo, which is 12 hours ahead of Lima.").duration()
                .minutes()).isEmpty();
    }

    @Test
    void stayInATownTellsTheLength() {
        assertThat(
                first("President Deniz Kaya will meet Prime Minister Anna Berg. He is to be in Oslo for four hours.").duration()
                        .minutes())
                .contains(240);
    }

    @Test
    void rowsOfTheSameSidesThatStandAlikeShareTheirLength() {
        assertThat(in("Prime Minister Anna Berg is on a two-day visit to Turkey. She is visiting Turkish President Deniz Kaya."))
                .extracting(s -> s.duration().minutes()).containsOnly(Optional.of(2880));
    }

    @Test
    void yearsOfAPlanAreNotTheDate() {
        assertThat(first("President Deniz Kaya and Prime Minister Anna Berg discussed a plan for 2019-2022 in Oslo. "
                + "They dined together on Monday.").date().start()).contains("2020-06-08");
    }

    @Test
    void dayToComeIsNoDateOfAMeetingThatWasHeld() {
        assertThat(first("President Deniz Kaya met Prime Minister Anna Berg on Monday about the games of December 13, 2020.")
                .date().start()).contains("2020-06-08");
    }

    @Test
    void townOfTheMeetingsSentenceGoesBeforeTheCapital() {
        assertThat(first("Foreign Minister Anna Berg said in Izmir after meeting Turkish President Deniz Kaya. "
                + "She will be in Ankara on Friday.").location().city()).contains("Izmir");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "President Deniz Kaya declared three days of mourning and canceled a visit to Norway.",
            "President Deniz Kaya will visit Norway on a five-day European tour.",
            "President Deniz Kaya's visit to Norway has been postponed for a week.",
            "President Deniz Kaya put back a visit to Norway by two hours." })
    void lengthOfSomethingElseIsNoDuration(String text) {
        assertThat(first(text).duration().minutes()).isEmpty();
    }
}
