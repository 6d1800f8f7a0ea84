package sherpa.summit;

import java.util.List;
import java.util.Optional;

import sherpa.result.Entity;
import sherpa.time.TimeExpression;

/// A piece of a sentence: atoms `[from, to)` of its passage.
sealed interface Chunk {

    int from();

    int to();

    /// A plain word or mark.
    record Word(int from, String lower) implements Chunk {
        @Override
        public int to() {
            return from + 1;
        }

        boolean is(String word) {
            return lower.equals(word);
        }
    }

    /// One or more parties named together: "Japan, China and the EU".
    ///
    /// @param adjective whether it stands before a noun as its adjective: "Israeli-Palestinian"
    record Group(int from, int to, List<Party> parties, boolean adjective) implements Chunk {
        public Group {
            parties = List.copyOf(parties);
        }
    }

    /// "he", "their", "the two leaders".
    record Pronoun(int from, int to, boolean plural) implements Chunk {}

    /// @param preposition "in", "to"
    /// @param within the larger place named with it: "Camp David, Maryland"
    record Place(int from, int to, String preposition, Entity entity, Optional<Entity> within) implements Chunk {}

    record Time(int from, int to, TimeExpression expression) implements Chunk {}

    /// Words that tell of a meeting.
    record Trigger(int from, int to, Kind kind) implements Chunk {
        enum Kind { MEET, MEETING, SUMMIT, TALKS, VISIT_NOUN, VISIT_VERB, HOST, CALL, DISCUSS, INVITE }

        boolean isVisit() {
            return kind == Kind.VISIT_NOUN || kind == Kind.VISIT_VERB;
        }

        boolean isNoun() {
            return kind == Kind.MEETING || kind == Kind.SUMMIT || kind == Kind.TALKS || kind == Kind.VISIT_NOUN;
        }
    }
}
