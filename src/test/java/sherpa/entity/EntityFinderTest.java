package sherpa.entity;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import sherpa.document.Uploads;
import sherpa.result.Entity;
import sherpa.result.EntityType;

import static org.assertj.core.api.Assertions.assertThat;

class EntityFinderTest {

    @Test
    void titlesAreLeftOff() {
        var article = Article
                .of("Chinese Foreign Minister Wang Yi met U.S. Secretary of State Antony J. Blinken. Mr. Wang smiled.");

        assertThat(article.forms(EntityType.PERSON)).containsExactly("Wang Yi", "Wang", "Antony J. Blinken");
        assertThat(article.forms(EntityType.NORP)).containsExactly("Chinese");
        assertThat(article.forms(EntityType.GPE)).containsExactly("U.S.");
    }

    @Test
    void surnamesJoinFullNames() {
        var article = Article
                .of("""
                        Rodrigo Duterte arrived on Monday. Reporters asked Duterte about the visit of President Rodrigo Roa Duterte to Tokyo.""");

        assertThat(article.entity("Duterte").aliases()).containsExactly("Rodrigo Duterte", "Duterte", "Rodrigo Roa Duterte");
        assertThat(article.entity("Duterte").name()).isEqualTo("Rodrigo Roa Duterte");
    }

    @Test
    void twoBeforeAHyphenAreTwoWhoeverFoundThem() {
        var article = Article
                .of("President Lee Dong Woo met President Wang Jian. Asked if the Lee-Wang meeting helped, Wang left.");

        assertThat(article.forms(EntityType.PERSON)).containsExactly("Lee Dong Woo", "Lee", "Wang Jian", "Wang");
    }

    @Test
    void aCompassPointCutToItsLetterIsThatHalfOfKorea() {
        var article = Article.of("S.Korean envoys met N. Koreans. S.Korea welcomed it.");

        assertThat(article.entity("S.Korean").country()).contains("KR");
        assertThat(article.entity("N. Koreans").country()).contains("KP");
        assertThat(article.entity("S.Korea").country()).contains("KR");
    }

    @Test
    void aMinistryIsOfTheWholeCountryThatItNames() {
        var article = Article.of("The Foreign Ministry of the Democratic People's Republic of Korea released a statement.");

        assertThat(article.entity("Foreign Ministry of the Democratic People's Republic of Korea").country()).contains("KP");
    }

    @Test
    void aSharedSurnameGoesToTheOneTheArticleIsAbout() {
        var article = Article.of("""
                Kim Jong Un crossed the bridge. Kim Jong Un waved. Kim is a grandson of Kim Il Sung.""");

        assertThat(article.entity("Kim").aliases()).contains("Kim Jong Un").doesNotContain("Kim Il Sung");
        assertThat(article.entity("Kim Il Sung").aliases()).containsExactly("Kim Il Sung");
    }

    @Test
    void acronymsJoinWhatTheyStandFor() {
        var article = Article.of("The Baltic Harbour Workers Union (BHWU) called a strike. BHWU members left.");

        assertThat(article.entity("BHWU").aliases()).containsExactly("Baltic Harbour Workers Union", "BHWU");
        assertThat(article.entity("BHWU").type()).isEqualTo(EntityType.ORGANIZATION);
    }

    @Test
    void capitalThatSpeaksIsItsGovernment() {
        var article = Article
                .of("Russia signed the paper. Moscow said the deal stands, and talks between Moscow and Kiev go on.");

        assertThat(article.entity("Moscow").aliases()).contains("Russia", "Moscow");
        assertThat(article.entity("Moscow").name()).isEqualTo("Russia");
    }

    @Test
    void capitalAfterPrepositionIsTheCity() {
        var article = Article.of("Russia signed the paper in Moscow on Friday.");

        assertThat(article.entity("Moscow").aliases()).containsExactly("Moscow");
        assertThat(article.country("Moscow")).hasValue("RU");
    }

    @Test
    void datelineIsTheCity() {
        var article = Article.of("TOKYO (Reuters) - Japan wants more. Tokyo wants less.");

        assertThat(article.entity("TOKYO").aliases()).containsExactly("TOKYO");
        assertThat(article.entity("Japan").aliases()).containsExactly("Japan", "Tokyo");
    }

    @Test
    void nationalitiesHaveRowsApartFromTheCountry() {
        var article = Article.of("Russia expelled two Russian envoys. The Russians left.");

        assertThat(article.entity("Russia").aliases()).containsExactly("Russia");
        assertThat(article.entity("Russian").aliases()).containsExactly("Russian", "Russians");
        assertThat(article.country("Russian")).hasValue("RU");
    }

    @Test
    void hyphenatedNationalitiesAndCountriesAreFound() {
        var article = Article.of("The U.S.-led force and the Kenyan-run camp are part of the India-Pakistan talks.");

        assertThat(article.forms(EntityType.GPE)).containsExactly("U.S.", "India", "Pakistan");
        assertThat(article.forms(EntityType.NORP)).containsExactly("Kenyan");
    }

