package sherpa.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What the model made of an article: every question that a head answers can be asked of it. Immutable.
///
/// Offsets are UTF-16 code units of the article's text; a word's index counts over the whole article. Heads and their labels
/// are those of `src/training/README.md`; probabilities are at the head's temperature ([Temperatures]).
///
/// ```java
/// for (int word = 0; word < reading.words().size(); word++)
///     if (reading.at("trigger", word).otherThan("NONE") > 0.5) ...         // a word that stands for a meeting, with its status
/// reading.between("relation", trigger.begin(), trigger.end(), name.begin(), name.end()).map(Distribution::best)   // "HOST"
/// reading.between("directed", holder.begin(), holder.end(), us.begin(), us.end())   // what the holder holds toward the US
/// reading.marked("attitude"); reading.marked("holder"); reading.marked("agenda");   // stretches of the text
/// ```
public final class Reading {

    private final Layout layout;
    private final SpanHeads spanHeads;
    private final Temperatures temperatures;
    private final List<Word> words;
    private final float[] tokens;
    private final PieceVectors vectors;

    /// @param tokens [Layout#columns()] scores a piece
    Reading(Layout layout, SpanHeads spanHeads, Temperatures temperatures, List<Word> words, float[] tokens,
            PieceVectors vectors) {
        this.layout = layout;
        this.spanHeads = spanHeads;
        this.temperatures = temperatures;
        this.words = words;
        this.tokens = tokens;
        this.vectors = vectors;
    }

    /// In text order: what white space and punctuation part, each punctuation mark a word of its own.
    public List<Word> words() {
        return words;
    }

    /// Indices of words, `[begin, end)`.
    public record Range(int begin, int end) {

        public boolean isEmpty() {
            return end <= begin;
        }
    }

    /// The words that a stretch of text touches.
    public Range wordsWithin(int begin, int end) {
        return new Range(lowest(word -> word.end() > begin), lowest(word -> word.begin() >= end));
    }

    private int lowest(Predicate<Word> holds) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(words.get(middle)))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    /// What a token head says of a word.
    ///
    /// @throws IllegalArgumentException where there is no such head
    public Distribution at(String head, int word) {
        return Distribution.of(layout.tokenHead(head).labels(), scores(head, word), temperatures.of(head));
    }

    /// The mean of what a token head says of the words that a stretch touches; empty where it touches none.
    ///
    /// @throws IllegalArgumentException where there is no such head
    public Optional<Distribution> mean(String head, int begin, int end) {
        var all = each(head, wordsWithin(begin, end));
        return all.isEmpty() ? Optional.empty() : Optional.of(Distribution.mean(all));
    }

    /// The highest probability that a word of the stretch has this label; 0 where it touches no word.
    ///
    /// @throws IllegalArgumentException where there is no such head or label
    public double highest(String head, String label, int begin, int end) {
        return each(head, wordsWithin(begin, end)).stream().mapToDouble(d -> d.of(label)).max().orElse(0);
    }

    private List<Distribution> each(String head, Range range) {
        return IntStream.range(range.begin, range.end).mapToObj(word -> at(head, word)).toList();
    }

    /// The stretches that a token head marks, in text order: of BIO heads (`entity`, `agenda`, `result`) the spans of the likeliest
    /// permitted tags, of others (`attitude`, `holder`, `trigger`) runs of words with the same likeliest label; the first label
    /// (`O`, `NONE`) marks nothing.
    ///
    /// @throws IllegalArgumentException where there is no such head
    public List<Marked> marked(String head) {
        var labels = layout.tokenHead(head).labels();
        return labels.stream().anyMatch(label -> label.equals("B") || label.startsWith("B-")) ? spans(head, labels) : runs(head);
    }

    private List<Marked> spans(String head, List<String> labels) {
        return new Bio(labels).decode(scores(head), temperatures.of(head)).stream()
                .map(s -> new Marked(words.get(s.begin()).begin(), words.get(s.end() - 1).end(), s.type(), s.confidence()))
                .toList();
    }

    private List<Marked> runs(String head) {
        var none = layout.tokenHead(head).labels().getFirst();
        var each = each(head, new Range(0, words.size()));
        var runs = new ArrayList<Marked>();
        for (int begin = 0; begin < each.size();) {
            var label = each.get(begin).best();
            int end = begin + 1;
            while (end < each.size() && each.get(end).best().equals(label))
                end++;
            if (!label.equals(none))
                runs.add(new Marked(words.get(begin).begin(), words.get(end - 1).end(), label,
                        Distribution.mean(each.subList(begin, end)).of(label)));
            begin = end;
        }
        return List.copyOf(runs);
    }

    /// What a span head says of two stretches; empty where one of them touches no word.
    ///
    /// @throws IllegalArgumentException where there is no such head
    public Optional<Distribution> between(String head, int aBegin, int aEnd, int bBegin, int bEnd) {
        var a = wordsWithin(aBegin, aEnd);
        var b = wordsWithin(bBegin, bEnd);
        return a.isEmpty() || b.isEmpty() ? Optional.empty() : Optional.of(between(head, a, b));
    }

    /// What a span head says of two ranges of words.
    ///
    /// @throws IllegalArgumentException where there is no such head, or a range is empty
    public Distribution between(String head, Range a, Range b) {
        return Distribution.of(layout.spanHead(head).labels(), spanHeads.logits(head, vectors.features(pieces(a), pieces(b))),
                temperatures.of(head));
    }

    float[] tokens() {
        return tokens;
    }

    PieceVectors vectors() {
        return vectors;
    }

    private Range pieces(Range range) {
        if (range.isEmpty())
            throw new IllegalArgumentException("An empty span: " + range);
        return new Range(words.get(range.begin).firstPiece(), words.get(range.end - 1).endPiece());
    }

    /// Scores of a token head as the network gives them: a row a word, a column a label.
    ///
    /// @throws IllegalArgumentException where there is no such head
    float[][] scores(String head) {
        return IntStream.range(0, words.size()).mapToObj(word -> scores(head, word)).toArray(float[][]::new);
    }

    private float[] scores(String head, int word) {
        var columns = layout.tokenHead(head);
        int row = words.get(word).firstPiece() * layout.columns();
        return Arrays.copyOfRange(tokens, row + columns.begin(), row + columns.end());
    }
}
