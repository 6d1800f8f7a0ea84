package sherpa.summit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import sherpa.result.Summit.Level;

/// Tells how high those are who meet. Leaders hold summits; else it is the lower of the sides' highest ranks; where a side's rank is
/// unknown, the model's word stands if it is sure and no higher than the ranks that are known.
final class LevelReader {

    private static final Map<Level, Set<String>> WORDS = Map.of(
            Level.MINISTERS, Lexicon.words("level.ministers"), Level.OFFICIALS, Lexicon.words("level.officials"));
    private static final int LEFT = 2;

    private final Judge judge;

    LevelReader(Judge judge) {
        this.judge = judge;
    }

    Level of(Meeting meeting) {
        if (meeting.telling().isSummit())
            return Level.LEADERS;
        var worded = worded(meeting.telling());
        if (worded.isPresent())
            return worded.get();
        var ranks = meeting.sideNames().stream().map(side -> rank(meeting, side)).toList();
        var lowest = ranks.stream().filter(rank -> rank != Rank.UNKNOWN).reduce((a, b) -> a.compareTo(b) >= 0 ? a : b);
        var told = ranks.contains(Rank.UNKNOWN) ? judge.level(meeting) : Optional.<Level>empty();
        return told.filter(level -> lowest.map(LevelReader::level).map(known -> known.compareTo(level) <= 0).orElse(true))
                .orElseGet(() -> level(lowest.orElse(
                        meeting.name().isPresent() || meeting.first().trigger().kind() == Chunk.Trigger.Kind.SUMMIT ? Rank.LEADER
                                : Rank.OFFICIAL)));
    }

    /// "The ministerial meeting", "working-level talks".
    private static Optional<Level> worded(Mention mention) {
        var passage = mention.passage();
        for (int i = mention.trigger().to() - 1; i >= mention.trigger().from() - LEFT; i--)
            for (var words : WORDS.entrySet())
                if (words.getValue().contains(passage.word(i)))
                    return Optional.of(words.getKey());
        return Optional.empty();
    }

    /// The highest of a side; of those who are named without an office, the one that the meeting's other words give their state:
    /// "the presidents of Norway and Turkey met".
    private static Rank rank(Meeting meeting, String side) {
        var named = highest(meeting.sides().stream(), side);
        return named != Rank.UNKNOWN ? named : highest(meeting.mentions().stream().flatMap(m -> m.sides().stream()), side);
    }

    private static Rank highest(Stream<Party> parties, String side) {
        return parties.filter(p -> p.side().equals(side)).map(Party::rank).reduce(Rank.UNKNOWN, Rank::highest);
    }

    private static Level level(Rank rank) {
        return switch (rank) {
            case LEADER -> Level.LEADERS;
            case MINISTER -> Level.MINISTERS;
            case OFFICIAL, UNKNOWN -> Level.OFFICIALS;
        };
    }
}
