package sherpa.sentiment;

import org.junit.jupiter.api.Test;

import sherpa.result.UsSentiment.Holder;
import sherpa.result.UsSentiment.HolderType;
import sherpa.result.UsSentiment.Polarity;

import static org.assertj.core.api.Assertions.assertThat;

class HoldersTest {

    private static final Polarity NEGATIVE = Polarity.NEGATIVE;
    private static final Polarity POSITIVE = Polarity.POSITIVE;

    @Test
    void subjectOfAnAttitudeVerbIsTheHolder() {
        var article = Article.of("Ruritania condemned the U.S. strikes on its ports.").gpe("RU", "Ruritania");
        assertThat(article.analyse().holders()).singleElement().satisfies(holder -> {
            assertThat(holder.name()).isEqualTo("Ruritania");
            assertThat(holder.type()).isEqualTo(HolderType.STATE);
            assertThat(holder.country()).contains("RU");
            assertThat(holder.polarity()).isEqualTo(NEGATIVE);
            assertThat(holder.quotes()).singleElement()
                    .satisfies(q -> assertThat(q.text()).contains("condemned the U.S. strikes"));
        });
    }

    @Test
    void coordinatedSubjectsBothHold() {
        var article = Article.of("Cuba and Bolivia denounced the U.S. embargo.").gpe("CU", "Cuba").gpe("BO", "Bolivia");
        assertPolarity(article, "Cuba", NEGATIVE);
        assertPolarity(article, "Bolivia", NEGATIVE);
    }

    @Test
    void personCalledByTitleFirstIsTheOneNamedNext() {
        var article = Article.of(
                "Iran's defense minister has denounced the U.S. plan. The minister, General Reza Amini, said more would follow.")
                .gpe("IR", "Iran").person("IR", "Reza Amini");
        assertThat(article.analyse().holders()).extracting(Holder::name).doesNotContain("Iran's defense minister");
        assertPolarity(article, "Reza Amini", NEGATIVE);
    }

    @Test
    void groupsHold() {
        var article = Article.of("Protesters shouted anti-American slogans in the streets of Lima.").gpe("PE", "Lima");
        assertThat(article.analyse().holders()).singleElement().satisfies(holder -> {
            assertThat(holder.name()).isEqualTo("Protesters");
            assertThat(holder.type()).isEqualTo(HolderType.GROUP);
            assertThat(holder.polarity()).isEqualTo(NEGATIVE);
        });
    }

    @Test
    void usOfficialsHoldNothingTowardTheUs() {
        var article = Article
                .of("Secretary of State Jane Miller praised the U.S. troops. President Paul Reed welcomed the U.S. decision.")
                .person("US", "Jane Miller").person("US", "Paul Reed");
        assertThat(article.analyse().holders()).isEmpty();
    }

    @Test
    void unnamedCriticsAreAGroup() {
        var article = Article.of("Critics have denounced the U.S. policy.");
        assertThat(article.analyse().holders()).singleElement()
                .satisfies(holder -> assertThat(holder.type()).isEqualTo(HolderType.GROUP));
    }

    @Test
    void leadersOfNoCountryAreNoHolder() {
        var article = Article.of("The leaders praised the United States.");
        assertThat(article.analyse().holders()).isEmpty();
    }

    @Test
    void newsAgenciesOnlyReport() {
        var article = Article.of("Reuters said the U.S. strikes were an illegal aggression.").body("GB", "Reuters");
        assertThat(article.analyse().holders()).isEmpty();
    }

    @Test
    void jointWordingThatIsStillToComeIsNobodysYet() {
        var article = Article.of(
                "President Paul Reed will meet Prime Minister Marta Nowak. The leaders will reaffirm the alliance between the countries.")
                .person("US", "Paul Reed").person("PL", "Marta Nowak");
        assertThat(article.analyse().holders()).isEmpty();
    }

    @Test
    void jointWordingIsPositiveOfTheForeignSide() {
        var article = Article.of(
                "President Paul Reed met Prime Minister Marta Nowak in Warsaw. The leaders reaffirmed the strong alliance between "
                        + "their countries.")
                .person("US", "Paul Reed").person("PL", "Marta Nowak").gpe("PL", "Warsaw");
        assertThat(article.analyse().holders()).extracting(Holder::name).containsExactly("Marta Nowak");
        assertPolarity(article, "Marta Nowak", POSITIVE);
    }

    @Test
    void callToStopIsNegativeAndAnyOtherRequestIsNot() {
        var stop = Article.of("Cuba urged the United States to lift the embargo.").gpe("CU", "Cuba");
        var other = Article.of("Cuba urged the United States to send a delegate.").gpe("CU", "Cuba");
        assertPolarity(stop, "Cuba", NEGATIVE);
        assertPolarity(other, "Cuba", Polarity.NEUTRAL);
    }

    @Test
    void negatedAttitudeIsNone() {
        var article = Article.of("Cuba did not condemn the United States.").gpe("CU", "Cuba");
        assertThat(article.analyse().holders()).isEmpty();
    }

    @Test
    void attitudeTowardSomebodyElseIsNone() {
        var article = Article.of("France condemned Iran for attacking U.S. troops.").gpe("FR", "France").gpe("IR", "Iran");
        assertThat(article.analyse().holders()).isEmpty();
    }

    @Test
    void placeInTheSubjectIsNoHolder() {
        var article = Article.of("Tribal elders in western Iraq have condemned the U.S. raids.").gpe("IQ", "Iraq");
        assertPolarity(article, "Tribal elders", NEGATIVE);
        assertThat(article.holder("Iraq")).isEmpty();
    }

    @Test
    void criticsOfTheAdministrationAreAgainstIt() {
        var article = Article.of("Administration critics condemned the U.S. policy.");
        assertPolarity(article, "Administration critics", NEGATIVE);
    }

    @Test
    void whatCriticsSayOfTheUsIsCriticismInWhateverWords() {
        var article = Article.of("Opponents say Washington has given away a lot in the talks with Cuba.").gpe("CU", "Cuba");
        assertPolarity(article, "Opponents", NEGATIVE);
    }

    @Test
    void criticsOfSomebodyElseCriticizeThem() {
        var article = Article.of("Critics of the Cuban leaders say Washington has given away a lot in the talks.")
                .norp("CU", "Cuban");
        assertThat(article.analyse().holders()).isEmpty();
    }

    @Test
    void whoIsReadyToHelpTheUsIsInFavour() {
        var article = Article.of("Peru says it is ready to help the United States.").gpe("PE", "Peru");
        assertPolarity(article, "Peru", POSITIVE);
    }

    @Test
    void oppositionToSomethingIsNotTheOpposition() {
        var article = Article.of("Peru and Bolivia are the face of opposition to the United States.").gpe("PE", "Peru")
                .gpe("BO", "Bolivia");
        assertThat(article.holder("opposition")).isEmpty();
        assertPolarity(article, "Peru", NEGATIVE);
    }

    @Test
    void flagsAreNotBurnedByThoseWhomTheBurnersStone() {
        var article = Article.of("Angry demonstrators in Lima threw stones at police, set American flags on fire and left.")
                .gpe("PE", "Lima");
        assertThat(article.holder("police")).isEmpty();
        assertPolarity(article, "Angry demonstrators", NEGATIVE);
    }

    private static void assertPolarity(Article article, String name, Polarity polarity) {
        assertThat(article.holder(name)).as("%s in \"%s\": %s", name, article.text(), article.analyse())
                .hasValueSatisfying(holder -> assertThat(holder.polarity()).isEqualTo(polarity));
    }
}
