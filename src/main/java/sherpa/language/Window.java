package sherpa.language;

/// A stretch of an article that the encoder reads at once, in indices of its pieces.
///
/// The pieces of `[begin, core)` are read for context only; those of `[core, end)` are this window's own.
public record Window(int begin, int core, int end) {

    public Window {
        if (begin < 0 || core < begin || end <= core)
            throw new IllegalArgumentException("No window: [" + begin + ", " + core + ", " + end + ")");
    }

    public int length() {
        return end - begin;
    }
}
