package sherpa.language;

/// A stretch of tagged units.
///
/// @param begin index of the first unit
/// @param end index behind the last
/// @param type what the tags call it; empty where the tags are plain `B` and `I`
/// @param confidence between 0 and 1: see [Bio#decode]
public record Span(int begin, int end, String type, double confidence) {}
