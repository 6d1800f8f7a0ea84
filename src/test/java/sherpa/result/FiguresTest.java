package sherpa.result;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import sherpa.result.UsSentiment.Contribution;
import sherpa.result.UsSentiment.Holder;
import sherpa.result.UsSentiment.HolderType;
import sherpa.result.UsSentiment.Overall;
import sherpa.result.UsSentiment.Polarity;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTest {

    @Test
    void theLastPlacesOfTheModelsArithmeticAreNotWritten() {
        assertThat(entity(0.712_345_6)).isEqualTo(entity(0.712_346_1));
        assertThat(sentiment(0.712_345_6)).isEqualTo(sentiment(0.712_346_1));
        assertThat(new Summit.Evidence("date", 0.712_345_6, Optional.empty()))
                .isEqualTo(new Summit.Evidence("date", 0.712_346_1, Optional.empty()));
    }

    @Test
    void hundredthsAreKeptAsTheyAre() {
        assertThat(Figures.hundredths(-0.83)).isEqualTo(-0.83);
        assertThat(Figures.hundredths(-0.001)).isEqualTo(0.0);
    }

    private static Entity entity(double confidence) {
        return new Entity(EntityType.GPE, "Iran", List.of("Iran"), Optional.of("IR"), confidence, List.of());
    }

    private static UsSentiment sentiment(double figure) {
        var holder = new Holder("Iran", Optional.of("IR"), HolderType.STATE, Polarity.NEGATIVE, List.of(), figure);
        return new UsSentiment(Overall.NEGATIVE, -figure, List.of(holder), List.of(new Contribution("Iran", figure, -figure)));
    }
}
