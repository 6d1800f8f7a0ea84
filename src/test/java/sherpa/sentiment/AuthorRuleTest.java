package sherpa.sentiment;

import org.junit.jupiter.api.Test;

import sherpa.result.UsSentiment.Holder;
import sherpa.result.UsSentiment.HolderType;
import sherpa.result.UsSentiment.Polarity;

import static org.assertj.core.api.Assertions.assertThat;

class AuthorRuleTest {

    private static final String BLAME = "The U.S. policy is a reckless failure. The American plan is an illegal provocation. ";

    @Test
    void opinionPieceHasAnAuthorWhoEvaluates() {
        assertThat(authors(BLAME + "Why go on? I have seen the harbour. Frankly, nobody there fishes any more."))
                .containsExactly(Polarity.NEGATIVE);
    }

    @Test
    void shortTextThatDoesLittleElseThanBlameHasOneWithoutSpeakingInPerson() {
        assertThat(authors(
                "The U.S. policy is a reckless failure. The American plan is an illegal provocation. The harbour is empty. "
                        + "American arrogance has ruined it. Nobody fishes there any more."))
                .containsExactly(Polarity.NEGATIVE);
    }

    @Test
    void authorMayPraise() {
        assertThat(authors(
                "The American help was generous. The U.S. role is admirable. Why go on? I have seen it. Frankly, it works."))
                .containsExactly(Polarity.POSITIVE);
    }

    @Test
    void reportThatUsesAWordOfEvaluationHasNone() {
        assertThat(authors("The U.S. unilateral decision came on Friday. The ministers meet on Monday. Rain fell in Geneva."))
                .isEmpty();
    }

    @Test
    void oneSentenceOfAnOpinionPieceIsNotEnough() {
        assertThat(authors("The U.S. policy is a reckless failure. Why go on? I have seen the harbour. Frankly, nobody fishes."))
                .isEmpty();
    }

    @Test
    void commentaryInTheStrongestWordsNeedsNoPerson() {
        assertThat(authors("The brutal U.S. imperialism plunders the world. The American aggressors bring massacre and tyranny."))
                .containsExactly(Polarity.NEGATIVE);
    }

    @Test
    void whatSomebodySaysIsNotTheAuthors() {
        assertThat(authors(
                "Ana Quispe said the U.S. policy is a reckless failure. \"The American plan is an illegal provocation,\" she "
                        + "said. Why go on? I have seen the harbour. Frankly, nobody there fishes any more."))
                .isEmpty();
    }

    @Test
    void speechHasASpeakerAndNoAuthor() {
        assertThat(
                authors("Remarks by President Ana Quispe of Peru. " + BLAME
                        + "We have seen it. I live there. Our people fish there. Why?"))
                .isEmpty();
    }

    private static java.util.List<Polarity> authors(String text) {
        return Article.of(text).norp("US", "American").person("PE", "Ana Quispe").gpe("PE", "Peru").analyse().holders().stream()
                .filter(h -> h.type() == HolderType.AUTHOR).map(Holder::polarity).toList();
    }
}
