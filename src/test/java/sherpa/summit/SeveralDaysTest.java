package sherpa.summit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// First and last days, in articles of Wednesday, 10 June 2020.
class SeveralDaysTest {

    private static final Article CAST = Article.of("").person("NO", "Anna Berg", "Berg").person("TR", "Deniz Kaya", "Kaya")
            .place("NO", "Oslo").place("NO", "Norway").place("TR", "Turkey").nationality("NO", "Norwegian");

    private static String dates(String text) {
        var date = CAST.published("2020-06-10").saying(text).summits().getFirst().date();
        return date.start().orElse("") + date.end().map(end -> ".." + end).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "President Deniz Kaya and Prime Minister Anna Berg ended two days of talks in Oslo on Tuesday.",
            "Two days of talks between President Deniz Kaya and Prime Minister Anna Berg collapsed in Oslo on Tuesday.",
            "President Deniz Kaya and Prime Minister Anna Berg signed a treaty on Tuesday after two days of talks.",
    })
    void ofAMeetingThatEndedTheLastDayIsTold(String text) {
        assertThat(dates(text)).isEqualTo("2020-06-08..2020-06-09");
    }

    @Test
    void ofAMeetingThatBeganTheFirstDayIsTold() {
        assertThat(dates("President Deniz Kaya arrived in Norway on Tuesday for a two-day visit."))
                .isEqualTo("2020-06-09..2020-06-10");
    }

    @Test
    void ofAMeetingToComeTheFirstDayIsTold() {
        assertThat(dates("President Deniz Kaya will visit Norway for three days from Friday."))
                .isEqualTo("2020-06-12..2020-06-14");
    }

    @Test
    void whereNothingTellsWhichDayItIsTheDayStands() {
        assertThat(dates("President Deniz Kaya met Prime Minister Anna Berg on Tuesday during his two-day visit to Norway."))
                .isEqualTo("2020-06-09");
    }

    @Test
    void dayWithANumberTellsTheFirst() {
        assertThat(dates("President Deniz Kaya and Prime Minister Anna Berg went into a third day of talks on Tuesday."))
                .isEqualTo("2020-06-07..2020-06-09");
    }

    @Test
    void meetingThatIsOffHasNoDays() {
        assertThat(dates("President Deniz Kaya cancelled a two-day visit to Norway that was to begin on Friday."))
                .isEqualTo("2020-06-12");
    }
}
