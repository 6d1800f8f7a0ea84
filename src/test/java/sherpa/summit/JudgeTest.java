package sherpa.summit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import sherpa.language.Readings;
import sherpa.result.Summit;

import static org.assertj.core.api.Assertions.assertThat;

class JudgeTest {

    private static final Article CAST = Article.of("")
            .person("NO", "Anna Berg").person("TR", "Deniz Kaya").person("BR", "Rui Prado")
            .place("NO", "Norway").place("TR", "Turkey").place("BR", "Brazil").nationality("", "African").body("NATO")
            .body("UNHCR");

    private static List<Summit> in(String text, UnaryOperator<Readings> model) {
        return CAST.saying(text).summits(Optional.of(model.apply(Readings.of(text)).reading()));
    }

    private static Summit only(String text, UnaryOperator<Readings> model) {
        var summits = in(text, model);
        assertThat(summits).hasSize(1);
        return summits.getFirst();
    }

    @Test
    void anArticleTellsOfNoneWhereTheModelSeesNone() {
        assertThat(in("President Deniz Kaya met Prime Minister Anna Berg.", model -> model.with("trigger", "met", "HELD", 0.05)))
                .isEmpty();
    }

    @Test
    void aMeetingTheModelHardlySeesStaysBesideOneThatItSees() {
        assertThat(in("President Deniz Kaya met Prime Minister Anna Berg. He will visit Brazil.",
                model -> model.with("trigger", "met", "HELD", 0.9))).hasSize(2);
    }

    @Test
    void theModelSettlesHowAMeetingStandsWhereItSeesOne() {
        String text = "President Deniz Kaya will meet Prime Minister Anna Berg.";
        assertThat(only(text, model -> model.with("trigger", "meet", "CANCELLED", 0.95)).status())
                .isEqualTo(Summit.Status.CANCELLED);
        assertThat(only(text, model -> model.with("trigger", "meet", "CANCELLED", 0.45)).status())
                .isEqualTo(Summit.Status.PLANNED);
    }

    @Test
    void talksThatWereHeldDoNotEndTheVisit() {
        assertThat(only("It is the first day of President Deniz Kaya's visit to Norway.",
                model -> model.with("trigger", "visit", "HELD", 0.95)).status()).isEqualTo(Summit.Status.ONGOING);
    }

    @Test
    void whatTheModelAloneSeesStandsAsItsVerbSays() {
        assertThat(only("Thousands shouted as President Deniz Kaya and Prime Minister Anna Berg met.",
                model -> List.of("Deniz", "Kaya", "Anna", "Berg").stream().reduce(
                        model.wavering("trigger", "met", "PLANNED", "PROPOSED"),
                        (m, name) -> m.with("relation", name, "PRINCIPAL", 0.95), (m, _) -> m))
                .status())
                .isEqualTo(Summit.Status.HELD);
    }

    @Test
    void allMentionsTogetherSettleHowAMeetingStands() {
        String text = "President Deniz Kaya will meet Prime Minister Anna Berg. The talks fell through.";
        assertThat(only(text, model -> model.with("trigger", "meet", "PLANNED", 0.6).with("trigger", "talks", "CANCELLED", 0.9))
                .status())
                .isEqualTo(Summit.Status.PLANNED);
        assertThat(
                only(text, model -> model.with("trigger", "meet", "CANCELLED", 0.8).with("trigger", "talks", "CANCELLED", 0.95))
                        .status())
                .isEqualTo(Summit.Status.CANCELLED);
    }

    @Test
    void theModelSettlesTheLevelWhereTheRankOfASideIsUnknown() {
        assertThat(only("President Deniz Kaya met Anna Berg.",
                model -> model.with("trigger", "met", "HELD", 0.9).with("level", "met", "MINISTERS", 0.95)).level())
                .isEqualTo(Summit.Level.MINISTERS);
        assertThat(only("President Deniz Kaya met Prime Minister Anna Berg.",
                model -> model.with("trigger", "met", "HELD", 0.9).with("level", "met", "MINISTERS", 0.95)).level())
                .isEqualTo(Summit.Level.LEADERS);
    }

    @Test
    void theModelSettlesTheFormThatSidesLeaveOpen() {
        String text = "President Deniz Kaya met UNHCR officials.";
        assertThat(only(text, model -> seen(model).with("form", "met", "MULTILATERAL", 0.9)).form())
                .isEqualTo(Summit.Form.MULTILATERAL);
        assertThat(only(text, model -> seen(model).with("form", "met", "MULTILATERAL", 0.45)).form())
                .isEqualTo(Summit.Form.BILATERAL);
    }

    @Test
    void twoPersonsAreTwoSidesWhateverTheModelSays() {
        assertThat(only("President Deniz Kaya met Prime Minister Anna Berg.",
                model -> seen(model).with("form", "met", "MULTILATERAL", 0.95)).form()).isEqualTo(Summit.Form.BILATERAL);
    }

    @Test
    void threeWithSomebodyThereAreThreeWhateverTheModelSays() {
        assertThat(only("President Deniz Kaya met Prime Minister Anna Berg and President Rui Prado.",
                model -> seen(model).with("form", "met", "BILATERAL", 0.95)).form()).isEqualTo(Summit.Form.TRILATERAL);
    }

    @Test
    void whoIsOnlySpokenOfByTwoTakesNoPart() {
        assertThat(only("President Deniz Kaya met Prime Minister Anna Berg and NATO.",
                model -> seen(model).with("form", "met", "BILATERAL", 0.95)).participants())
                .extracting(Summit.Participant::name).containsExactlyInAnyOrder("Deniz Kaya", "Anna Berg");
    }

    @Test
    void aThirdPartyMediatesWhereTheModelIsSure() {
        String text = "President Deniz Kaya met Prime Minister Anna Berg and President Rui Prado.";
        assertThat(roles(only(text, model -> seen(model).with("relation", "Prado", "MEDIATOR", 0.99)
                .with("relation", "Rui", "MEDIATOR", 0.99).with("relation", "President", "MEDIATOR", 0.99))))
                .contains(Summit.Role.MEDIATOR);
        assertThat(roles(only(text, JudgeTest::seen))).doesNotContain(Summit.Role.MEDIATOR);
    }

    private static List<Summit.Role> roles(Summit summit) {
        return summit.participants().stream().map(Summit.Participant::role).toList();
    }

    private static Readings seen(Readings model) {
        return model.with("trigger", "met", "HELD", 0.95);
    }

    @Test
    void noLevelIsHigherThanARankThatIsKnown() {
        assertThat(only("Foreign Minister Deniz Kaya will visit Norway.",
                model -> model.with("trigger", "visit", "PLANNED", 0.9).with("level", "visit", "LEADERS", 0.95)).level())
                .isEqualTo(Summit.Level.MINISTERS);
    }
}
