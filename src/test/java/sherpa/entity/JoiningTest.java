package sherpa.entity;

import java.util.List;

import org.junit.jupiter.api.Test;

import sherpa.result.EntityType;

import static org.assertj.core.api.Assertions.assertThat;

class JoiningTest {

    private static final double TABLE = Chunker.TABLE;

    private static List<Mention> join(List<Mention> rules, List<Mention> model) {
        return new Joining(rules, model).join();
    }

    private static Mention mention(int begin, int end, EntityType type, double confidence) {
        return new Mention(begin, end, type, confidence);
    }

    @Test
    void whatBothSayIsSurerThanEither() {
        var joined = join(List.of(mention(0, 5, EntityType.GPE, TABLE)), List.of(mention(0, 5, EntityType.GPE, 0.6)));

        assertThat(joined).singleElement().satisfies(m -> assertThat(m.confidence()).isGreaterThan(TABLE));
    }

    @Test
    void aNameOnlyTheModelKnowsNeedsItsConfidence() {
        assertThat(join(List.of(), List.of(mention(0, 5, EntityType.ORGANIZATION, 0.9)))).hasSize(1);
        assertThat(join(List.of(), List.of(mention(0, 5, EntityType.ORGANIZATION, 0.5)))).isEmpty();
    }

    @Test
    void aNameTheModelPassesOverNeedsATable() {
        assertThat(join(List.of(mention(0, 5, EntityType.ORGANIZATION, TABLE)), List.of())).hasSize(1);
        assertThat(join(List.of(mention(0, 5, EntityType.PERSON, 0.6)), List.of())).isEmpty();
    }

    @Test
    void aBodyOfTheTablesKeepsItsType() {
        var table = mention(0, 6, EntityType.ORGANIZATION, TABLE);

        assertThat(join(List.of(table), List.of(mention(0, 6, EntityType.GPE, 0.99)))).containsExactly(table);
    }

    @Test
    void aBodyOfTheTablesMayBeTheHouseItSitsIn() {
        var house = mention(0, 11, EntityType.FACILITY, 0.9);

        assertThat(join(List.of(mention(0, 11, EntityType.ORGANIZATION, TABLE)), List.of(house))).containsExactly(house);
    }

    @Test
    void aTownsNameMayBeAPersonsToo() {
        var person = mention(0, 6, EntityType.PERSON, 0.99);

        assertThat(join(List.of(mention(0, 6, EntityType.GPE, TABLE)), List.of(person))).containsExactly(person);
    }

    @Test
    void theModelsLongerNameTakesThePlaceOfItsParts() {
        var whole = mention(0, 21, EntityType.ORGANIZATION, 0.97);

        assertThat(join(List.of(mention(0, 7, EntityType.GPE, TABLE)), List.of(whole))).containsExactly(whole);
    }

    @Test
    void aNameThatTheModelCutsShortStandsWhole() {
        var town = mention(0, 8, EntityType.GPE, TABLE);
        var summit = mention(0, 15, EntityType.EVENT, 0.85);

        assertThat(join(List.of(town), List.of(mention(4, 8, EntityType.GPE, 0.99)))).containsExactly(town);
        assertThat(join(List.of(summit), List.of(mention(0, 8, EntityType.EVENT, 0.99)))).containsExactly(summit);
    }

    @Test
    void anUnsureLongerNameDoesNot() {
        var part = mention(0, 7, EntityType.GPE, TABLE);

        assertThat(join(List.of(part), List.of(mention(0, 21, EntityType.ORGANIZATION, 0.8)))).containsExactly(part);
    }

    @Test
    void guessesGiveWayToTheModel() {
        var sure = mention(0, 6, EntityType.ORGANIZATION, 0.7);

        assertThat(join(List.of(mention(0, 6, EntityType.PERSON, 0.5)), List.of(sure))).containsExactly(sure);
    }

    @Test
    void aTypeThatIsClearlyOutvotedGivesWay() {
        var text = "Vorland met Petra Vorland. Vorland spoke.";
        var unified = new Consistency(text).unify(List.of(mention(0, 7, EntityType.GPE, 0.8),
                mention(12, 25, EntityType.PERSON, 0.98), mention(27, 34, EntityType.PERSON, 0.98)));

        assertThat(unified).extracting(Mention::type).containsOnly(EntityType.PERSON);
    }

    @Test
    void twoUsesOfANameThatAreNearEachOtherBothStay() {
        var text = "Kremlin here, Kremlin there.";
        var mentions = List.of(mention(0, 7, EntityType.FACILITY, 0.8), mention(14, 21, EntityType.ORGANIZATION, 0.9));

        assertThat(new Consistency(text).unify(mentions)).isEqualTo(mentions);
    }
}
