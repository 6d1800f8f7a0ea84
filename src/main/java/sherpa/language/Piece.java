package sherpa.language;

/// A piece of a word, as the encoder reads it.
///
/// @param id line of the vocabulary
/// @param begin first UTF-16 code unit of the article's text that the piece stands for
/// @param end the code unit behind its last; pieces that one character falls into share that character
/// @param startsWord whether a word (or a punctuation mark, which is a word of its own) begins here
public record Piece(int id, int begin, int end, boolean startsWord) {}
