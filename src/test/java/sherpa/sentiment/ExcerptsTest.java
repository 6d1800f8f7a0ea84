package sherpa.sentiment;

import java.util.List;

import org.junit.jupiter.api.Test;

import sherpa.result.Quote;

import static org.assertj.core.api.Assertions.assertThat;

/// How the quotations of a holder read.
class ExcerptsTest {

    @Test
    void quotationBeginsWithItsClauseAndNotInTheMiddle() {
        var article = Article.of("Ana Quispe, who slept for two hours, praised the U.S. troops and their generous help.")
                .person("PE", "Ana Quispe");
        assertThat(quotes(article, "Ana Quispe")).first().asString().startsWith("Ana Quispe");
    }

    @Test
    void halfAPairOfQuotationMarksIsLeftOut() {
        var article = Article.of("\"The American plan is a shameful betrayal,\" Ana Quispe said.").person("PE", "Ana Quispe")
                .norp("US", "American");
        assertThat(quotes(article, "Ana Quispe")).allSatisfy(q -> assertThat(q.chars().filter(c -> c == '"').count()).isEven());
    }

    @Test
    void wordsWithinOtherWordsAreGivenOnce() {
        var article = Article.of(
                "Ana Quispe condemned the shameful American threats. Ana Quispe accused the United States of cowardly lies.")
                .person("PE", "Ana Quispe").norp("US", "American");
        var quotes = quotes(article, "Ana Quispe");
        assertThat(quotes).allSatisfy(a -> assertThat(quotes).filteredOn(b -> !b.equals(a)).noneMatch(b -> b.contains(a)));
    }

    @Test
    void coordinatedSubjectIsQuotedWhole() {
        var article = Article.of("Ana Quispe and Bruno Salas condemned the American threats.").person("PE", "Ana Quispe")
                .person("BO", "Bruno Salas").norp("US", "American");
        assertThat(quotes(article, "Bruno Salas")).containsExactly("Ana Quispe and Bruno Salas condemned the American threats");
    }

    @Test
    void wordOfTwoNamesIsQuotedWhole() {
        var article = Article.of("Ana Quispe condemned a joint U.S.-Iraqi offensive, and left.").person("PE", "Ana Quispe")
                .norp("IQ", "Iraqi");
        assertThat(quotes(article, "Ana Quispe")).allSatisfy(q -> assertThat(q).doesNotEndWith("U.S."));
    }

    private static List<String> quotes(Article article, String name) {
        return article.holder(name).orElseThrow().quotes().stream().map(Quote::text).toList();
    }
}
