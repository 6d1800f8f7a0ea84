package sherpa.local;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import sherpa.function.Configuration;

/// What the user asked for on the command line.
///
/// @param article a file, or a folder of them; absent for the sample article
/// @param results where to copy results to, besides
/// @param serve where to stay up; absent for a run that ends
/// @param report what to write beside each result
record Options(
        Optional<Path> article, Optional<Path> results, Optional<InetSocketAddress> serve, Configuration.Report report) {

    static final int DEFAULT_PORT = 9000;

    private static final Pattern PLACE = Pattern.compile("(?:(.+):)?(\\d{1,5})");

    /// From the properties `article`, `results`, `serve` and `report`, where an empty one is an absent one.
    ///
    /// @throws IllegalArgumentException if one makes no sense
    static Options of(Map<String, String> properties) {
        return new Options(
                text(properties, "article").map(Path::of), text(properties, "results").map(Path::of),
                text(properties, "serve").filter(value -> !value.equals("false")).map(Options::place),
                report(text(properties, "report").orElse("html")));
    }

    private static Configuration.Report report(String value) {
        return switch (value) {
            case "html" -> Configuration.Report.HTML;
            case "none" -> Configuration.Report.NONE;
            default -> throw new IllegalArgumentException("-Dreport=" + value + ": neither html nor none");
        };
    }

    private static Optional<String> text(Map<String, String> properties, String name) {
        return Optional.ofNullable(properties.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /// `true`, `PORT` or `ADDRESS:PORT`, without an address on the loopback interface.
    private static InetSocketAddress place(String value) {
        if (value.equals("true"))
            return loopback(DEFAULT_PORT);
        var place = PLACE.matcher(value);
        if (!place.matches() || Integer.parseInt(place.group(2)) > 65_535)
            throw new IllegalArgumentException("-Dserve=" + value + ": neither PORT nor ADDRESS:PORT");
        int port = Integer.parseInt(place.group(2));
        return place.group(1) == null ? loopback(port) : InetSocketAddress.createUnresolved(place.group(1), port);
    }

    static InetSocketAddress loopback(int port) {
        return InetSocketAddress.createUnresolved("127.0.0.1", port);
    }
}
