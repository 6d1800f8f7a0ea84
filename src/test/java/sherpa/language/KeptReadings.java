package sherpa.language;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.UUID;

import sherpa.document.Document;

/// Keeps a model's readings as files, so that rules can be tried on a set again and again without the model's time.
public final class KeptReadings {

    private final LanguageModel model;
    private final Path folder;

    /// @param folder each model has one of its own inside
    public KeptReadings(LanguageModel model, Path folder) {
        this.model = model;
        this.folder = folder.resolve(model.sha256().substring(0, 12));
    }

    public Reading of(Document document) {
        var file = folder.resolve(UUID.nameUUIDFromBytes(
                (document.sentences() + document.text()).getBytes(StandardCharsets.UTF_8)) + ".reading");
        try {
            if (Files.exists(file))
                return read(file);
            var reading = model.read(document);
            Files.createDirectories(folder);
            write(reading, file);
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reading read(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            var words = new ArrayList<Word>();
            for (int left = in.readInt(); left > 0; left--)
                words.add(new Word(in.readInt(), in.readInt(), in.readInt(), in.readInt()));
            var tokens = floats(in);
            return model.reading(words, tokens, floats(in));
        }
    }

    private static void write(Reading reading, Path file) throws IOException {
        var unfinished = file.resolveSibling(UUID.randomUUID().toString());
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 20))) {
            out.writeInt(reading.words().size());
            for (var word : reading.words()) {
                out.writeInt(word.begin());
                out.writeInt(word.end());
                out.writeInt(word.firstPiece());
                out.writeInt(word.endPiece());
            }
            write(reading.tokens(), out);
            write(reading.vectors().numbers(), out);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(float[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        var bytes = ByteBuffer.allocate(4 * numbers.length);
        bytes.asFloatBuffer().put(numbers);
        out.write(bytes.array());
    }

    private static float[] floats(DataInputStream in) throws IOException {
        var numbers = new float[in.readInt()];
        ByteBuffer.wrap(in.readNBytes(4 * numbers.length)).asFloatBuffer().get(numbers);
        return numbers;
    }
}