    @Test
    void theTextOutranksTheTablesForAPersonsCountry() {
        assertThat(Article.published("2019-05-01", "Peru's Vladimir Putin won the race.").country("Vladimir Putin"))
                .hasValue("PE");
        assertThat(Article.published("2019-05-01", "Vladimir Putin won the race.").country("Vladimir Putin")).hasValue("RU");
    }

    @Test
    void appositionBehindTheNameGivesTheCountry() {
        assertThat(Article.of("Ana Brnabolic, the Croatian president, left for Turkey.").country("Ana Brnabolic")).hasValue("HR");
        assertThat(Article.of("Turkey greeted Ana Brnabolic, prime minister of Croatia, at noon.").country("Ana Brnabolic"))
                .hasValue("HR");
    }

    @Test
    void aPartyAndStateBehindTheNameMeanTheUnitedStates() {
        assertThat(Article.of("Germany thanked Dora Quill (R-Ariz.) on Monday.").country("Dora Quill")).hasValue("US");
    }

    @Test
    void inAListOfPeopleTheNextOnesCountryIsNoApposition() {
        var article = Article.of(
                "Brandon Whitlock, French President Luc Barnier and South Korean President Park Ji-won met. America had sent Whitlock.");

        assertThat(article.country("Brandon Whitlock")).hasValue("US");
        assertThat(article.country("Luc Barnier")).hasValue("FR");
    }

    @Test
    void aPlaceBeforeATitleIsNoAppositionAcrossOtherWords() {
        var article = Article.of(
                "They agreed on a summit in Ottawa next month between President Haruto Nakashima and the Canadian leader. Japan agreed. Japan paid.");

        assertThat(article.country("Haruto Nakashima")).hasValue("JP");
    }

    @Test
    void aDatelineIsNoAppositionOfThePersonBehindIt() {
        var article = Article.of(
                "ATHENS — Crown Prince Nayef Al Otaibi has left Greece. The Saudi guest thanked the Greek people. Saudi papers praised him.");

        assertThat(article.country("Nayef Al Otaibi")).hasValue("SA");
    }

    @Test
    void aPersonOfWhomNothingIsSaidIsOfTheCountryWherePeopleAreNamedSo() {
        var article = Article
                .of("The United States sent a team to Japan. The American team met Shinji Nakagawa, vice minister of trade.");

        assertThat(article.country("Shinji Nakagawa")).hasValue("JP");
    }

    @Test
    void beforeTheEndOfTheSovietUnionMoscowStandsForIt() {
        var text = "Moscow rejected the offer. Poland waited.";

        assertThat(Article.published("1987-04-13", text).country("Moscow")).hasValue("SU");
        assertThat(Article.published("2007-04-13", text).country("Moscow")).hasValue("RU");
        assertThat(Article.of("The Soviet Union will send observers, said Moscow.").country("Moscow")).hasValue("SU");
    }

    @Test
    void halfOfKoreaIsTheStateWhereTheArticleNamesIt() {
        var article = Article.of("North Korea fired a rocket. Talks with the North go on, and the North Sea is calm.");

        assertThat(article.entity("North").aliases()).containsExactly("North Korea", "North");
        assertThat(article.forms(EntityType.LOCATION)).containsExactly("North Sea");
    }

    @Test
    void numbersOfEventsBelongToThem() {
        var article = Article.of("Laos hosts the 43rd ASEAN Summit after the 2008 Olympics.");

        assertThat(article.forms(EntityType.EVENT)).containsExactly("43rd ASEAN Summit", "2008 Olympics");
    }

    @Test
    void aSurnameIsThatOfWhoeverWasInOffice() {
        var text = "President Clinton called. Clinton was firm. Cuba did not answer.";

        assertThat(Article.published("1998-03-02", text).country("Clinton")).hasValue("US");
    }

    @Test
    void organizationsBelongToTheStateThatTheyAreNamedAfter() {
        var article = Article.of("The Iranian Oil Ministry and Brazil's Landless Workers Movement spoke at the United Nations.");

        assertThat(article.country("Iranian Oil Ministry")).hasValue("IR");
        assertThat(article.country("Landless Workers Movement")).hasValue("BR");
        assertThat(article.country("United Nations")).isEmpty();
    }

    @Test
    void headWordsTellTheType() {
        var article = Article
                .of("""
                        The talks at the Grand Lagoon Hotel were about Lake Tarnova. The Oslo Peace Institute and the Ministry of Trade and Industry
                        prepared the Helsinki summit near the Kardak air base.""");

        assertThat(article.forms(EntityType.FACILITY)).containsExactly("Grand Lagoon Hotel", "Kardak air base");
        assertThat(article.forms(EntityType.LOCATION)).containsExactly("Lake Tarnova");
        assertThat(article.forms(EntityType.ORGANIZATION)).containsExactly("Oslo Peace Institute",
                "Ministry of Trade and Industry");
        assertThat(article.forms(EntityType.EVENT)).containsExactly("Helsinki summit");
    }

