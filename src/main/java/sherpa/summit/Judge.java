package sherpa.summit;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

import sherpa.language.Distribution;
import sherpa.language.Reading;
import sherpa.result.Summit.Status;

/// What the model, where one ships, says of the words that the rules took for a meeting. Its answers weigh against the
/// rules' at the places below, at thresholds chosen on articles that the model was not trained on.
final class Judge {

    private static final double SURE_OF_STATUS = 0.9;
    private static final double TOLD = 0.5;

    private final Optional<Reading> reading;

    Judge(Optional<Reading> reading) {
        this.reading = reading;
    }

    /// The probability that these words stand for a meeting; empty without a model.
    OptionalDouble meets(Mention mention) {
        return trigger(mention).map(d -> OptionalDouble.of(d.otherThan("NONE"))).orElse(OptionalDouble.empty());
    }

    /// The highest of a meeting's mentions.
    OptionalDouble meets(Meeting meeting) {
        return meeting.mentions().stream().map(this::meets).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble)
                .max();
    }

    /// What the word likeliest to stand for a meeting says of its status.
    Optional<Distribution> trigger(Mention mention) {
        return reading.flatMap(r -> {
            var atoms = mention.passage().atoms();
            var words = r.wordsWithin(atoms.get(mention.trigger().from()).begin(),
                    atoms.get(mention.trigger().to() - 1).end());
            return java.util.stream.IntStream.range(words.begin(), words.end()).mapToObj(i -> r.at("trigger", i))
                    .max(Comparator.comparingDouble(d -> d.otherThan("NONE")));
        });
    }

    /// The rules' status, unless the model is nearly sure of another.
    Status status(Meeting meeting) {
        var worded = meeting.status();
        var told = meeting.mentions().stream().filter(m -> !m.refersBack()).findFirst().orElse(meeting.first());
        return trigger(told).filter(d -> !d.best().equals("NONE") && d.confidence() > SURE_OF_STATUS)
                .map(d -> Status.valueOf(d.best())).orElse(worded);
    }

    /// Whether something of what came out is told of a meeting that is not the article's own.
    boolean isTold(Meeting meeting) {
        return at("outcome", meeting.first()).filter(d -> d.otherThan("NULL") > TOLD).isPresent();
    }

    /// What a head that is read at a trigger's first word says.
    Optional<Distribution> at(String head, Mention mention) {
        return reading.flatMap(r -> {
            var atom = mention.passage().atoms().get(mention.trigger().from());
            var words = r.wordsWithin(atom.begin(), atom.end());
            return words.isEmpty() ? Optional.empty() : Optional.of(r.at(head, words.begin()));
        });
    }
}
