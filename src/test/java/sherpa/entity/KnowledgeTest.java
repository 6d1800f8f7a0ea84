package sherpa.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
        assertThat(KNOWLEDGE.terms("São Paulo")).extracting(Term::country).contains(Optional.of("BR"));
        assertThat(KNOWLEDGE.terms("Sao Paulo")).isNotEmpty().isEqualTo(KNOWLEDGE.terms("São Paulo"));
        assertThat(KNOWLEDGE.country("Guinea Bissau")).map(Country::code).hasValue("GW");
    }

    @Test
    void demonymsCoverPluralsAndNorpOfNoStateHasNoCountry() {
        assertThat(reading("Frenchmen", Term.Kind.DEMONYM)).hasValue("FR");
        assertThat(reading("South Koreans", Term.Kind.DEMONYM)).hasValue("KR");
        assertThat(reading("European", Term.Kind.DEMONYM)).isEmpty();
        assertThat(reading("France", Term.Kind.DEMONYM)).isEmpty();
    }

    @Test
    void capitalsCitiesAndSeatsAreToldApart() {
        assertThat(KNOWLEDGE.capital("Moscow")).hasValue("RU");
        assertThat(KNOWLEDGE.capital("Vladivostok")).isEmpty();
        assertThat(reading("Vladivostok", Term.Kind.CITY)).hasValue("RU");
        assertThat(reading("Kremlin", Term.Kind.SEAT)).hasValue("RU");
        assertThat(reading("Blue House", Term.Kind.SEAT)).hasValue("KR");
    }

    @Test
    void anInternationalBodyHasNoCountry() {
        assertThat(KNOWLEDGE.terms("NATO").getFirst().name()).isEqualTo("North Atlantic Treaty Organization");
        assertThat(reading("NATO", Term.Kind.ORGANIZATION)).isEmpty();
        assertThat(reading("Xinhua", Term.Kind.ORGANIZATION)).hasValue("CN");
    }

    @Test
    void aSurnameMeansWhoeverWasInOfficeThatDay() {
        assertThat(inOffice("Kim", LocalDate.of(1990, 1, 1))).extracting(Leader::name).contains("Kim Il Sung");
        assertThat(inOffice("Kim", LocalDate.of(2019, 4, 26))).extracting(Leader::name).contains("Kim Jong Un")
                .doesNotContain("Kim Il Sung");
        assertThat(inOffice("Putin", LocalDate.of(2019, 4, 26))).singleElement()
                .satisfies(putin -> assertThat(putin.country()).hasValue("RU"));
    }

    @Test
    void officesHaveARank() {
        assertThat(KNOWLEDGE.office("Prime Minister")).hasValue(Office.LEADER);
        assertThat(KNOWLEDGE.office("foreign minister")).hasValue(Office.MINISTER);
        assertThat(KNOWLEDGE.office("envoy")).hasValue(Office.OFFICIAL);
        assertThat(KNOWLEDGE.office("bicycle")).isEmpty();
    }

    private static List<Leader> inOffice(String name, LocalDate day) {
        return KNOWLEDGE.leaders(name).stream().filter(leader -> leader.isInOffice(day)).toList();
    }

    /// The country that the tables give to a name of this kind.
    private static Optional<String> reading(String name, Term.Kind kind) {
        return KNOWLEDGE.terms(name).stream().filter(term -> term.kind() == kind).findFirst().flatMap(Term::country);
    }
}
