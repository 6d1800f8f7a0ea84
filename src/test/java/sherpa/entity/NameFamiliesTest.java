package sherpa.entity;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameFamiliesTest {

    private final NameFamilies families = NameFamilies.load(Leaders.load());

    @Test
    void aNameInNoTableFitsTheCountryWhosePeopleAreNamedSo() {
        assertThat(families.fit("Haruto Nakashima", "JP")).isGreaterThan(families.fit("Haruto Nakashima", "US"));
        assertThat(families.fit("Brandon Whitlock", "US")).isGreaterThan(families.fit("Brandon Whitlock", "JP"));
        assertThat(families.fit("Mykola Hryhorchuk", "UA")).isGreaterThan(families.fit("Mykola Hryhorchuk", "FR"));
    }

    @Test
    void countriesThatNameAlikeFitAlike() {
        assertThat(families.fit("Kim Dae-ho", "KR")).isEqualTo(families.fit("Kim Dae-ho", "KP"));
    }

    @Test
    void diacriticsAndCaseMakeNoDifference() {
        assertThat(families.fit("NÚÑEZ", "MX")).isEqualTo(families.fit("Nunez", "MX"));
    }

    @Test
    void aCountryOfNoFamilyIsNeitherLikelyNorImpossible() {
        double none = families.fit("Haruto Nakashima", "EU");

        assertThat(none).isLessThan(families.fit("Haruto Nakashima", "JP")).isGreaterThan(families.fit("Haruto Nakashima", "AL"));
    }

    @Test
    void aNameWithoutLatinLettersTellsNothing() {
        assertThat(families.fit("王毅", "CN")).isFinite();
    }
}
