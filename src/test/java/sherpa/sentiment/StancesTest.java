package sherpa.sentiment;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import sherpa.result.Quote;
import sherpa.result.UsSentiment.HolderType;
import sherpa.sentiment.Finding.Ground;

import static org.assertj.core.api.Assertions.assertThat;

class StancesTest {

    private static final Finding DENIAL = finding(0, Ground.SPEECH_NAMED);
    private static final Finding ACCUSATION = finding(-0.7, Ground.DIRECTED_NAMED);
    private static final Finding MODEL = finding(-0.9, Ground.HELD_HEAD);

    private static Finding finding(double strength, Ground ground) {
        var who = new Actor.Who("Iran", Optional.of("IR"), HolderType.STATE);
        return new Finding(who, strength, ground, Quote.of("Iran denied it.", 0, 15), 0);
    }

    @Test
    void whoOnlyDeniesSpeaksOfTheUsWithoutAnAttitudeWhateverTheModelFeels() {
        assertThat(Stances.onlyAddresses(List.of(DENIAL))).isTrue();
        assertThat(Stances.onlyAddresses(List.of(DENIAL, MODEL))).isTrue();
    }

    @Test
    void whoAlsoAccusesHasAnAttitude() {
        assertThat(Stances.onlyAddresses(List.of(DENIAL, ACCUSATION))).isFalse();
    }

    @Test
    void whomOnlyTheModelFoundIsNotKnownToDenyAnything() {
        assertThat(Stances.onlyAddresses(List.of(MODEL))).isFalse();
    }
}