    @Test
    void treatiesAndPlansAreNoEntities() {
        var article = Article.of("They signed the Northern Rivers Treaty and the Green Corridor Agreement on Tuesday.");

        assertThat(article.entities().rows()).isEmpty();
    }

    @Test
    void sentenceInitialWordsAreNoNames() {
        var article = Article.of("Additionally, prices rose. Farmers complained. Furthermore, Denmark agreed.");

        assertThat(article.entities().rows()).extracting(Entity::name).containsExactly("Denmark");
    }

    @Test
    void namesOfTheBodyAreFoundInAHeadlineInCapitals() {
        var article = Article
                .of("OKONJO MEETS HARLAND OVER GRAIN\nForeign Minister Ada Okonjo met Peter Harland of Canada on Friday.");

        assertThat(article.entity("OKONJO").aliases()).containsExactly("OKONJO", "Ada Okonjo");
        assertThat(article.entity("HARLAND").aliases()).contains("Peter Harland");
    }

    @Test
    void textWithoutCapitalsStillGivesWhatTheTablesKnow() {
        var article = Article.of("russia and north korea held talks in vladivostok, and vladimir putin met kim jong un.");

        assertThat(article.forms(EntityType.GPE)).containsExactly("russia", "north korea", "vladivostok");
        assertThat(article.forms(EntityType.PERSON)).contains("vladimir putin");
    }

    @Test
    void shortAcronymsAreNotMistakenForWords() {
        var article = Article.of("Give us a day and we tell you who can un-do it. The WHO and the US agreed.");

        assertThat(article.entities().rows()).flatExtracting(Entity::aliases).containsExactly("WHO", "US");
    }

    @Test
    void aGivenNameThatIsATownIsAPerson() {
        var article = Article.of("President Vladimir Arkov met Sydney Bright in Sydney.");

        assertThat(article.forms(EntityType.PERSON)).contains("Vladimir Arkov");
        assertThat(article.forms(EntityType.GPE)).contains("Sydney");
    }

    @Test
    void everyEntityHasOneRow() {
        var article = Article
                .of("The United States and Canada agreed. The U.S. paid. Washington signed. America won, said the US team.");

        assertThat(article.entity("U.S.").aliases()).containsExactly("United States", "U.S.", "Washington", "America", "US");
        assertThat(article.entity("U.S.").mentions()).hasSize(5);
    }

    @Test
    void mentionsOfAModelAreResolvedLikeThoseOfTheRules() {
        var document = Uploads.document("Gorbunov met Ilse Marten. Marten left.", Optional.empty());
        var mentions = List.of(
                new Mention(13, 24, EntityType.PERSON, 0.9), new Mention(0, 8, EntityType.ORGANIZATION, 0.4),
                new Mention(26, 32, EntityType.PERSON, 0.7), new Mention(0, 8, EntityType.PERSON, 0.8));

        var entities = Article.finder().resolve(document, Article.words(document), mentions);

        assertThat(entities.rows()).extracting(Entity::aliases)
                .containsExactly(List.of("Gorbunov"), List.of("Ilse Marten", "Marten"));
        assertThat(entities.rows()).extracting(Entity::type).containsOnly(EntityType.PERSON);
        assertThat(entities.rows()).extracting(Entity::confidence).containsExactly(0.8, 0.9);
    }

    @Test
    void aHouseThatTheModelFindsIsInTheCountryOfItsSeat() {
        var document = Uploads.document("They met at the White House.", Optional.empty());

        var entities = Article.finder().resolve(document, Article.words(document),
                List.of(new Mention(16, 27, EntityType.FACILITY, 0.9)));

        assertThat(entities.rows()).singleElement().satisfies(house -> assertThat(house.country()).hasValue("US"));
    }

    @Test
    void theArticleIsNoPartOfACountrysName() {
        assertThat(Article.of("Talks were held in the Maldives and in The Hague.").forms(EntityType.GPE))
                .containsExactly("Maldives", "The Hague");
    }

    @Test
    void aLongSurnameWithALetterAmissIsTheSamePersons() {
        var article = Article.of("SHEVARDNADZE TO VISIT\nForeign Minister Eduard Shevardnaze will visit Moscow.");

        assertThat(article.entity("Eduard Shevardnaze").aliases()).containsExactlyInAnyOrder("SHEVARDNADZE",
                "Eduard Shevardnaze");
        assertThat(Article.of("Minister Ivan Martens met Lee. Martins left.").entity("Ivan Martens").aliases())
                .containsExactly("Ivan Martens");
    }

    @Test
    void aMonthIsASurnameBehindAGivenNameOrATitleOnly() {
        assertThat(Article.of("Prime Minister May met Theresa May of Surrey.").entity("Theresa May").mentions()).hasSize(2);
        assertThat(Article.of("In May ministers met in Oslo, May 3 at the latest, or in early May.").forms(EntityType.PERSON))
                .isEmpty();
    }
}
