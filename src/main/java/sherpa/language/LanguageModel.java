package sherpa.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import sherpa.document.Document;

/// The trained model: reads an article once, for every question that later stations ask of it.
///
/// Safe for use by several threads. Holds native memory until closed.
public final class LanguageModel implements AutoCloseable {

    private static final String FOLDER = "model";
    private static final String NETWORK = "sherpa.onnx";
    private static final String LAYOUT = "labels.json";
    private static final String SPAN_HEADS = "heads.bin";
    private static final String TEMPERATURES = "temperatures.json";

    private final WordPiece wordPiece;
    private final Windows windows;
    private final Layout layout;
    private final SpanHeads spanHeads;
    private final Temperatures temperatures;
    private final Encoder encoder;

    private LanguageModel(WordPiece wordPiece, Windows windows, Layout layout, SpanHeads spanHeads, Temperatures temperatures,
            Encoder encoder) {
        this.wordPiece = wordPiece;
        this.windows = windows;
        this.layout = layout;
        this.spanHeads = spanHeads;
        this.temperatures = temperatures;
        this.encoder = encoder;
    }

    /// @param threads that read one article together
    /// @param context pieces of the sentence before that a window reads again, at most
    public record Options(int threads, int context) {

        /// One thread, which makes the most of a machine's time, and no context: the model was trained without, and reads a quarter faster.
        public static Options usual() {
            return new Options(1, 0);
        }
    }

    /// @param folder with `sherpa.onnx`, `labels.json` and `heads.bin`, as `src/training/export.py` writes them, and perhaps
    ///        `temperatures.json`, which `calibrate.py` writes
    /// @throws java.io.UncheckedIOException where a file can't be read
    /// @throws IllegalArgumentException where the files don't belong together, or say something that this code doesn't know
    public static LanguageModel open(Path folder, Options options) {
        var layout = Layout.read(folder.resolve(LAYOUT));
        var spanHeads = SpanHeads.read(folder.resolve(SPAN_HEADS), layout);
        var windows = new Windows(layout.window(), options.context());
        return new LanguageModel(WordPiece.load(), windows, layout, spanHeads,
                Temperatures.read(folder.resolve(TEMPERATURES)),
                Encoder.open(folder.resolve(NETWORK), layout, options.threads()));
    }

    /// The model that ships with Sherpa; empty where none does.
    public static Optional<LanguageModel> shipped(Options options) {
        var names = new ArrayList<>(List.of(NETWORK, LAYOUT, SPAN_HEADS));
        if (LanguageModel.class.getResource(FOLDER + "/" + TEMPERATURES) != null)
            names.add(TEMPERATURES);
        return Packaged.folder(LanguageModel.class, FOLDER, names).map(folder -> open(folder, options));
    }

    /// Which model this is: SHA-256 of its network and span heads, in hexadecimal digits.
    public String sha256() {
        return layout.sha256();
    }

    /// Reads an article.
    ///
    /// @throws IllegalStateException where ONNX Runtime fails or the model was closed
    public Reading read(Document document) {
        var pieces = wordPiece.split(document.text());
        var words = words(pieces);
        var shapes = shapes(document.text(), words);
        int columns = layout.columns();
        int width = layout.width();
        var tokens = new float[pieces.size() * columns];
        var hidden = new float[pieces.size() * width];
        for (var window : windows.of(pieces, document.sentences())) {
            encoder.run(pieces.subList(window.begin(), window.end()), shapes.subList(window.begin(), window.end()),
                    (someTokens, someHidden) -> {
                        copy(someTokens, tokens, window, columns);
                        copy(someHidden, hidden, window, width);
                    });
        }
        return reading(words, tokens, hidden);
    }

    Reading reading(List<Word> words, float[] tokens, float[] hidden) {
        return new Reading(layout, spanHeads, temperatures, words, tokens, new PieceVectors(layout.width(), hidden));
    }

    /// Copies a window's core, leaving out its context and the special pieces.
    private static void copy(float[] from, float[] to, Window window, int each) {
        System.arraycopy(from, (1 + window.core() - window.begin()) * each, to, window.core() * each,
                (window.end() - window.core()) * each);
    }

    private static List<Word> words(List<Piece> pieces) {
        var words = new ArrayList<Word>();
        for (int first = 0; first < pieces.size();) {
            int behind = first + 1;
            while (behind < pieces.size() && !pieces.get(behind).startsWord())
                behind++;
            words.add(new Word(pieces.get(first).begin(), pieces.get(behind - 1).end(), first, behind));
            first = behind;
        }
        return List.copyOf(words);
    }

    private static List<WordShape> shapes(String text, List<Word> words) {
        var shapes = new ArrayList<WordShape>();
        for (var word : words) {
            var shape = WordShape.of(text, word.begin(), word.end());
            for (int piece = word.firstPiece(); piece < word.endPiece(); piece++)
                shapes.add(shape);
        }
        return List.copyOf(shapes);
    }

    @Override
    public void close() {
        encoder.close();
    }
}
