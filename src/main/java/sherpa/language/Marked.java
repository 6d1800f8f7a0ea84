package sherpa.language;

/// A stretch of the article that a token head marks.
///
/// @param begin first UTF-16 code unit in the article's text
/// @param end the code unit behind its last
/// @param label without the `B-` or `I-` of a tag; empty where the tags are plain `B` and `I`
/// @param confidence between 0 and 1: of a BIO head, that exactly this stretch is one of this label ([Bio#decode]); of others,
///        the mean over its words
public record Marked(int begin, int end, String label, double confidence) {}
