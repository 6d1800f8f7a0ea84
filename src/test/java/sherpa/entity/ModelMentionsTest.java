package sherpa.entity;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import sherpa.result.EntityType;

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

    /// The names that are left of these, all taken for persons.
    private static List<String> parted(String text, String... names) {
        var marked = Stream.of(names)
                .map(n -> new Mention(text.indexOf(n), text.indexOf(n) + n.length(), EntityType.PERSON, 0.9));
        return ModelMentions.parted(text, marked.toList()).stream().map(m -> text.substring(m.begin(), m.end())).toList();
    }

    @Test
    void twoWhomTheArticleNamesApartAreTwoBeforeAHyphenToo() {
        assertThat(parted("Berg-Kaya came alone. Anna Berg thanked her.", "Berg-Kaya", "Anna Berg"))
                .containsExactly("Berg-Kaya", "Anna Berg");
        assertThat(parted("The Berg-Kaya summit ended. Anna Berg thanked Deniz Kaya.", "Berg-Kaya", "Anna Berg", "Deniz Kaya"))
                .containsExactly("Berg", "Kaya", "Anna Berg", "Deniz Kaya");
    }

    @Test
    void aNicknameInsideANameDoesNotCutIt() {
        var text = "President Joko “Jokowi” Widodo said that the “Friends of Oslo” had met.";
        assertThat(ModelMentions.nicknamed(text, List.of(mention(text, "Joko "), mention(text, "Jokowi"), mention(text, "Oslo"))))
                .extracting(m -> text.substring(m.begin(), m.end())).containsExactly("Joko “Jokowi” Widodo", "Oslo");
    }

    private static Mention mention(String text, String name) {
        int begin = text.indexOf(name);
        return new Mention(begin, begin + name.strip().length(), EntityType.PERSON, 0.9);
    }
}
