package sherpa.entity;

import sherpa.result.EntityType;

/// A named thing at one place of the text, found by rules or by a model; `EntityFinder` makes entities of them.
///
/// @param begin offset of the first UTF-16 code unit
/// @param end offset behind the last one
/// @param confidence from 0 to 1
public record Mention(int begin, int end, EntityType type, double confidence) {

    public Mention {
        if (begin < 0 || end <= begin)
            throw new IllegalArgumentException("[%d, %d) holds nothing".formatted(begin, end));
    }

    boolean overlaps(int from, int to) {
        return begin < to && from < end;
    }

    Mention as(EntityType other, double sureness) {
        return new Mention(begin, end, other, sureness);
    }
}
