package sherpa.report;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {

    @Test
    void datesAreReadAsFarAsTheyAreKnown() {
        assertThat(Words.date("2019-04-05")).isEqualTo("5 April 2019");
        assertThat(Words.date("2019-04")).isEqualTo("April 2019");
        assertThat(Words.date("2019")).isEqualTo("2019");
        assertThat(Words.date("2019-13-45")).isEqualTo("2019-13-45");
    }

    @Test
    void durationsAreSaidInDaysHoursAndMinutes() {
        assertThat(Words.duration(4320)).isEqualTo("3 days");
        assertThat(Words.duration(150)).isEqualTo("2 hours 30 minutes");
        assertThat(Words.duration(1501)).isEqualTo("1 day 1 hour 1 minute");
        assertThat(Words.duration(0)).isEqualTo("0 minutes");
    }

    @Test
    void countriesAreCalledByTheirNamesThoseThatAreNoMoreToo() {
        assertThat(Words.country("SY")).isEqualTo("Syria");
        assertThat(Words.country("EU")).isEqualTo("European Union");
        assertThat(Words.country("CS")).isEqualTo("Czechoslovakia");
        assertThat(Words.country("XK")).isEqualTo("Kosovo");
        assertThat(Words.country("<b>")).isEqualTo("<b>");
    }

    @Test
    void scoresHaveASignUnlessTheyAreNought() {
        assertThat(Words.signed(-0.8417)).isEqualTo("−0.84");
        assertThat(Words.signed(0.5)).isEqualTo("+0.50");
        assertThat(Words.signed(-0.001)).isEqualTo("0.00");
    }
}
