package sherpa.summit;

import java.util.List;

import org.junit.jupiter.api.Test;

import sherpa.result.Summit;
import sherpa.result.Summit.Status;

import static org.assertj.core.api.Assertions.assertThat;

/// How a meeting stands, in articles of Wednesday, 10 June 2020.
class StatusTest {

    private static final Article CAST = Article.of("")
            .person("NO", "Anna Berg", "Berg").person("TR", "Deniz Kaya", "Kaya")
            .place("NO", "Oslo").place("NO", "Norway").place("TR", "Ankara").place("TR", "Turkey").place("PE", "Lima")
            .nationality("NO", "Norwegian").nationality("TR", "Turkish");

    private static Status of(String text) {
        return in(text).getFirst().status();
    }

    private static List<Summit> in(String text) {
        return CAST.published("2020-06-10").saying(text).summits();
    }

    @Test
    void cancellationThatSomebodyCallsForIsNone() {
        assertThat(of("Lawmakers urged President Deniz Kaya to call off his upcoming meeting with Prime Minister Anna Berg."))
                .isNotEqualTo(Status.CANCELLED);
        assertThat(of("President Deniz Kaya will meet Prime Minister Anna Berg. \"Cancel the meeting,\" lawmakers said."))
                .isEqualTo(Status.PLANNED);
        assertThat(of("President Deniz Kaya decided to cancel his meeting with Prime Minister Anna Berg."))
                .isEqualTo(Status.CANCELLED);
    }

    @Test
    void whoFailsToShowUpLetsTheMeetingFallThrough() {
        assertThat(of("President Deniz Kaya failed to show up for talks with Prime Minister Anna Berg."))
                .isEqualTo(Status.CANCELLED);
    }

    @Test
    void meetingThatIsDeniedFallsThrough() {
        assertThat(of("The Norwegian government denied a meeting of Prime Minister Anna Berg with President Deniz Kaya."))
                .isEqualTo(Status.CANCELLED);
    }

    @Test
    void whatIsSupposedOrRefusedBesideAMeetingDoesNotCancelIt() {
        assertThat(of("President Deniz Kaya is supposed to meet Prime Minister Anna Berg on Friday.")).isEqualTo(Status.PLANNED);
        assertThat(of("President Deniz Kaya was to have talks with Prime Minister Anna Berg on Friday."))
                .isEqualTo(Status.PLANNED);
        assertThat(of("There will be no preconditions for talks between Anna Berg and Deniz Kaya next week."))
                .isEqualTo(Status.PLANNED);
        assertThat(of("President Deniz Kaya denied an accusation of fraud and met Prime Minister Anna Berg."))
                .isEqualTo(Status.HELD);
    }

    @Test
    void noMeetingIsNone() {
        assertThat(of("There will be no meeting between President Deniz Kaya and Prime Minister Anna Berg."))
                .isEqualTo(Status.CANCELLED);
    }

    @Test
    void negotiationsThatAreHaltedAreOff() {
        assertThat(of("The halted negotiations between Norway and Turkey are in further trouble.")).isEqualTo(Status.POSTPONED);
    }

    @Test
    void meetingCutShortWasHeld() {
        assertThat(of("President Deniz Kaya cut short a meeting with Prime Minister Anna Berg.")).isEqualTo(Status.HELD);
    }

    @Test
    void delayOfWhatHasTakenPlaceIsPast() {
        assertThat(of("President Deniz Kaya met Prime Minister Anna Berg in Oslo. The meeting had been delayed by a strike."))
                .isEqualTo(Status.HELD);
    }

    @Test
    void talksThatCollapseInADeadlockWereHeld() {
        assertThat(of("Talks between President Deniz Kaya and Prime Minister Anna Berg collapsed in a deadlock over fish."))
                .isEqualTo(Status.HELD);
    }

    @Test
    void whoIsInACountryIsVisitingIt() {
        assertThat(of("Turkish President Deniz Kaya is in Norway.")).isEqualTo(Status.ONGOING);
    }

    @Test
    void whatSomebodyIsHoldingIsGoingOn() {
        assertThat(of("President Deniz Kaya was holding talks with Prime Minister Anna Berg.")).isEqualTo(Status.ONGOING);
        assertThat(of("It is the first day of President Deniz Kaya's visit to Norway.")).isEqualTo(Status.ONGOING);
    }

    @Test
    void talksAgreedToBeginHaveNotBegun() {
        assertThat(of("President Deniz Kaya and Prime Minister Anna Berg have agreed to begin talks with Norwegian ministers."))
                .isEqualTo(Status.PLANNED);
    }

