package sherpa.sentiment;

import sherpa.result.Quote;

/// One attitude of one actor, as one rule found it.
///
/// @param strength from -1 to 1; 0 for an actor who addresses the US without an attitude
/// @param position the token where it stands
record Finding(Actor.Who holder, double strength, Ground ground, Quote quote, int position) {

    /// What a finding rests on.
    enum Ground {
        DIRECTED_NAMED(0.8, 0.5), DIRECTED_REFERENCE(0.4, 0.4), SPEECH_NAMED(0.7, 0.5), SPEECH_REFERENCE(0.35, 0.2),
        READOUT(0.6, 0.9),
        NOUN(0.7, 0.4), SLOGAN(0.7, 0.7), DEMAND(0.5, 0.5), RECEPTION(0.3, 0.3), VOICE(0.8, 0.6), AUTHOR(0.5, 0.5),
        /// Answers of the model's heads, see [HeadRule]; [Signals] say what they weigh.
        DIRECTED_HEAD, TARGET_HEAD, SAID_HEAD, HELD_HEAD;

        /// From 0 to 1: how often a negative finding is right, by search on `gold/train.jsonl` and `gold/dev.jsonl`.
        final double negative;
        /// The same of a positive finding, and of one without an attitude.
        final double positive;
        private final boolean model;

        Ground(double negative, double positive) {
            this.negative = negative;
            this.positive = positive;
            this.model = false;
        }

        Ground() {
            this.negative = 0;
            this.positive = 0;
            this.model = true;
        }
    }

    double certainty() {
        return strength < 0 ? ground.negative : ground.positive;
    }

    double mass() {
        return strength * certainty();
    }

    /// For the order of quotations.
    double weight() {
        return byModel() ? strength : mass();
    }

    /// Whether it is an answer of the model; such answers add to what the rules found in the same words.
    boolean byModel() {
        return ground.model;
    }
}
