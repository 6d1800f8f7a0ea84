package sherpa.language;

import java.util.ArrayList;
import java.util.List;

import sherpa.document.Document.Sentence;

/// Cuts an article into windows that the encoder can read.
///
/// A window's core is as many whole sentences as there is room for; before it stands the sentence that came last, as context, or so
/// much of that sentence's end as `context` allows. A sentence longer than a window is cut between words into parts of
/// like length (within a word only where one word is longer than a window). Every piece is in exactly one core.
///
/// @param limit pieces in a window, with the two special ones around them
/// @param context pieces of context at most; 0 for none
public record Windows(int limit, int context) {

    /// The pieces `[CLS]` and `[SEP]` around each window.
    public static final int AROUND = 2;

    public Windows {
        if (context < 0 || limit - AROUND - context < 1)
            throw new IllegalArgumentException("A window of " + limit + " pieces has no room beside " + context + " of context");
    }

    /// The windows in text order.
    ///
    /// @param pieces of the whole text, in its order
    /// @param sentences in the text's order; where they leave a gap, it belongs to the sentence before
    public List<Window> of(List<Piece> pieces, List<Sentence> sentences) {
        var units = units(pieces, starts(pieces, sentences));
        var windows = new ArrayList<Window>();
        for (int first = 0; first + 1 < units.size();) {
            int core = units.get(first);
            int begin = first == 0 ? core : contextBegin(pieces, units.get(first - 1), core);
            int last = first + 1;
            while (last + 1 < units.size() && units.get(last + 1) - begin <= limit - AROUND)
                last++;
            windows.add(new Window(begin, core, units.get(last)));
            first = last;
        }
        return List.copyOf(windows);
    }

    /// Index of each sentence's first piece, and the number of pieces last.
    private static List<Integer> starts(List<Piece> pieces, List<Sentence> sentences) {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        int piece = 0;
        for (var sentence : sentences) {
            while (piece < pieces.size() && (pieces.get(piece).begin() < sentence.begin() || !pieces.get(piece).startsWord()))
                piece++;
            if (piece > starts.getLast() && piece < pieces.size())
                starts.add(piece);
        }
        if (!pieces.isEmpty())
            starts.add(pieces.size());
        return starts;
    }

    /// The same bounds, with more of them where a sentence would leave no room for the context before it.
    private List<Integer> units(List<Piece> pieces, List<Integer> starts) {
        int room = limit - AROUND - context;
        var units = new ArrayList<Integer>();
        units.add(0);
        for (int end : starts.subList(1, starts.size())) {
            for (int begin = units.getLast(); end - begin > room; begin = units.getLast()) {
                int parts = Math.ceilDiv(end - begin, room);
                units.add(wordStart(pieces, begin, begin + Math.ceilDiv(end - begin, parts)));
            }
            units.add(end);
        }
        return units;
    }

    /// The last word start behind `begin` and not behind `wanted`; `wanted` itself where there is none.
    private static int wordStart(List<Piece> pieces, int begin, int wanted) {
        for (int at = wanted; at > begin; at--) {
            if (pieces.get(at).startsWord())
                return at;
        }
        return wanted;
    }

    private int contextBegin(List<Piece> pieces, int previous, int core) {
        int begin = Math.max(previous, core - context);
        while (begin < core && !pieces.get(begin).startsWord())
            begin++;
        return begin;
    }
}
