package sherpa.sentiment;

import org.junit.jupiter.api.Test;

import sherpa.result.UsSentiment.Holder;
import sherpa.result.UsSentiment.HolderType;
import sherpa.result.UsSentiment.Polarity;

import static org.assertj.core.api.Assertions.assertThat;

class AttributionTest {

    private static final Polarity NEGATIVE = Polarity.NEGATIVE;
    private static final Polarity POSITIVE = Polarity.POSITIVE;

    @Test
    void quotedPersonSpeaksAndTheAgencyOnlyQuotes() {
        var article = Article.of("\"The American threats are shameful,\" the Lima Herald quoted Ana Quispe as saying.")
                .body("PE", "Lima Herald").person("PE", "Ana Quispe").norp("US", "American");
        assertPolarity(article, "Ana Quispe", NEGATIVE);
        assertThat(article.holder("Lima Herald")).isEmpty();
    }

    @Test
    void severalHoldersInOneSentenceAreKeptApart() {
        var article = Article.of("Poland praised the U.S. plan, while Cuba condemned the U.S. plan.").gpe("PL", "Poland")
                .gpe("CU", "Cuba");
        assertPolarity(article, "Poland", POSITIVE);
        assertPolarity(article, "Cuba", NEGATIVE);
    }

    @Test
    void whatAnActMeetsWithIsHeldByThoseNamedBehindIt() {
        var article = Article.of("The U.S. deployment drew a sharp protest from Peru and Bolivia.").gpe("PE", "Peru")
                .gpe("BO", "Bolivia");
        assertPolarity(article, "Peru", NEGATIVE);
        assertPolarity(article, "Bolivia", NEGATIVE);
    }

    @Test
    void whatAnActMeetsWithIsHeldByAllThatItIsSaidOf() {
        var article = Article
                .of("The U.S. silence has fueled criticism from activists and lawyers in Lima, from bishops and from banks.")
                .gpe("PE", "Lima");
        assertThat(article.analyse().holders()).extracting(Holder::name).contains("activists", "lawyers", "bishops");
    }

    @Test
    void whoContinuesToDoSomethingSaysNothing() {
        var article = Article.of("Peru continued to come under shameful and unfair criticism from the United States.").gpe("PE",
                "Peru");
        assertThat(article.analyse().holders()).isEmpty();
    }

    @Test
    void nationalityBeforeAConcernStandsForItsState() {
        var article = Article.of("Peruvian fears over the U.S. pact have grown. Peru is a neighbour.").norp("PE", "Peruvian")
                .gpe("PE", "Peru");
        assertThat(article.holder("Peru")).hasValueSatisfying(holder -> {
            assertThat(holder.type()).isEqualTo(HolderType.STATE);
            assertThat(holder.polarity()).isEqualTo(NEGATIVE);
        });
    }

    @Test
    void praiseThatHangsOnAConditionIsNone() {
        var article = Article.of("Peru would welcome the U.S. plan if the tariffs were lower.").gpe("PE", "Peru");
        assertThat(article.holder("Peru").map(Holder::polarity)).isNotEqualTo(java.util.Optional.of(POSITIVE));
    }

    @Test
    void theWestIsTheUsOnlyWhereTheUsIsNamedAmongThoseMeant() {
        var west = Article.of("Iran condemned the West on Sunday. A U.S. ship lay in port.").gpe("IR", "Iran");
        var named = Article.of("Iran condemned Western powers, among them the United States.").gpe("IR", "Iran");
        assertThat(west.analyse().holders()).isEmpty();
        assertPolarity(named, "Iran", NEGATIVE);
    }

    @Test
    void wordsThatTellWhoseProtestersAreHoldTheAttitude() {
        var article = Article.of("Officials say anti-American cleric Musa Dar has returned to Herat.")
                .person("AF", "Musa Dar").gpe("AF", "Herat");
        assertPolarity(article, "Musa Dar", NEGATIVE);
        assertThat(article.analyse().holders()).hasSize(1);
    }

    @Test
    void accusedIsNoAccuser() {
        var article = Article.of("Two sailors accused of spying on U.S. ships live in Peru, and Peru said nothing.").gpe("PE",
                "Peru");
        assertThat(article.analyse().holders()).isEmpty();
    }

    @Test
    void whoIsSomebodyAndNotTheBodyNamedBeforeIt() {
        var article = Article
                .of("Carla Diaz, a member of the Peruvian Parliament, who praised the United States, left on Monday.")
                .person("PE", "Carla Diaz").body("PE", "Peruvian Parliament");
        assertPolarity(article, "Carla Diaz", POSITIVE);
        assertThat(article.holder("Peruvian Parliament")).isEmpty();
    }

    @Test
    void whoIsAskedToOpposeDoesNotOpposeYet() {
        var article = Article.of("A cleric on Monday asked Peru to oppose the United States.").gpe("PE", "Peru");
        assertThat(article.holder("Peru")).isEmpty();
    }

    @Test
    void officialInAppositionToHisNameActsForTheUs() {
        var article = Article.of("Jon Marsh, U.S. deputy security adviser, praised the United States and its generous help.")
                .person("US", "Jon Marsh");
        assertThat(article.analyse().holders()).isEmpty();
    }

    @Test
    void candidatesDoNotActForTheUs() {
        var article = Article.of("Republican presidential candidates Ana Moss and Bob Hale condemned the United States' policy.")
                .person("US", "Ana Moss").person("US", "Bob Hale");
        assertPolarity(article, "Ana Moss", NEGATIVE);
        assertPolarity(article, "Bob Hale", NEGATIVE);
    }

    @Test
    void presidentIsKnownByHisSurnameOnTheDayOfTheArticle() {
        var article = Article.of("Obama praised the generous help of U.S. troops.").person("US", "Obama");
        assertThat(article.on("2016-04-02").analyse().holders()).isEmpty();
        assertThat(article.on("2021-04-02").analyse().holders()).isNotEmpty();
    }

    @Test
    void diplomatsOfTheUsActForIt() {
        for (String office : new String[]{ "acting US embassy charge d'affaires", "U.S. Consul-General" }) {
            var article = Article.of("The " + office + " Jon Marsh said the United States is a generous friend of Peru.")
                    .person("US", "Jon Marsh").gpe("US", "United States", "U.S.", "US").gpe("PE", "Peru");
            assertThat(article.analyse().holders()).as(office).isEmpty();
        }
    }

    private static void assertPolarity(Article article, String name, Polarity polarity) {
        assertThat(article.holder(name)).as("%s in \"%s\": %s", name, article.text(), article.analyse())
                .hasValueSatisfying(holder -> assertThat(holder.polarity()).isEqualTo(polarity));
    }
}
