package sherpa.sentiment;

import java.util.List;

import sherpa.result.Quote;
import sherpa.result.UsSentiment.Polarity;
import sherpa.sentiment.Actor.Who;

/// What an article says of one holder's attitude.
///
/// @param positive what speaks for a positive attitude: by the model's weighing a probability, by rules alone a mass
/// @param attitude from -1 to 1
/// @param confidence that the row is right, from 0 to 1
record Stance(
        Who who, double positive, double negative, Polarity polarity, double attitude, double confidence, List<Quote> quotes) {

    double mass() {
        return polarity == Polarity.NEUTRAL ? 0 : Math.min(1, positive + negative);
    }
}