    @Test
    void purposeIsAsFirmAsTheVerbThatItHangsOn() {
        assertThat(of("President Deniz Kaya has offered to hold talks with Prime Minister Anna Berg."))
                .isEqualTo(Status.PROPOSED);
        assertThat(of("President Deniz Kaya is willing to travel to Norway.")).isEqualTo(Status.PROPOSED);
        assertThat(of("President Deniz Kaya is likely to visit Norway.")).isEqualTo(Status.PROPOSED);
    }

    @Test
    void whoBecameTheFirstToVisitHasVisited() {
        assertThat(of("Deniz Kaya became the first Turkish president to visit Norway.")).isEqualTo(Status.HELD);
    }

    @Test
    void sidelinesOfAPastMonthAreOver() {
        assertThat(of("President Deniz Kaya and Prime Minister Anna Berg met on the sidelines of the Lima summit last November."))
                .isEqualTo(Status.HELD);
    }

    @Test
    void dayToComeOfAnotherMeetingLeavesAFiniteVerbInThePast() {
        assertThat(in("In a stay that includes talks Friday with President Deniz Kaya, Prime Minister Anna Berg also met Turkish "
                + "ministers.")).extracting(Summit::status).contains(Status.HELD);
    }

    @Test
    void invitationThatAVisitFollowsIsNoProposal() {
        assertThat(of("Prime Minister Anna Berg will pay a state visit to Turkey at the invitation of President Deniz Kaya."))
                .isEqualTo(Status.PLANNED);
    }

    @Test
    void whatBecameOfAMeetingMayStandBehindAnAside() {
        assertThat(of(
                "The talks between President Deniz Kaya of Turkey and Prime Minister Anna Berg of Norway, planned for Thursday, "
                        + "have been cancelled."))
                .isEqualTo(Status.CANCELLED);
        assertThat(
                of("The summit between President Deniz Kaya of Turkey and Prime Minister Anna Berg of Norway, scheduled for next "
                        + "Tuesday in Lima, has been put off."))
                .isEqualTo(Status.POSTPONED);
        assertThat(of(
                "The talks between President Deniz Kaya of Turkey and Prime Minister Anna Berg of Norway, which were to be held "
                        + "on Thursday, were postponed."))
                .isEqualTo(Status.POSTPONED);
    }

    @Test
    void whatWasCancelledBehindAnotherVerbIsSomethingElse() {
        assertThat(of(
                "The talks between President Deniz Kaya of Turkey and Prime Minister Anna Berg of Norway in Lima came days after "
                        + "a match was cancelled."))
                .isEqualTo(Status.HELD);
    }

    @Test
    void whoGatheredHasMet() {
        assertThat(of("President Deniz Kaya and Prime Minister Anna Berg gathered in Oslo to discuss fish."))
                .isEqualTo(Status.HELD);
    }

    @Test
    void whatIsProposedForNextWeekIsProposed() {
        assertThat(of("President Deniz Kaya has proposed holding the next round of talks with Prime Minister Anna Berg."))
                .isEqualTo(Status.PROPOSED);
    }

    @Test
    void whoIsUrgedToRejoinTalksHasNotJoinedThem() {
        assertThat(of("Norway has been calling on Turkey to rejoin the six-party talks."))
                .isEqualTo(Status.PROPOSED);
    }

    @Test
    void whoPullsOutOfAMeetingMayDescribeItAtLength() {
        assertThat(of("President Deniz Kaya was pulling out of a major new round of talks with Prime Minister Anna Berg."))
                .isEqualTo(Status.CANCELLED);
    }

    @Test
    void visitWhileSomethingElseHappensIsGoingOn() {
        assertThat(of("Thousands marched in Ankara as Prime Minister Anna Berg visits Turkey.")).isEqualTo(Status.ONGOING);
        assertThat(of("Prime Minister Anna Berg visits Turkey on Friday.")).isEqualTo(Status.PLANNED);
    }

    @Test
    void acceptedInvitationIsAPlan() {
        assertThat(of("President Deniz Kaya accepted an invitation from Prime Minister Anna Berg.")).isEqualTo(Status.PLANNED);
        assertThat(of("President Deniz Kaya received an invitation from Prime Minister Anna Berg.")).isEqualTo(Status.PROPOSED);
    }

