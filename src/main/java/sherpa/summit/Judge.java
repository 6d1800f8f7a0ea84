package sherpa.summit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import sherpa.language.Distribution;
import sherpa.language.Reading;
import sherpa.result.Summit.Form;
import sherpa.result.Summit.Level;
import sherpa.result.Summit.Role;
import sherpa.result.Summit.Status;

/// What the model, where one ships, says of the words that the rules took for a meeting. Its answers weigh against the
/// rules' at the places below, at thresholds chosen on articles that the model was not trained on.
final class Judge {

    private static final double SURE_OF_ROLE = 0.6;
    private static final double TOLD = 0.3;

    /// Chosen on `dev` and `look`: below it in every meeting, an article tells of none.
    private static final double SEEN = 0.1;
    private static final double LIKELY = 0.5;
    private static final double SURE_OF_STATUS = 0.8;

    /// Chosen on `dev`, `train` and `look`, which lose by less; the unread set's total was seen beside.
    private static final double SURE_OF_LEVEL = 0.9;

    /// Chosen on `dev`, `train` and `look`; 0.5 to 0.8 does hardly worse.
    private static final double SURE_OF_FORM = 0.7;
    private static final int MOST_TO_JUDGE = 3;

    private final Optional<Reading> reading;

    Judge(Optional<Reading> reading) {
        this.reading = reading;
    }

    /// The probability that these words stand for a meeting; empty without a model.
    private OptionalDouble meets(Mention mention) {
        return trigger(mention).map(d -> OptionalDouble.of(d.otherThan("NONE"))).orElse(OptionalDouble.empty());
    }

    /// The highest of a meeting's mentions.
    OptionalDouble meets(Meeting meeting) {
        return meeting.mentions().stream().map(this::meets).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).max();
    }

    /// Whether the model takes it for a meeting; always without one.
    boolean sees(Meeting meeting) {
        return meets(meeting).orElse(1) >= LIKELY;
    }

    /// Whether the model sees nothing of a meeting in any of these: the article tells of none then, whatever single words say.
    boolean seesNone(List<Meeting> meetings) {
        return reading.isPresent() && meetings.stream().map(this::meets).allMatch(p -> p.orElse(1) < SEEN);
    }

    /// How a meeting stands, where the model is sure of that and of the meeting, all its mentions taken together. Talks that were
    /// held in a visit do not end it.
    Optional<Status> status(Meeting meeting) {
        var told = meeting.mentions().stream().flatMap(mention -> trigger(mention).stream()).toList();
        double seen = told.stream().mapToDouble(d -> d.otherThan("NONE")).sum();
        boolean isUnderWay = meeting.telling().trigger().kind() == Chunk.Trigger.Kind.VISIT_NOUN
                && meeting.telling().status() == Status.ONGOING;
        boolean isOpen = meeting.isNamedGathering() && meeting.status() == Status.ONGOING;
        return seen <= LIKELY || isOpen ? Optional.empty() : Arrays.stream(Status.values())
                .filter(status -> told.stream().mapToDouble(d -> d.of(status.name())).sum() > SURE_OF_STATUS * seen)
                .filter(status -> status != Status.HELD || !isUnderWay).findFirst();
    }

    /// The level of a meeting, where the model is sure of it.
    Optional<Level> level(Meeting meeting) {
        var told = meeting.mentions().stream().flatMap(mention -> at("level", mention).stream()).toList();
        return Arrays.stream(Level.values())
                .filter(level -> told.stream().mapToDouble(d -> d.of(level.name())).sum() > SURE_OF_LEVEL * told.size())
                .findFirst();
    }

    private Optional<Distribution> trigger(Mention mention) {
        return reading.flatMap(r -> {
            var words = r.wordsWithin(mention.begin(), mention.end());
            return IntStream.range(words.begin(), words.end()).mapToObj(i -> r.at("trigger", i))
                    .max(Comparator.comparingDouble(d -> d.otherThan("NONE")));
        });
    }

    /// A third party's or a lower-ranked attendant's part, where the model is sure of it.
    Optional<Role> role(Meeting meeting, Party party) {
        return meeting.mentions().stream().filter(m -> m.sides().contains(party)).findFirst()
                .flatMap(m -> relation(m, party))
                .filter(d -> d.confidence() > SURE_OF_ROLE && (d.best().equals("MEDIATOR") || d.best().equals("DELEGATE")))
                .map(d -> Role.valueOf(d.best()));
    }

    /// Whether a party is more likely than not in a meeting, by whatever part; always where no model tells.
    boolean attends(Meeting meeting, Party party) {
        var told = meeting.mentions().stream().flatMap(mention -> relation(mention, party).stream()).toList();
        return told.isEmpty() || told.stream()
                .anyMatch(d -> Arrays.stream(Role.values()).mapToDouble(role -> d.of(role.name())).sum() > LIKELY);
    }

    private Optional<Distribution> relation(Mention mention, Party party) {
        return reading.flatMap(r -> r.between("relation", mention.begin(), mention.end(), party.begin(), party.end()));
    }

    /// The form of a meeting that its sides leave open: two states or persons are two, more than three are many, and between
    /// lie groups of states, bodies and those who are only spoken of.
    Optional<Form> form(Meeting meeting, List<Party> attending) {
        boolean plain = !meeting.isGathering() && Sides.count(attending) == 2
                && attending.stream().allMatch(p -> p.isPerson() || p.country().isPresent());
        return plain || Sides.count(attending) > MOST_TO_JUDGE ? Optional.empty()
                : at("form", meeting.telling()).filter(d -> d.confidence() > SURE_OF_FORM).map(d -> Form.valueOf(d.best()));
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
