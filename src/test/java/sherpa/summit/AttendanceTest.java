package sherpa.summit;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import sherpa.language.Readings;
import sherpa.result.Summit;

import static org.assertj.core.api.Assertions.assertThat;

class AttendanceTest {

    private static final Article CAST = Article.of("")
            .person("NO", "Anna Berg").person("TR", "Deniz Kaya").person("BR", "Rui Prado")
            .place("PE", "Lima").place("PE", "Peru").place("NO", "Norway").place("TR", "Turkey").place("BR", "Brazil")
            .body("Asia-Pacific Economic Cooperation", "APEC");

    private static Summit first(String text) {
        return CAST.saying(text).summits().getFirst();
    }

    private static List<String> names(Summit summit) {
        return summit.participants().stream().map(Summit.Participant::name).toList();
    }

    @Test
    void leadersWhomAnArticleNamesAttendItsGathering() {
        assertThat(names(first("Prime Minister Anna Berg opened the APEC summit in Lima. President Deniz Kaya spoke of trade.")))
                .contains("Anna Berg", "Deniz Kaya");
    }

    @Test
    void whoeverDeniesOrTellsOfAnAbsenceMayAttend() {
        assertThat(names(first("Prime Minister Anna Berg opened the APEC summit in Lima. President Deniz Kaya will not skip the "
                + "dinner."))).contains("Deniz Kaya");
        assertThat(names(first("Prime Minister Anna Berg opened the APEC summit in Lima. President Rui Prado said that President "
                + "Deniz Kaya would skip the summit."))).contains("Rui Prado").doesNotContain("Deniz Kaya");
    }

    @Test
    void whoeverIsSaidToBeAbsentDoesNot() {
        assertThat(names(first("Prime Minister Anna Berg opened the APEC summit in Lima. President Rui Prado spoke of trade. "
                + "President Deniz Kaya, who had a cold, was absent.")))
                .contains("Rui Prado").doesNotContain("Deniz Kaya");
    }

    @Test
    void whoeverIsNamedBehindThoseWhoAreAbsentMayCome() {
        assertThat(names(first("Prime Minister Anna Berg opened the APEC summit in Lima. "
                + "In the absence of a quorum President Deniz Kaya spoke of trade.")))
                .contains("Deniz Kaya");
    }

    @Test
    void aSummitCalledAfterAPlaceIsOfThoseWhomTheModelRelatesToIt() {
        String text = "President Deniz Kaya left the Lima Summit early. It was cold. It rained. Snow fell. "
                + "Prime Minister Anna Berg stayed on in Peru. President Rui Prado spoke of rain.";
        var model = Readings.of(text).with("trigger", "Summit", "HELD", 0.99);
        for (String word : List.of("President", "Deniz", "Kaya", "Prime", "Minister", "Anna", "Berg"))
            model.with("relation", word, "PRINCIPAL", 0.99);
        var summit = CAST.saying(text).summits(Optional.of(model.reading())).getFirst();
        assertThat(names(summit)).containsExactlyInAnyOrder("Deniz Kaya", "Anna Berg");
        assertThat(summit.form()).isEqualTo(Summit.Form.BILATERAL);
    }

    @Test
    void aSummitCalledAfterARegionIsOfMany() {
        assertThat(first("President Deniz Kaya met Prime Minister Anna Berg before the Latin American Trade Summit. "
                + "President Deniz Kaya and Prime Minister Anna Berg will attend the Latin American Trade Summit.").form())
                .isEqualTo(Summit.Form.BILATERAL);
        assertThat(CAST.saying("President Deniz Kaya and Prime Minister Anna Berg will attend the Latin American Trade Summit.")
                .summits()).singleElement().extracting(Summit::form).isEqualTo(Summit.Form.MULTILATERAL);
    }

    @Test
    void statesOfWhichAGroupIsSaidToBeAttendItsMeeting() {
        assertThat(
                names(first(
                        "APEC leaders will meet in Lima on Monday. The APEC club, a loose group of states including Norway, Turkey and Brazil, is old.")))
                .contains("Norway", "Turkey", "Brazil");
    }
}
