package sherpa.language;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into the word pieces of an uncased BERT, each with its exact place in the text.
///
/// Words end at white space; every punctuation mark is a word; a word becomes the longest piece of the vocabulary that it begins
/// with, then the longest that continues it, and so on (WordPiece, Wu et al. 2016, section 4.1). A word that
/// cannot be put together so, or of more than 100 characters, is one piece: the unknown. Same as Hugging Face's `BertTokenizerFast`, but that
/// "[SEP]" and its like in an article are plain text. Immutable.
public final class WordPiece {

    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;

    private WordPiece(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public static WordPiece load() {
        return new WordPiece(Vocabulary.load());
    }

    /// The pieces in text order. Together they cover every character but white space, controls and marks at a word's edge.
    public List<Piece> split(String text) {
        var folded = new Folded(text);
        var pieces = new ArrayList<Piece>(text.length() / 4 + 4);
        int begin = 0;
        while (begin < folded.size()) {
            int c = folded.codePoint(begin);
            int end = begin + 1;
            if (c != ' ') {
                if (!isPunctuation(c))
                    end = wordEnd(folded, end);
                addWord(folded, begin, end, pieces);
            }
            begin = end;
        }
        return List.copyOf(pieces);
    }

    private static int wordEnd(Folded folded, int from) {
        int end = from;
        while (end < folded.size() && folded.codePoint(end) != ' ' && !isPunctuation(folded.codePoint(end)))
            end++;
        return end;
    }

    private void addWord(Folded folded, int begin, int end, List<Piece> pieces) {
        int before = pieces.size();
        int at = end - begin > LONGEST_WORD ? end : begin;
        while (at < end) {
            int pieceEnd = Math.min(end, at + vocabulary.longest());
            int id = vocabulary.id(folded.string(at, pieceEnd), at > begin);
            while (id < 0 && --pieceEnd > at)
                id = vocabulary.id(folded.string(at, pieceEnd), at > begin);
            if (id < 0)
                break;
            pieces.add(new Piece(id, folded.begin(at), folded.end(pieceEnd - 1), at == begin));
            at = pieceEnd;
        }
        if (at < end || pieces.size() == before) {
            pieces.subList(before, pieces.size()).clear();
            pieces.add(new Piece(vocabulary.unknown(), folded.begin(begin), folded.end(end - 1), true));
        }
    }

    private static boolean isPunctuation(int c) {
        if (c < 0x80)
            return !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9');
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION ->
                true;
            default -> false;
        };
    }
}
