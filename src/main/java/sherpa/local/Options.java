package sherpa.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What the user asked for on the command line.
///
/// @param article a file, or a folder of them; absent for the sample article
/// @param results where to copy results to, besides
/// @param serve the port to stay up on, 0 for any free one; absent for a run that ends
record Options(Optional<Path> article, Optional<Path> results, Optional<Integer> serve) {

    static final int DEFAULT_PORT = 9000;

    /// From the properties `article`, `results` and `serve`, where an empty one is an absent one.
    ///
    /// @throws IllegalArgumentException if one makes no sense
    static Options of(Map<String, String> properties) {
        return new Options(
                text(properties, "article").map(Path::of), text(properties, "results").map(Path::of),
                text(properties, "serve").filter(value -> !value.equals("false")).map(Options::port));
    }

    private static Optional<String> text(Map<String, String> properties, String name) {
        return Optional.ofNullable(properties.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static int port(String value) {
        if (value.equals("true"))
            return DEFAULT_PORT;
        if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535)
            return Integer.parseInt(value);
        throw new IllegalArgumentException("-Dserve=" + value + ": not a port from 0 to 65535");
    }
}
