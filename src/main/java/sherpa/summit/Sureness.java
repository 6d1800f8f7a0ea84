package sherpa.summit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import sherpa.language.Regression;
import sherpa.result.Summit;

/// How sure it is that an article tells of such a meeting: a logistic regression over a few signs, so that a row's confidence is the
/// share of such rows that are right. The table `sureness.tsv` is written by `SurenessRun`; its head says from what.
final class Sureness {

    /// The names of the rows of `sureness.tsv`.
    enum Sign {
        ALWAYS,
        /// Log odds of a meeting at the surest of its mentions, by the model.
        SEEN,
        MAIN,
        /// Logarithms: how many mentions it has, and how many sentences stand before the first.
        MENTIONS, DEEP,
        /// How many rows before it, two at most, have the same countries.
        REPEATED,
        ONE_COUNTRY,
        /// How many take part, five at most, and whether the office of one is told.
        PARTIES, OFFICE,
        DATED,
        /// Whether the first mention takes up an earlier one, or stands in the headline.
        BACK, HEADLINE,
        SUMMIT, CALL
    }

    /// Chosen on `dev` and `look` in ten parts: rows less sure than this are more often wrong than they are missed.
    static final double LEAST = 0.35;

    private static final double MOST_ODDS = 5;
    private static final int MOST_REPEATED = 2;
    private static final int MOST_PARTIES = 5;

    private Sureness() {}

    static Regression<Sign> weights() {
        return Regression.beside(Sureness.class, "sureness.tsv", Sign.class);
    }

    /// @param seen the probability of a meeting, by the model
    /// @param earlier the rows of the article before this one
    static Map<Sign, Double> signs(Meeting meeting, Summit row, double seen, List<Summit> earlier) {
        var first = meeting.first();
        var countries = countries(row);
        Map<Sign, Double> signs = new EnumMap<>(Sign.class);
        signs.put(Sign.ALWAYS, 1.0);
        signs.put(Sign.SEEN, Math.clamp(Math.log(seen / (1 - seen)), -MOST_ODDS, MOST_ODDS));
        signs.put(Sign.MAIN, of(row.main()));
        signs.put(Sign.MENTIONS, Math.log(meeting.mentions().size()));
        signs.put(Sign.DEEP, Math.log1p(first.passage().index()));
        signs.put(Sign.REPEATED, (double) Math.min(MOST_REPEATED,
                earlier.stream().filter(other -> countries(other).equals(countries)).count()));
        signs.put(Sign.ONE_COUNTRY, of(countries.size() < 2));
        signs.put(Sign.PARTIES, (double) Math.min(MOST_PARTIES, row.participants().size()));
        signs.put(Sign.OFFICE, of(row.participants().stream().anyMatch(p -> p.position().isPresent())));
        signs.put(Sign.DATED, of(row.date().text().isPresent()));
        signs.put(Sign.BACK, of(first.refersBack()));
        signs.put(Sign.HEADLINE, of(first.passage().isHeadline()));
        signs.put(Sign.SUMMIT, of(first.trigger().kind() == Chunk.Trigger.Kind.SUMMIT));
        signs.put(Sign.CALL, of(first.trigger().kind() == Chunk.Trigger.Kind.CALL));
        return signs;
    }

    private static Set<String> countries(Summit row) {
        return row.participants().stream().flatMap(p -> p.country().stream()).collect(Collectors.toSet());
    }

    private static double of(boolean holds) {
        return holds ? 1 : 0;
    }
}
