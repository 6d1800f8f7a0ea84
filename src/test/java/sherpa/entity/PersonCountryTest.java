package sherpa.entity;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Whom a person stands for, by what the text says of them.
class PersonCountryTest {

    @Test
    void anOfficeBeforeACommaTellsOverTheDateline() {
        var article = Article.of("CAIRO (Reuters) - Sudan's foreign minister, Idris Fadil, flew home on Monday. The Danish "
                + "foreign minister, Henrik Stagsted, stayed. Fiji's ruler, Commodore Epeli Rokotuivuna, left.");

        assertThat(article.country("Idris Fadil")).hasValue("SD");
        assertThat(article.country("Henrik Stagsted")).hasValue("DK");
        assertThat(article.country("Epeli Rokotuivuna")).hasValue("FJ");
    }

    @Test
    void theNationMayStandBehindTheOffice() {
        var article = Article
                .of("KOROR, Palau (AFP) - The president of the Marshall Islands, Litokwa Jibas, met the President of "
                        + "Poland Andrzej Dobrowolski. Guatemala's deputy minister for migration, Lorena Batz, watched.");

        assertThat(article.country("Litokwa Jibas")).hasValue("MH");
        assertThat(article.country("Andrzej Dobrowolski")).hasValue("PL");
        assertThat(article.country("Lorena Batz")).hasValue("GT");
    }

    @Test
    void anEnvoyStandsForTheSender() {
        var article = Article.of("SARAJEVO (Reuters) - Bosnia's premier received the U.S. special envoy for the Balkans, Harold "
                + "Tennyson, on Thursday.");

        assertThat(article.country("Harold Tennyson")).hasValue("US");
    }

    @Test
    void thePhraseMustEndBehindTheName() {
        var article = Article.of("After talks with the French president, Vladimir Putin flew back to Russia.");

        assertThat(article.country("Vladimir Putin")).hasValue("RU");
    }

    @Test
    void officialsOfInternationalBodiesStandForNoCountry() {
        var article = Article
                .of("CARACAS (AFP) - The UN's peacekeeping chief, Henrik Aalund, called on Venezuela. U.N. envoy Diego "
                        + "Larrazabal joined him. The Secretary-General of the United Nations, Emeka Cole, did not.");

        assertThat(article.country("Henrik Aalund")).isEmpty();
        assertThat(article.country("Diego Larrazabal")).isEmpty();
        assertThat(article.country("Emeka Cole")).isEmpty();
    }

    @Test
    void anOfficeIsOfThePersonItStandsBeforeAndOfNoOther() {
        var article = Article.of("Lithuanian President Valdas Kairys congratulated Mr. Larrazabal of Chile. The Chilean leader "
                + "invited Mr. Kairys to Peru.");

        assertThat(article.country("Valdas Kairys")).hasValue("LT");
        assertThat(article.country("Larrazabal")).hasValue("CL");
    }

    @Test
    void whatAnOfficeIsForIsNotWhoseItIs() {
        var article = Article.of("U.S. Special Representative for Afghanistan Reconciliation Ambassador Harold Tennyson left.");

        assertThat(article.country("Harold Tennyson")).hasValue("US");
    }

    @Test
    void theTownOfADatelineDoesNotElectPresidents() {
        var article = Article.of("OSLO/HAVANA President Barack Obama announced a visit to Cuba.");

        assertThat(article.country("Barack Obama")).hasValue("US");
    }

    @Test
    void anOfficialIsNamedInTheNextSentence() {
        var article = Article
                .of("The top United Nations relief official is asking for food for Chad. On a visit to Abeche, Henrik "
                        + "Aalund said that Chad needs it.");

        assertThat(article.country("Henrik Aalund")).isEmpty();
    }

    @Test
    void aPronounMeansTheNationBefore() {
        var article = Article.of("KOROR (AFP) - Australia was measured in front of Palau. Its foreign minister, Fiona Wetherell, "
                + "said little. Iran sent its minister, Kamran Sheybani, to Iraq.");

        assertThat(article.country("Fiona Wetherell")).hasValue("AU");
        assertThat(article.country("Kamran Sheybani")).hasValue("IR");
    }

    @Test
    void aPersonsPeopleAreOfTheirCountry() {
        var article = Article
                .of("MOSCOW (Reuters) - Peru's president, Juan Ocampo, was in Russia. His spokesman, Pedro Quill, denied it. "
                        + "Ocampo's deputy, Luisa Vega, praised Russia.");

        assertThat(article.country("Pedro Quill")).hasValue("PE");
        assertThat(article.country("Luisa Vega")).hasValue("PE");
    }

    @Test
    void aCounterpartIsOfAnotherCountry() {
        var article = Article
                .of("ROME (AFP) - Energy Minister Vahan Petrosyan of Armenia and his Iranian counterpart, Mohsen Tabarsi, "
                        + "signed it.");

        assertThat(article.country("Mohsen Tabarsi")).hasValue("IR");
    }

    @Test
    void journalistsOfABylineHaveNone() {
        var article = Article.of("Japan will meet China. (Reporting by Linda Sieg in Tokyo; Editing by Nick Macfie)");

        assertThat(article.country("Linda Sieg")).isEmpty();
        assertThat(article.country("Nick Macfie")).isEmpty();
    }

    @Test
    void hisMajestyIsNobodysMan() {
        var article = Article
                .of("AMMAN (Petra) - U.S. President Joe Biden greeted Jordan and His Majesty King Abdullah Hashem in Amman.");

        assertThat(article.country("Abdullah Hashem")).hasValue("JO");
    }

    @Test
    void someTitlesAreOneCountrys() {
        var article = Article.of("Secretary of State Adam Brannigan was in Riyadh and told Saudi Arabia so.");

        assertThat(article.country("Adam Brannigan")).hasValue("US");
    }

    @Test
    void aTownWhereAnOfficialReceivesTells() {
        var article = Article
                .of("DUBLIN (Reuters) - Ireland's premier went round Sweden, Ireland and Germany. In Bonn he lunched with "
                        + "Chancellor Joachim Rehfeldt.");

        assertThat(article.country("Joachim Rehfeldt")).hasValue("DE");
    }
}
