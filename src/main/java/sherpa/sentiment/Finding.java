package sherpa.sentiment;

import sherpa.result.Quote;

/// One attitude of one actor, as one rule found it.
///
/// @param strength from -1 to 1; 0 for an actor who addresses the US without an attitude
/// @param position the token where it stands
record Finding(Actor.Who holder, double strength, Ground ground, Quote quote, int position) {

    /// What a finding rests on.
    enum Ground {
        DIRECTED_NAMED(0.7), DIRECTED_REFERENCE(0.4), SPEECH_NAMED(0.5), SPEECH_REFERENCE(0.35), READOUT(0.6), NOUN(0.6),
        SLOGAN(0.7),
        DEMAND(0.7), RECEPTION(0.6), VOICE(0.5);

        /// From 0 to 1: how often such a finding is right, by count on `gold/train.jsonl`.
        final double certainty;

        Ground(double certainty) {
            this.certainty = certainty;
        }
    }

    double certainty() {
        return ground.certainty;
    }
}
