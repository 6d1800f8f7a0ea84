package sherpa.sentiment;

import org.junit.jupiter.api.Test;

import sherpa.result.UsSentiment.Holder;
import sherpa.result.UsSentiment.Polarity;

import static org.assertj.core.api.Assertions.assertThat;

/// What sides say together.
class ReadoutTest {

    @Test
    void foreignersWhoWantCloserTiesWithTheAbsentUsAreInItsFavour() {
        var article = Article
                .of("Quispe and Salas agreed to strengthen cooperation between them as well as with the United States.")
                .person("PE", "Quispe").person("BO", "Salas");
        assertHolders(article, "Quispe", "Salas");
    }

    @Test
    void foreignersWhoWantCloserTiesWithOneAnotherHoldNothing() {
        var article = Article.of("Quispe and Salas agreed to strengthen cooperation against the United States.")
                .person("PE", "Quispe").person("BO", "Salas");
        assertHolders(article);
    }

    @Test
    void leadersOfStatesAreThoseWhomTheArticleNames() {
        var article = Article.of(
                "U.S. President Paul Reed and the leaders of Peru and Bolivia agreed to expand security ties. Ana Quispe left late.")
                .person("US", "Paul Reed").gpe("PE", "Peru").gpe("BO", "Bolivia").person("PE", "Ana Quispe");
        assertHolders(article, "Ana Quispe", "Bolivia");
    }

    @Test
    void whoRepresentsNoCountryIsNoSide() {
        var article = Article.of(
                "U.S. President Paul Reed met Ana Quispe of Peru on St. Brigid's Day. The leaders reaffirmed their friendship.")
                .person("US", "Paul Reed").person("PE", "Ana Quispe").person(null, "St. Brigid").gpe("PE", "Peru");
        assertHolders(article, "Ana Quispe");
    }

    @Test
    void whatLeadersResolveTogetherIsJointToo() {
        var article = Article
                .of("U.S. President Paul Reed met Ana Quispe of Peru. The two leaders resolved to modernize the alliance.")
                .person("US", "Paul Reed").person("PE", "Ana Quispe").gpe("PE", "Peru");
        assertHolders(article, "Ana Quispe");
    }

    private static void assertHolders(Article article, String... names) {
        assertThat(article.analyse().holders()).as("%s", article.analyse()).filteredOn(h -> h.polarity() == Polarity.POSITIVE)
                .extracting(Holder::name).containsExactlyInAnyOrder(names);
    }
}
