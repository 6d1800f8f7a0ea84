package sherpa.sentiment;

import org.junit.jupiter.api.Test;

import sherpa.result.UsSentiment.Holder;
import sherpa.result.UsSentiment.Polarity;

import static org.assertj.core.api.Assertions.assertThat;

/// Whose words a quotation is.
class SpeakerTest {

    @Test
    void pronounBehindAQuotationMeansWhomTheSentenceBeforeItIsAbout() {
        var article = Article.of(
                "\"We shall wait,\" Bruno Salas said. Ana Quispe was less patient. \"The American plan is a shameful betrayal,\" she said.")
                .person("BO", "Bruno Salas").person("PE", "Ana Quispe").norp("US", "American");
        assertHolders(article, "Ana Quispe");
    }

    @Test
    void whoIsSpokenOfInAQuotationIsNotWhoSpeaksBehindIt() {
        var article = Article.of(
                "Ana Quispe left early. \"Bruno Salas knows it. The American plan is a shameful betrayal,\" she said. "
                        + "She warned: \"The American threats are cowardly.\"")
                .person("BO", "Bruno Salas").person("PE", "Ana Quispe").norp("US", "American");
        assertHolders(article, "Ana Quispe");
    }

    @Test
    void titleAndTheNameBehindItAreOne() {
        var article = Article.of(
                "Peru's foreign minister, Ana Quispe, was blunt. \"The American plan is a shameful betrayal,\" she said.")
                .gpe("PE", "Peru").person("PE", "Ana Quispe").norp("US", "American");
        assertHolders(article, "Ana Quispe");
    }

    @Test
    void officeWithItsNationAndTheNameBehindItAreOne() {
        var article = Article.of(
                "The leader of the Bolivian Movement, Ana Quispe, was blunt. \"The American plan is a shameful betrayal,\" she said.")
                .body("PE", "Bolivian Movement").person("PE", "Ana Quispe").norp("US", "American");
        assertHolders(article, "Ana Quispe");
    }

    @Test
    void rankAloneMeansThePersonJustNamed() {
        var article = Article.of(
                "Ana Quispe spoke in Lima. \"The American plan is a shameful betrayal,\" emphasized the Commander.")
                .gpe("PE", "Lima").person("PE", "Ana Quispe").norp("US", "American");
        assertHolders(article, "Ana Quispe");
    }

    @Test
    void groupOfPeopleHoldsOnce() {
        var article = Article.of("A group of Peruvian activists condemned the U.S. plan.").norp("PE", "Peruvian");
        assertHolders(article, "Peruvian activists");
    }

    @Test
    void nameBetweenCommasSpeaksAndNotWhomItSpeaksOf() {
        var article = Article.of("The delegate, Ana Quispe, said the Bolivians were right about the shameful American plan.")
                .person("PE", "Ana Quispe").norp("BO", "Bolivians").norp("US", "American");
        assertHolders(article, "Ana Quispe");
    }

    @Test
    void pronounBetweenCommasSpeaks() {
        var article = Article.of(
                "Ana Quispe took it calmly. The American plan was a shameful betrayal of Peru, she said, \"and nobody wonders.\"")
                .person("PE", "Ana Quispe").gpe("PE", "Peru").norp("US", "American");
        assertHolders(article, "Ana Quispe");
    }

    @Test
    void reportInsideAQuotationDoesNotEndIt() {
        var article = Article.of(
                "\"We are patient,\" Ana Quispe said. \"The Bolivians say little. The American plan is a shameful betrayal.\"")
                .person("PE", "Ana Quispe").norp("BO", "Bolivians").norp("US", "American");
        assertHolders(article, "Ana Quispe");
    }

    private static void assertHolders(Article article, String... names) {
        assertThat(article.analyse().holders()).as("%s", article.analyse()).filteredOn(h -> h.polarity() == Polarity.NEGATIVE)
                .extracting(Holder::name).containsExactly(names);
    }
}
