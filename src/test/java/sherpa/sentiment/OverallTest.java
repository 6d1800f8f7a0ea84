package sherpa.sentiment;

import org.junit.jupiter.api.Test;

import sherpa.result.UsSentiment.Overall;

import static org.assertj.core.api.Assertions.assertThat;

class OverallTest {

    @Test
    void absentWhereTheUsDoesNotAppear() {
        var article = Article.of("Sweden and Norway signed a treaty on fish.").gpe("SE", "Sweden").gpe("NO", "Norway");
        assertThat(article.analyse().overall()).isEqualTo(Overall.ABSENT);
    }

    @Test
    void absentWhereOnlyAnAmericanActorAppears() {
        var article = Article.of("The American actress Ruth Bell opened a hospital in Kenya.").norp("US", "American")
                .person("US", "Ruth Bell").gpe("KE", "Kenya");
        assertThat(article.analyse().overall()).isEqualTo(Overall.ABSENT);
    }

    @Test
    void senateWithoutAnythingElseOfTheUsIsNotAmerican() {
        var article = Article.of("The Senate rejected the budget on Friday and criticized the Senate's own rules.").body("US",
                "Senate");
        assertThat(article.analyse().overall()).isEqualTo(Overall.ABSENT);
    }

    @Test
    void neutralWhereTheUsAppearsWithoutAnAttitude() {
        var article = Article.of("The United States and Sweden signed a treaty on fish.").gpe("SE", "Sweden");
        assertThat(article.analyse().overall()).isEqualTo(Overall.NEUTRAL);
        assertThat(article.analyse().score()).isZero();
    }

    @Test
    void oneMildRemarkInALongArticleStaysNeutral() {
        String remark = "Sweden welcomed the U.S. statement. ";
        var alone = Article.of(remark).gpe("SE", "Sweden");
        var drowned = Article.of(remark + "The fishing season went on as before and the weather was fine. ".repeat(200)).gpe("SE",
                "Sweden");
        assertThat(alone.analyse().overall()).isEqualTo(Overall.POSITIVE);
        assertThat(drowned.analyse().overall()).isEqualTo(Overall.NEUTRAL);
    }

    @Test
    void mixedWhereBothSidesCarryWeight() {
        var article = Article.of("Poland praised the U.S. troops. Cuba condemned the U.S. troops.").gpe("PL", "Poland").gpe("CU",
                "Cuba");
        assertThat(article.analyse().overall()).isEqualTo(Overall.MIXED);
    }

    @Test
    void conductAloneIsNoSentiment() {
        var article = Article.of("The United States imposed sanctions on Iran. Iranian forces fired at a U.S. ship.")
                .gpe("IR", "Iran")
                .norp("IR", "Iranian");
        assertThat(article.analyse().overall()).isEqualTo(Overall.NEUTRAL);
        assertThat(article.analyse().holders()).isEmpty();
    }

    @Test
    void contributionsSumToTheScoreAndSharesToOne() {
        var result = Article
                .of("Poland praised the U.S. troops. Cuba condemned the U.S. troops. Bolivia rejected the U.S. offer.")
                .gpe("PL", "Poland").gpe("CU", "Cuba").gpe("BO", "Bolivia").analyse();
        assertThat(result.contributions()).hasSize(3);
        assertThat(result.contributions().stream().mapToDouble(c -> c.score()).sum())
                .isCloseTo(result.score(), org.assertj.core.data.Offset.offset(1e-9));
        assertThat(result.contributions().stream().mapToDouble(c -> c.weight()).sum())
                .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    }
}
