package sherpa.document;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceSplitterTest {

    private static List<String> sentences(String text) {
        return new SentenceSplitter().split(text).stream().map(s -> text.substring(s.begin(), s.end())).toList();
    }

    @Test
    void fullStopsQuestionAndExclamationMarksEndSentences() {
        assertThat(sentences("They met. Did they agree? No! They parted.")).containsExactly(
                "They met.", "Did they agree?", "No!", "They parted.");
    }

    @Test
    void titlesInitialsAndNumbersEndNone() {
        String text = "Mr. Lee and Gen. J. R. Ortiz met Gov. Ana B. Silva at No. 3 Harbour Road on Feb. 4 for 2.5 hours.";
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void countriesInInitialsEndASentenceOnlyBeforeAWordThatBeginsOne() {
        assertThat(sentences("He flew to the U.S. The U.S. Treasury waited.")).containsExactly(
                "He flew to the U.S.", "The U.S. Treasury waited.");
    }

    @Test
    void closingQuotesBelongToTheSentenceBeforeThem() {
        assertThat(sentences("“We agreed.” She left. \"Good,\" he said. 'So be it.' They rose.")).containsExactly(
                "“We agreed.”", "She left.", "\"Good,\" he said.", "'So be it.'", "They rose.");
    }

    @Test
    void aQuestionInsideAQuotationEndsNone() {
        assertThat(sentences("“Will it last?” the envoy asked.")).hasSize(1);
    }

    @Test
    void aCommaBeginsNone() {
        assertThat(sentences("“It will last!” , said the envoy.")).hasSize(1);
    }

    @Test
    void linesEndSentencesUnlessTheNextOneGoesOnInLowerCase() {
        assertThat(sentences("Leaders meet\nThe leaders met.\n\nMinister of Trade, Forests\nand Climate\r\nEnd")).containsExactly(
                "Leaders meet", "The leaders met.", "Minister of Trade, Forests\nand Climate", "End");
    }

    @Test
    void gluedSentencesArePartedButAddressesAreNot() {
        assertThat(sentences(
                "They left the meeting.By then it rained. Write to ana@example.Com or www.example.Org/News today.In 1905 "
                        + "it opened.1981 -- It closed."))
                .containsExactly(
                        "They left the meeting.", "By then it rained.", "Write to ana@example.Com or www.example.Org/News today.",
                        "In 1905 it opened.", "1981 -- It closed.");
    }

    @Test
    void capitalsAloneAreSplitAsUsual() {
        assertThat(sentences("THE U.S. ENVOY MET MR. ORTIZ. HE LEFT AT NOON.")).containsExactly(
                "THE U.S. ENVOY MET MR. ORTIZ.", "HE LEFT AT NOON.");
    }

    @Test
    void lowerCaseAloneIsSplitAtFullStops() {
        assertThat(sentences("the envoy met mr. ortiz. he left at noon.")).containsExactly(
                "the envoy met mr. ortiz.", "he left at noon.");
    }

    @Test
    void sentencesHoldAllOfATextButWhiteSpaceAndNeverOverlap() {
        var random = new Random(7);
        String alphabet = "aAbBéŁ中. .!?\"”’) (\n\r\t\u0085\u00a0…;,1 2U.S. Mr. 。\ud83d\ude00\u200b";
        for (int round = 0; round < 5000; round++) {
            var built = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--)
                built.append(alphabet.charAt(random.nextInt(alphabet.length())));
            String text = built.toString();
            int end = 0;
            for (var sentence : new SentenceSplitter().split(text)) {
                assertThat(sentence.begin()).isGreaterThanOrEqualTo(end).isLessThan(sentence.end());
                assertThat(text.substring(end, sentence.begin())).matches("(?U)[\\s\u0085\u00a0\u200b]*");
                assertThat(text.substring(sentence.begin(), sentence.end()))
                        .matches("(?Us)[^\\s\u00a0\u200b](.*[^\\s\u00a0\u200b])?");
                end = sentence.end();
            }
            assertThat(text.substring(end)).matches("(?U)[\\s\u0085\u00a0\u200b]*");
        }
    }
}
