package sherpa.sentiment;

import org.junit.jupiter.api.Test;

import sherpa.result.UsSentiment.HolderType;

import static org.assertj.core.api.Assertions.assertThat;

class StatesTest {

    @Test
    void stateItsCapitalAndItsGovernmentAreOneHolder() {
        var article = Article.of(
                "Iran condemned the U.S. strikes. Tehran denounced the U.S. sanctions. The Iranian government criticized the U.S. plan.")
                .gpe("IR", "Iran").gpe("IR", "Tehran").norp("IR", "Iranian");
        assertThat(article.analyse().holders()).singleElement().satisfies(holder -> {
            assertThat(holder.name()).isEqualTo("Iran");
            assertThat(holder.type()).isEqualTo(HolderType.STATE);
            assertThat(holder.quotes()).hasSize(3);
        });
    }

    @Test
    void otherCityIsNotItsState() {
        var article = Article.of("Iran is large. Isfahan condemned the U.S. strikes.").gpe("IR", "Iran").gpe("IR", "Isfahan");
        assertThat(article.holder("Iran")).isEmpty();
    }

    @Test
    void capitalHoldsByItselfWhereTheArticleDoesNotNameTheState() {
        var article = Article.of("Tehran condemned the U.S. strikes.").gpe("IR", "Tehran");
        assertThat(article.holder("Tehran")).isPresent();
    }

    @Test
    void governmentWithoutACountryIsThatOfTheCountryMostNamed() {
        var article = Article.of("Cuba is an island. The government denounced the U.S. embargo.").gpe("CU", "Cuba");
        assertThat(article.holder("Cuba")).isPresent();
    }
}
