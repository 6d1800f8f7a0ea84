package sherpa.entity;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ModelMentionsTest {

    /// What is left of a stretch that the model marks, or "" where nothing is.
    private static String cut(String text, String marked) {
        int begin = text.indexOf(marked);
        return ModelMentions.cut(Article.words(text), Knowledge.load().heads(), begin, begin + marked.length())
                .map(r -> text.substring(r.begin(), r.end())).orElse("");
    }

    @Test
    void abbreviationsKeepTheirStop() {
        assertThat(cut("Talks with the U.S. went on.", "U.S")).isEqualTo("U.S.");
    }

    @Test
    void articlesAndLooseEndsAreCutOff() {
        assertThat(cut("He chairs the Standing Committee of the congress.", "the Standing Committee of the"))
                .isEqualTo("Standing Committee");
    }

    @Test
    void whatAHyphenJoinsIsNoLooseEnd() {
        assertThat(cut("President Moon Jae-in said so.", "Moon Jae-in")).isEqualTo("Moon Jae-in");
    }

    @Test
    void aLooseEndHasNoCapital() {
        assertThat(cut("President Moon Jae In said so.", "Moon Jae In")).isEqualTo("Moon Jae In");
    }

    @Test
    void plainNounsAreNoNames() {
        assertThat(cut("The air force said so on Monday.", "air force")).isEmpty();
    }

    @Test
    void treatiesAreNoNames() {
        assertThat(cut("The Vorland Trade Agreement was signed on Monday.", "Vorland Trade Agreement")).isEmpty();
    }

    @Test
    void halfAParenthesisIsNoName() {
        assertThat(cut("The Vorland Trade Forum (VTF) Summit opened on Monday.", "VTF) Summit")).isEmpty();
    }

    @Test
    void aNameEndsWithItsLine() {
        assertThat(cut("Speaker Berg meets President Kaya\nOSLO, April 2 (Reuters) - They met.", "Kaya\nOSLO")).isEqualTo("Kaya");
    }
}