    @Test
    void summitOnWhoseSidelinesTwoTalkedIsOverWhereNoDayIsTold() {
        assertThat(in("In talks on the sidelines of a meeting between President Deniz Kaya and Prime Minister Anna Berg in Lima, "
                + "both envoys presented demands.")).extracting(Summit::status).doesNotContain(Status.ONGOING);
    }

    @Test
    void pictureOfLongAgoTellsOfWhatWasHeld() {
        assertThat(of("President Deniz Kaya meets with Prime Minister Anna Berg in Lima, June 18, 2018.")).isEqualTo(Status.HELD);
        assertThat(of("President Deniz Kaya meets with Prime Minister Anna Berg in Lima on June 18.")).isEqualTo(Status.PLANNED);
    }

    @Test
    void meetingThatWasToTakePlaceIsPostponed() {
        assertThat(of("The meeting between President Deniz Kaya and Prime Minister Anna Berg, originally scheduled to take place "
                + "in Lima later this month, has been indefinitely postponed.")).isEqualTo(Status.POSTPONED);
    }

    @Test
    void whatBecameOfAMeetingMayStandBehindARelativeClause() {
        assertThat(of(
                "A meeting of the harbour masters of Norway and Turkey, which was to have opened in Lima on Thursday, has been "
                        + "put back."))
                .isEqualTo(Status.POSTPONED);
        assertThat(of("A visit to Ankara by Prime Minister Anna Berg for talks on fish had to be dropped."))
                .isEqualTo(Status.CANCELLED);
        assertThat(
                of("President Deniz Kaya said a long-awaited meeting with Prime Minister Anna Berg of Norway on the price of cod "
                        + "would not take place."))
                .isEqualTo(Status.CANCELLED);
    }

    @Test
    void whatOnceBefellAMeetingDoesNotEndIt() {
        assertThat(
                of("President Deniz Kaya prepares the summit with Prime Minister Anna Berg, which at one point was called off."))
                .isEqualTo(Status.PLANNED);
        assertThat(of("There is no chance that the planned meeting between President Deniz Kaya and Prime Minister Anna Berg of "
                + "Norway would be cancelled.")).isEqualTo(Status.PLANNED);
        assertThat(in(
                "At a dinner with Prime Minister Anna Berg in Lima, President Deniz Kaya grew angry, and the concert was called "
                        + "off."))
                .isNotEmpty().extracting(Summit::status).doesNotContain(Status.CANCELLED);
    }

    @Test
    void whoWereToHaveMetDidNot() {
        assertThat(of("President Deniz Kaya was to have met Prime Minister Anna Berg on Monday.")).isEqualTo(Status.CANCELLED);
        assertThat(of("President Deniz Kaya was to have met Prime Minister Anna Berg on Monday, but the day has been put back."))
                .isEqualTo(Status.POSTPONED);
    }

    @Test
    void whatIsRefusedLaterDoesNotUndoAMeetingThatWasHeld() {
        assertThat(of("President Deniz Kaya met Prime Minister Anna Berg in Lima. He refused to go on with the talks."))
                .isEqualTo(Status.HELD);
    }

    @Test
    void talksBrokenOffWereHeld() {
        assertThat(of("Norwegian and Turkish negotiators broke off their talks in Lima.")).isEqualTo(Status.HELD);
    }

    @Test
    void whoHasLeftForTalksHasYetToHoldThem() {
        assertThat(of("President Deniz Kaya left on Tuesday for talks with Prime Minister Anna Berg.")).isEqualTo(Status.PLANNED);
        assertThat(of("President Deniz Kaya left the palace after talks with Prime Minister Anna Berg.")).isEqualTo(Status.HELD);
    }

    @Test
    void invitationToVisitIsAPlanWhereItIsAccepted() {
        assertThat(of("President Deniz Kaya accepted an invitation to visit Norway.")).isEqualTo(Status.PLANNED);
        assertThat(of("President Deniz Kaya received an invitation to visit Norway.")).isEqualTo(Status.PROPOSED);
    }

    @Test
    void whoAreGatheringAreMeeting() {
        assertThat(of("Prime Minister Anna Berg and President Deniz Kaya are gathering in Lima.")).isEqualTo(Status.ONGOING);
    }

    @Test
    void choiceToCancelAMeetingCancelsNone() {
        assertThat(
                in("President Deniz Kaya will meet Prime Minister Anna Berg in Lima. Lawmakers told him to raise fish, or cancel "
                        + "the meeting."))
                .isNotEmpty().extracting(Summit::status).doesNotContain(Status.CANCELLED);
    }
}
