package sherpa.summit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The words that a row quotes for its meeting.
class ClauseTest {

    private static final Article CAST = Article.of("")
            .person("NO", "Anna Berg").person("RU", "Pyotr V. Orlov").person("TR", "Deniz Kaya");

    private static String quoted(String text) {
        return CAST.saying(text).summits().getFirst().quote().text();
    }

    @Test
    void aQuoteBeginsWithItsSentenceWhereThatIsNotFarToSeek() {
        var text = "On the second day of a journey that has so far taken her through the fishing ports of the north and the mining "
                + "towns of the east Prime Minister Anna Berg met President Deniz Kaya";
        assertThat(quoted(text + ".")).isEqualTo(text);
    }

    @Test
    void ofALongSentenceAQuoteBeginsBehindAComma() {
        assertThat(
                quoted("On the second day of a journey that has so far taken her through the fishing ports of the north and the "
                        + "mining towns of the east and that is to end on Sunday in the small harbour where she was born, the daughter of a "
                        + "smith and of a teacher, Prime Minister Anna Berg met President Deniz Kaya."))
                .isEqualTo("the daughter of a smith and of a teacher, Prime Minister Anna Berg met President Deniz Kaya");
    }

    @Test
    void ofALongSentenceWithoutACommaAQuoteBeginsWithAName() {
        assertThat(quoted(
                "It is on the second day of a journey that has so far taken her through all the fishing ports of the north and "
                        + "the mining towns of the east and that will lead on to the south that Anna Berg and her guest of honour "
                        + "met President Deniz Kaya."))
                .isEqualTo("Anna Berg and her guest of honour met President Deniz Kaya");
    }

    @Test
    void aFullStopInANameDoesNotEndAQuote() {
        assertThat(quoted("Prime Minister Anna Berg met President Pyotr V. Orlov in Oslo."))
                .isEqualTo("Prime Minister Anna Berg met President Pyotr V. Orlov in Oslo");
    }

    @Test
    void theCommaOfADateDoesNotEndAQuote() {
        assertThat(quoted("Prime Minister Anna Berg met President Deniz Kaya on August 9, 2021 in Oslo."))
                .isEqualTo("Prime Minister Anna Berg met President Deniz Kaya on August 9, 2021 in Oslo");
    }
}
