package sherpa.entity;

import java.util.Optional;

import sherpa.result.EntityType;

/// What may be a name, in words; the type is empty where only the rest of the article can tell.
///
/// @param titled whether a title stands before it
record Candidate(int begin, int end, Optional<EntityType> type, double confidence, boolean titled) {

    static Candidate sure(int begin, int end, EntityType type, double confidence) {
        return new Candidate(begin, end, Optional.of(type), confidence, false);
    }

    static Candidate person(int begin, int end, double confidence) {
        return new Candidate(begin, end, Optional.of(EntityType.PERSON), confidence, true);
    }

    static Candidate open(int begin, int end) {
        return new Candidate(begin, end, Optional.empty(), 0.5, false);
    }

    int length() {
        return end - begin;
    }
}
