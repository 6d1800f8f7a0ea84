package sherpa.language;

/// A word as the encoder has it: "U.S." is four of them.
///
/// @param begin first UTF-16 code unit in the article's text
/// @param end the code unit behind its last
/// @param firstPiece index of its first piece
/// @param endPiece index behind its last
public record Word(int begin, int end, int firstPiece, int endPiece) {}
