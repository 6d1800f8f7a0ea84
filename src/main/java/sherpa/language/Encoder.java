package sherpa.language;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;

/// The trained network in ONNX Runtime: one session, safe for use by several threads.
///
/// The model is read from its path, so that no copy of it stays on Java's side. Memory for a run is taken and given back with
/// the run: the arena, which keeps what the largest window needed, was no faster here.
final class Encoder implements AutoCloseable {

    private static final String IDS = "ids";
    private static final String SHAPES = "shapes";
    private static final String MASK = "mask";
    private static final String TOKENS = "tokens";
    private static final String HIDDEN = "hidden";

    private final OrtEnvironment environment;
    private final SessionOptions options;
    private final OrtSession session;
    private final Layout layout;

    private Encoder(OrtEnvironment environment, SessionOptions options, OrtSession session, Layout layout) {
        this.environment = environment;
        this.options = options;
        this.session = session;
        this.layout = layout;
    }

    /// @param threads that a run uses, the caller's among them
    /// @throws IllegalArgumentException where the file is missing or ONNX Runtime can't read it
    static Encoder open(Path model, Layout layout, int threads) {
        if (!Files.isReadable(model))
            throw new IllegalArgumentException("No model to read at " + model);
        NativeLibrary.useWhereItLies();
        var environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "sherpa");
        var options = new SessionOptions();
        try {
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // The graph is written in fused operators (src/training/graph.py): a search for more makes it slower, and takes time.
            options.setOptimizationLevel(SessionOptions.OptLevel.BASIC_OPT);
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            // Threads that wait in a loop would cost time billed, and make the others' work slower.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return new Encoder(environment, options, environment.createSession(model.toString(), options), layout);
        } catch (OrtException e) {
            options.close();
            throw new IllegalArgumentException("ONNX Runtime cannot read " + model + ": " + e.getMessage(), e);
        }
    }

    /// Takes what the network says of a window's pieces; the special ones around it come first and last.
    interface Receiver {
        /// @param tokens scores of all token heads, [Layout#columns()] a piece
        /// @param hidden vectors of the last layer, [Layout#width()] a piece
        void accept(float[] tokens, float[] hidden);
    }

    /// Runs the network over a window.
    ///
    /// @throws IllegalArgumentException where it has more pieces than the model can read at once
    /// @throws IllegalStateException where ONNX Runtime fails or was closed
    void run(List<Piece> pieces, List<WordShape> shapes, Receiver receiver) {
        int length = pieces.size() + Windows.AROUND;
        if (length > layout.window())
            throw new IllegalArgumentException("A window of " + length + " pieces; the model reads " + layout.window());
        long[] size = { 1, length };
        try (var arena = Arena.ofConfined();
                var ids = tensor(arena, size,
                        i -> isAround(i, length) ? i == 0 ? layout.cls() : layout.sep() : pieces.get(i - 1).id());
                var forms = tensor(arena, size, i -> (isAround(i, length) ? WordShape.SPECIAL : shapes.get(i - 1)).index());
                var mask = tensor(arena, size, i -> 1);
                var result = session.run(Map.of(IDS, ids, SHAPES, forms, MASK, mask))) {
            receiver.accept(floats(result, TOKENS, layout.columns() * length), floats(result, HIDDEN, layout.width() * length));
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed on a window of " + length + " pieces: " + e.getMessage(), e);
        }
    }

    private static boolean isAround(int index, int length) {
        return index == 0 || index == length - 1;
    }

    /// A tensor over memory of its own, which is given back with the arena and not when the collector finds time.
    private OnnxTensor tensor(Arena arena, long[] size, IntUnaryOperator values) throws OrtException {
        var memory = arena.allocate(ValueLayout.JAVA_LONG, size[1]);
        for (int i = 0; i < size[1]; i++)
            memory.setAtIndex(ValueLayout.JAVA_LONG, i, values.applyAsInt(i));
        return OnnxTensor.createTensor(environment, memory.asByteBuffer().order(ByteOrder.nativeOrder()).asLongBuffer(), size);
    }

    private static float[] floats(OrtSession.Result result, String name, int expected) {
        var value = result.get(name).orElseThrow(() -> new IllegalStateException("The model has no output \"" + name + "\""));
        if (!(value instanceof OnnxTensor tensor))
            throw new IllegalStateException("The model's output \"" + name + "\" is no tensor");
        var floats = new float[expected];
        var buffer = tensor.getFloatBuffer();
        if (buffer == null || buffer.remaining() != expected)
            throw new IllegalStateException("The model's output \"" + name + "\" has not the size that its labels.json says");
        buffer.get(floats);
        return floats;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed on closing: " + e.getMessage(), e);
        } finally {
            options.close();
        }
    }
}
