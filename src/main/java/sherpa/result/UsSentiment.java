package sherpa.result;

import java.util.List;
import java.util.Optional;

/// What the article's actors, and the article itself, feel toward the United States as an actor.
///
/// @param score from -1 to 1; the sum of the contributions
/// @param contributions how the score comes about, one for each holder that bears on it
public record UsSentiment(Overall overall, double score, List<Holder> holders, List<Contribution> contributions) {

    public UsSentiment {
        score = Figures.hundredths(score);
        holders = List.copyOf(holders);
        contributions = List.copyOf(contributions);
    }

    public enum Overall { NEGATIVE, POSITIVE, MIXED, NEUTRAL, ABSENT }

    public enum Polarity { NEGATIVE, POSITIVE, MIXED, NEUTRAL }

    public enum HolderType { STATE, PERSON, ORGANIZATION, GROUP, AUTHOR }

    /// @param country ISO 3166-1 alpha-2
    /// @param quotes one to three passages that show the attitude
    /// @param confidence from 0 to 1
    public record Holder(
            String name, Optional<String> country, HolderType type, Polarity polarity, List<Quote> quotes, double confidence) {

        public Holder {
            quotes = List.copyOf(quotes);
            confidence = Figures.hundredths(confidence);
        }
    }

    /// @param holder the name of a holder
    /// @param weight the holder's share, from 0 to 1; all shares sum to 1
    /// @param score the share times the holder's attitude from -1 to 1
    public record Contribution(String holder, double weight, double score) {

        public Contribution {
            weight = Figures.hundredths(weight);
            score = Figures.hundredths(score);
        }
    }
}
