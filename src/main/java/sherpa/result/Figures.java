package sherpa.result;

/// How a result writes figures that come from the model. A processor's arithmetic moves the model's answers by some millionths, and two
/// machines are to write the same bytes, so figures are given to hundredths, which is also as finely as they mean anything.
public final class Figures {

    private Figures() {}

    /// To hundredths; minus zero becomes zero.
    public static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
