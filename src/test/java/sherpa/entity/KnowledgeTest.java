package sherpa.entity;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnowledgeTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load();

    @Test
    void aCountryIsFoundByAnyOfItsNames() {
        assertThat(KNOWLEDGE.country("North Korea")).map(Country::code).hasValue("KP");
        assertThat(KNOWLEDGE.country("Democratic People’s Republic of Korea")).map(Country::code).hasValue("KP");
        assertThat(KNOWLEDGE.country("U.S.")).map(Country::code).hasValue("US");
        assertThat(KNOWLEDGE.country("French")).map(Country::code).hasValue("FR");
        assertThat(KNOWLEDGE.country("Hanoi")).map(Country::code).hasValue("VN");
        assertThat(KNOWLEDGE.country("GB")).map(Country::name).hasValue("United Kingdom");
        assertThat(KNOWLEDGE.country("Atlantis")).isEmpty();
    }

    @Test
    void statesThatAreNoMoreHaveTheirOwnCode() {
        assertThat(KNOWLEDGE.country("Soviet Union")).map(Country::code).hasValue("SU");
        assertThat(KNOWLEDGE.country("Yugoslavia")).map(Country::code).hasValue("YU");
        assertThat(KNOWLEDGE.country("East Germany")).map(Country::code).hasValue("DD");
        assertThat(KNOWLEDGE.country("Czechoslovakia")).map(Country::code).hasValue("CS");
        assertThat(KNOWLEDGE.capital("Bonn")).hasValue("DE");
    }

    @Test
    void diacriticsAndHyphensDoNotHideAName() {
        assertThat(KNOWLEDGE.city("São Paulo")).hasValue("BR");
        assertThat(KNOWLEDGE.city("Sao Paulo")).hasValue("BR");
        assertThat(KNOWLEDGE.country("Guinea Bissau")).map(Country::code).hasValue("GW");
    }

    @Test
    void demonymsCoverPluralsAndNorpOfNoStateHasNoCountry() {
        assertThat(KNOWLEDGE.demonym("Frenchmen")).hasValue("FR");
        assertThat(KNOWLEDGE.demonym("South Koreans")).hasValue("KR");
        assertThat(KNOWLEDGE.demonym("European")).isEmpty();
        assertThat(KNOWLEDGE.demonym("France")).isEmpty();
    }

    @Test
    void capitalsCitiesAndSeatsAreToldApart() {
        assertThat(KNOWLEDGE.capital("Moscow")).hasValue("RU");
        assertThat(KNOWLEDGE.capital("Vladivostok")).isEmpty();
        assertThat(KNOWLEDGE.city("Vladivostok")).hasValue("RU");
        assertThat(KNOWLEDGE.seat("Kremlin")).hasValue("RU");
        assertThat(KNOWLEDGE.seat("Blue House")).hasValue("KR");
    }

    @Test
    void anInternationalBodyHasNoCountry() {
        assertThat(KNOWLEDGE.organization("NATO")).hasValueSatisfying(body -> {
            assertThat(body.name()).isEqualTo("North Atlantic Treaty Organization");
            assertThat(body.country()).isEmpty();
        });
        assertThat(KNOWLEDGE.organization("Xinhua")).flatMap(Term::country).hasValue("CN");
    }

    @Test
    void aSurnameMeansWhoeverWasInOfficeThatDay() {
        assertThat(KNOWLEDGE.leaders("Kim", LocalDate.of(1990, 1, 1))).extracting(Leader::name).contains("Kim Il Sung");
        assertThat(KNOWLEDGE.leaders("Kim", LocalDate.of(2019, 4, 26))).extracting(Leader::name).contains("Kim Jong Un")
                .doesNotContain("Kim Il Sung");
        assertThat(KNOWLEDGE.leaders("Putin", LocalDate.of(2019, 4, 26))).singleElement()
                .satisfies(putin -> assertThat(putin.country()).hasValue("RU"));
    }

    @Test
    void anOfficeHasItsHolderOfTheDay() {
        assertThat(KNOWLEDGE.holder("US", "president", LocalDate.of(2010, 6, 1))).map(Leader::name).hasValue("Barack Obama");
        assertThat(KNOWLEDGE.holder("JP", "prime minister", LocalDate.of(2013, 6, 1))).map(Leader::name).hasValue("Shinzo Abe");
        assertThat(KNOWLEDGE.holder("JP", "admiral", LocalDate.of(2013, 6, 1))).isEmpty();
    }

    @Test
    void officesHaveARank() {
        assertThat(KNOWLEDGE.office("Prime Minister")).hasValue(Office.LEADER);
        assertThat(KNOWLEDGE.office("foreign minister")).hasValue(Office.MINISTER);
        assertThat(KNOWLEDGE.office("envoy")).hasValue(Office.OFFICIAL);
        assertThat(KNOWLEDGE.office("bicycle")).isEmpty();
    }
}
