package sherpa.time;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import sherpa.time.TimeExpression.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/// The day of writing is Friday, 26 April 2019, unless a test says otherwise.
class TimeFinderTest {

    private static final String FRIDAY = "2019-04-26";

    private static List<TimeExpression> find(String text) {
        return Articles.find(FRIDAY, text);
    }

    private static TimeExpression only(String text) {
        assertThat(find(text)).hasSize(1);
        return find(text).getFirst();
    }

    private static String dates(TimeExpression expression) {
        return expression.start().orElse("") + expression.end().map(end -> ".." + end).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "They met on April 25, 2019, in the capital. | April 25, 2019 | 2019-04-25",
            "They met on 25 April 2019. | 25 April 2019 | 2019-04-25",
            "They met on the 25th of April, 2019. | the 25th of April, 2019 | 2019-04-25",
            "They met on Apr. 25. | Apr. 25 | 2019-04-25",
            "They met on the ninth of April. | the ninth of April | 2019-04-09",
            "They met on 2019-04-25. | 2019-04-25 | 2019-04-25",
            "They met on 25/04/2019. | 25/04/2019 | 2019-04-25",
            "They met on 25.04.2019. | 25.04.2019 | 2019-04-25",
            "They met on Monday, April 22. | Monday, April 22 | 2019-04-22",
            "They met on Friday 12 October 2018. | Friday 12 October 2018 | 2018-10-12",
            "They met on Tuesday (April 23). | Tuesday (April 23) | 2019-04-23",
            "The accord of Sept. 14, 1993, still holds. | Sept. 14, 1993 | 1993-09-14",
            "They first met in March 2018. | March 2018 | 2018-03",
            "They first met in 1995. | 1995 | 1995",
            "The 2000 summit in Panama failed. | 2000 | 2000",
            "The country's 2016 deployment angered Beijing. | 2016 | 2016",
    })
    void calendarDatesAreReadInEveryWireStyle(String text, String words, String start) {
        assertThat(only(text).quote().text()).isEqualTo(words);
        assertThat(dates(only(text))).isEqualTo(start);
    }

    @Test
    void ofADateWhoseOrderOfDayAndMonthIsOpenOnlyTheYearIsKnown() {
        assertThat(dates(only("They met on 04/05/2019."))).isEqualTo("2019");
    }

    @Test
    void aDayThatTheCalendarDoesNotHaveHasNoDate() {
        assertThat(only("They met on April 31, 2019.").start()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "They met in February. | February | 2019-02",
            "They met in November. | November | 2018-11",
            "They met in April. | April | 2019-04",
            "They will meet in June. | June | 2019-06",
            "Their first meeting, expected by early June, was hailed. | early June | 2019-06",
            "Mr Rao said he'd visit Finland in January. | January | 2020-01",
            "He handed over a letter inviting the president to Rome in January. | January | 2020-01",
            "The leaders agreed to meet in January. | January | 2020-01",
            "They met last October. | last October | 2018-10",
            "They will meet next May. | next May | 2019-05",
            "They met in May last year. | May last year | 2018-05",
            "They will meet in September this year. | September this year | 2019-09",
            "The visit will follow their talks on March 28. | March 28 | 2019-03-28",
            "A visit in early June is planned. | early June | 2019-06",
            "It failed in mid-April. | mid-April | 2019-04",
            "It will be signed at the end of March 2020. | the end of March 2020 | 2020-03",
            "The treaty will be signed early in 2020. | early in 2020 | 2020",
    })
    void aMonthTakesItsYearFromTheVerb(String text, String words, String start) {
        assertThat(only(text).quote().text()).isEqualTo(words);
        assertThat(dates(only(text))).isEqualTo(start);
    }

    @Test
    void aMonthRightBehindADateWithAYearSharesThatYear() {
        assertThat(find("They met in March 2017 and again in May.")).extracting(TimeFinderTest::dates)
                .containsExactly("2017-03", "2017-05");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The ministers met on Wednesday. | 2019-04-24",
            "The ministers met on Friday. | 2019-04-26",
            "The ministers met on Saturday. | 2019-04-20",
            "The ministers will meet on Wednesday. | 2019-05-01",
            "The ministers will meet on Friday. | 2019-04-26",
            "The ministers are due to meet on Monday. | 2019-04-29",
            "The ministers agreed to meet on Monday. | 2019-04-29",
            "The minister flew to Rome on Monday to meet his counterpart. | 2019-04-22",
            "The minister flew in to meet his counterpart on Monday. | 2019-04-22",
            "On Tuesday, the president is scheduled to fly home. | 2019-04-30",
            "The talks were pushed back to Tuesday. | 2019-04-30",
            "The president will travel to Rome, his office said Tuesday. | 2019-04-23",
            "If he is not prepared to talk, the summit on Monday should not go ahead. | 2019-04-29",
            "Critics praised Monday's talks. | 2019-04-22",
            "The visit starts on Monday. | 2019-04-29",
            "The talks begin Monday. | 2019-04-29",
            "After Monday's session the talks begin in earnest. | 2019-04-22",
            "They looked forward to talks on Monday. | 2019-04-29",
            "The ministers met last Friday. | 2019-04-19",
            "The ministers will meet next Tuesday. | 2019-04-30",
            "The ministers meet this Sunday. | 2019-04-28",
            "The ministers met on Tuesday of last week. | 2019-04-16",
            "The ministers met late on Wednesday night. | 2019-04-24",
            "The ministers met early Thursday. | 2019-04-25",
            "Rao met Mattila, the Finnish minister, in Oslo on Monday to go through the steps. | 2019-04-22",
            "He left a meeting with his colleague, Mr Wu, late on Monday with a promise that Seoul will pay. | 2019-04-22",
            "The premier and six ministers leave Wednesday for a visit. | 2019-05-01",
    })
    void aWeekdayIsTheMostRecentOneOrWithAVerbAheadTheNext(String text, String start) {
        assertThat(dates(only(text))).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "They met yesterday. | yesterday | 2019-04-25",
            "They met earlier today. | earlier today | 2019-04-26",
            "They met this morning. | this morning | 2019-04-26",
            "They met last night. | last night | 2019-04-25",
            "They dine tonight. | tonight | 2019-04-26",
            "They will meet tomorrow. | tomorrow | 2019-04-27",
            "They met the day before yesterday. | the day before yesterday | 2019-04-24",
            "They met last week. | last week | 2019-04-15..2019-04-21",
            "They will meet next week. | next week | 2019-04-29..2019-05-05",
            "They met earlier this week. | earlier this week | 2019-04-22..2019-04-26",
            "They will meet later this week. | later this week | 2019-04-26..2019-04-28",
            "They met earlier this month. | earlier this month | 2019-04",
            "They will meet early next month. | early next month | 2019-05",
            "They met late last year. | late last year | 2018",
            "They will meet by the end of the year. | the end of the year | 2019",
            "They met two days ago. | two days ago | 2019-04-24",
            "They met two weeks ago. | two weeks ago | 2019-04",
            "They met a year ago. | a year ago | 2018-04",
            "They met three years ago. | three years ago | 2016",
            "They will meet in three weeks. | in three weeks | 2019-05",
            "They will meet in two days' time. | in two days | 2019-04-28",
            "They met over the weekend. | the weekend | 2019-04-20..2019-04-21",
            "They will meet this weekend. | this weekend | 2019-04-27..2019-04-28",
            "They met in the autumn. | the autumn | 2018-09..2018-11",
            "They met in spring 2018. | spring 2018 | 2018-03..2018-05",
            "They will meet this fall. | this fall | 2019-09..2019-11",
            "Trade fell in the third quarter of last year. | the third quarter of last year | 2018-07..2018-09",
            "They met two days before yesterday. | two days before yesterday | 2019-04-23",
    })
    void deicticWordsCountFromThePublicationDate(String text, String words, String dates) {
        assertThat(only(text).quote().text()).isEqualTo(words);
        assertThat(dates(only(text))).isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "He arrived on March 3, 2011. They dined the same day. | 2011-03-03",
            "He arrived on March 3, 2011. They had met the day before. | 2011-03-02",
            "He arrived on March 3, 2011. They had met the previous day. | 2011-03-02",
            "He arrived on March 3, 2011. The two met the following day. | 2011-03-04",
            "He arrived on March 3, 2011. He left eight days later. | 2011-03-11",
            "He arrived on March 3, 2011. They met later in the day. | 2011-03-03",
            "He arrived on March 3, 2011. They met again the following year. | 2012",
    })
    void someWordsCountFromTheDayNamedLast(String text, String start) {
        assertThat(find(text)).hasSize(2);
        assertThat(dates(find(text).getLast())).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "They met on April 22-24. | April 22-24 | 2019-04-22..2019-04-24",
            "They met on Nov. 12 and 13. | Nov. 12 and 13 | 2018-11-12..2018-11-13",
            "They met April 22 to 24, 2017. | April 22 to 24, 2017 | 2017-04-22..2017-04-24",
            "They met on 12–13 April 2019. | 12–13 April 2019 | 2019-04-12..2019-04-13",
            "They met from Monday to Wednesday. | from Monday to Wednesday | 2019-04-22..2019-04-24",
            "They will meet on Monday and Tuesday. | Monday and Tuesday | 2019-04-29..2019-04-30",
            "They met on Monday, Tuesday and Wednesday. | Monday, Tuesday and Wednesday | 2019-04-22..2019-04-24",
            "They met on Monday and Tuesday of last week. | Monday and Tuesday of last week | 2019-04-15..2019-04-16",
            "They will gather on June 24, 25 and 26. | June 24, 25 and 26 | 2019-06-24..2019-06-26",
            "He will stay from April 30 to May 2. | from April 30 to May 2 | 2019-04-30..2019-05-02",
            "He will stay from December 30 to January 2. | from December 30 to January 2 | 2019-12-30..2020-01-02",
            "They talked between January and March. | between January and March | 2019-01..2019-03",
            "He ruled from 1997 to 2002. | from 1997 to 2002 | 1997..2002",
            "Since March 2018 they have met often. | Since March 2018 | 2018-03..2019-04",
            "They have not met since 2014. | since 2014 | 2014..2019",
            "Talks have been on since Monday. | since Monday | 2019-04-22..2019-04-26",
            "He will stay until Tuesday. | until Tuesday | ..2019-04-30",
            "They met over the past three days. | the past three days | 2019-04-23..2019-04-25",
            "Ties froze in the 1990s. | the 1990s | 1990..1999",
            "The 2022-2026 plan was signed. | 2022-2026 | 2022..2026",
    })
    void rangesHaveBothEnds(String text, String words, String dates) {
        var range = only(text);
        assertThat(range.quote().text().replaceFirst("^the (?=1990s)", "")).isEqualTo(words.replaceFirst("^the (?=1990s)", ""));
        assertThat(range.kind()).isEqualTo(Kind.RANGE);
        assertThat(dates(range)).isEqualTo(dates);
    }

    @Test
    void weekdaysThatAreNotNeighboursAreTwoTimes() {
        assertThat(find("They met on Monday and Thursday.")).extracting(TimeFinderTest::dates)
                .containsExactly("2019-04-22", "2019-04-25");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The talks lasted nearly two hours. | nearly two hours | 120",
            "He began a two-day visit. | two-day | 2880",
            "They held a 45-minute call. | 45-minute | 45",
            "They talked for an hour and a half. | an hour and a half | 90",
            "They talked for one and a half hours. | one and a half hours | 90",
            "They talked for more than three hours. | more than three hours | 180",
            "They talked for two hours and 15 minutes. | two hours and 15 minutes | 135",
            "They talked for half an hour. | half an hour | 30",
            "It was a half-hour meeting. | half-hour | 30",
            "It was a weeklong tour. | weeklong | 10080",
            "The talks took a week. | a week | 10080",
            "A twenty-five-minute call followed. | twenty-five-minute | 25",
            "They talked for two-and-a-half hours. | two-and-a-half hours | 150",
            "They talked for 2 1/2 hours. | 2 1/2 hours | 150",
            "They talked for two days before the vote. | two days | 2880",
            "They talked for 1.5 hours. | 1.5 hours | 90",
            "They talked for several hours. | several hours | ''",
            "They talked for hours. | hours | ''",
    })
    void durationsGiveMinutesWhereTheWordsGiveANumber(String text, String words, String minutes) {
        var duration = only(text);
        assertThat(duration.kind()).isEqualTo(Kind.DURATION);
        assertThat(duration.quote().text()).isEqualTo(words);
        assertThat(duration.minutes().map(String::valueOf).orElse("")).isEqualTo(minutes);
        assertThat(duration.start()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Theresa May said she would go.",
            "They may meet.",
            "Thousands joined the march.",
            "The March on Washington drew crowds.",
            "This was their second meeting.",
            "The Sunday Times reported it.",
            "The army shot at crowds on Bloody Sunday.",
            "A 29-year-old man watched.",
            "They arrived at 5:30 p.m.",
            "The country ships 40,000 barrels a day.",
            "It has 2000 soldiers.",
            "It was the 25th anniversary.",
            "Sun Jianguo spoke.",
            "Jan Egeland spoke.",
            "A last-minute deal was struck.",
            "It cost $2000.",
            "He is in his mid-50s.",
    })
    void whatOnlyLooksLikeATimeIsNone(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void whereSomeoneIsCalledMayOnlyPlainWordingIsTheMonth() {
        var found = find("Theresa May flew to Paris. The talks were opened by May. They ended in May.");

        assertThat(found).extracting(e -> e.quote().text()).containsExactly("May");
        assertThat(found.getFirst().quote().begin()).isGreaterThan(60);
    }

    @ParameterizedTest
    @ValueSource(strings = { "The talks will resume this May.", "Nobody has called since May.", "They meet at the end of May.",
            "They will stay from May to July.", "They met in April and May." })
    void whereSomeoneIsCalledMayTheMonthIsKnownByTheWordsOfMonths(String text) {
        assertThat(find("Theresa May flew to Paris. " + text)).singleElement().satisfies(
                e -> assertThat(e.quote().text()).contains("May"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Nobody trusts in May's deal.", "Much has changed since May took office.", "He heard it from May.",
            "He called on Merkel and May." })
    void whereSomeoneIsCalledMaySheIsNoMonth(String text) {
        assertThat(find("Theresa May flew to Paris. " + text)).isEmpty();
    }

    @Test
    void aDateThatIsPartOfANameIsMarkedAndHasNoDate() {
        var name = only("It was the worst since the September 11 attacks.");

        assertThat(name.kind()).isEqualTo(Kind.NAME);
        assertThat(name.start()).isEmpty();
    }

    @Test
    void whatRepeatsIsASet() {
        assertThat(only("They meet every Tuesday.").kind()).isEqualTo(Kind.SET);
    }

    @Test
    void vagueWordsAreFoundAndHaveNoDate() {
        assertThat(find("They met recently and will meet in the coming weeks.")).hasSize(2)
                .allSatisfy(e -> assertThat(e.start()).isEmpty());
    }

    @Test
    void aDistanceIsNoLengthOfAMeeting() {
        assertThat(only("They spoke two hours ago.").kind()).isEqualTo(Kind.DATE);
        assertThat(only("They spoke three days after the vote.").kind()).isEqualTo(Kind.DATE);
    }

    @Test
    void laterInTheDaySpeaksOfTheDayOfTheReportWhereTheLastDayNamedIsLongPast() {
        var found = find("Bombs went off on April 3. The king spoke of it. He will not yield. He met her earlier in the day.");

        assertThat(dates(found.getLast())).isEqualTo("2019-04-26");
    }

    @Test
    void aLengthFromADayOnLeavesTheDay() {
        assertThat(find("He will visit Japan for three days from May 14.")).extracting(TimeFinderTest::dates)
                .containsExactly("", "2019-05-14");
    }

    @Test
    void inAPaperOfTheNextMorningTodayIsTheDayOfTheDateline() {
        assertThat(dates(find("OSLO, APRIL 25 -- They met today.").getLast())).isEqualTo("2019-04-25");
        assertThat(dates(find("OSLO, Norway, Apr. 25 (AP) _ They met yesterday.").getLast())).isEqualTo("2019-04-24");
        assertThat(dates(find("OSLO, April 3 -- They met today.").getLast())).isEqualTo("2019-04-26");
    }

    @ParameterizedTest
    @CsvSource({ "They met yesterday.", "They met on Monday.", "They met in February.", "They met on June 3.",
            "They met last week.",
            "They met this year.", "They met two days ago.", "They met from June 3 to June 6." })
    void withoutAPublicationDateWhatCountsFromItStaysOpen(String text) {
        var found = Articles.find("", text);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().start()).isEmpty();
        assertThat(found.getFirst().end()).isEmpty();
    }

    @Test
    void withoutAPublicationDateWhatTheWordsFixIsStillKnown() {
        assertThat(Articles.find("", "They have not met since March 2018.")).extracting(TimeFinderTest::dates)
                .containsExactly("2018-03");
    }

    @ParameterizedTest
    @CsvSource({ "They met yesterday., 2013-08", "They met on Monday., 2013-08", "They met last month., 2013-07",
            "They will meet in September., 2013-09", "They met this year., 2013" })
    void ofAPublicationDateKnownToTheMonthNoMoreIsMade(String text, String start) {
        assertThat(Articles.find("2013-08", text)).extracting(TimeFinderTest::dates).containsExactly(start);
    }

    @Test
    void expressionsDoNotCrossSentences() {
        assertThat(find("He left in March. 25 people stayed.")).extracting(e -> e.quote().text()).containsExactly("March");
    }

    @Test
    void aMissingSpaceBetweenSentencesHidesNoDate() {
        assertThat(find("They met on Friday.However, nothing came of it.")).extracting(e -> e.quote().text())
                .containsExactly("Friday");
    }

    @Test
    void timesCrossTheTurnOfTheYear() {
        assertThat(Articles.find("2026-01-02", "They met last week.")).extracting(TimeFinderTest::dates)
                .containsExactly("2025-12-22..2025-12-28");
        assertThat(Articles.find("2026-01-06", "They met in November.").getFirst().start()).isEqualTo(Optional.of("2025-11"));
    }

    @Test
    void talksThatFollowDaysOfTalksHaveALength() {
        assertThat(only("He left following three days of talks.").kind()).isEqualTo(Kind.DURATION);
    }

    @Test
    void recordOfManyYearsIsNoTimeToCome() {
        assertThat(find("She is the first president to visit the island in 88 years.")).noneMatch(t -> t.start().isPresent());
    }

    @Test
    void howOftenInSoManyMonthsIsNoTimeToCome() {
        assertThat(find("She will travel to Turkey for the second time in four months."))
                .allSatisfy(time -> assertThat(time.start()).isEmpty());
        assertThat(find("She will have met him twice in two weeks.")).allSatisfy(time -> assertThat(time.start()).isEmpty());
    }
}
