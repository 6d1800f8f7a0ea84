package sherpa.function;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The events in `events/`, bad ones in the test resources, and the objects that they tell of.
public final class Events {

    public static final String PLAIN_KEY = "chavez-in-damascus.txt";

    /// Every kind of character that an S3 notification encodes and EventBridge does not.
    public static final String ODD_KEY = "2006/Chávez & Assad + Damascus.txt";

    public static final String ETAG = "d717b279167808514f6c4b9c5b64b82f";

    private Events() {}

    public static byte[] read(String name) {
        try {
            Path good = Path.of("events", name + ".json");
            return Files.readAllBytes(Files.exists(good) ? good : Path.of("src/test/resources/events", name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    public static List<String> all() {
        try (var files = Files.list(Path.of("events"))) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where the result for an article lies.
    public static String resultKey(String key) {
        return key + "/" + ETAG + "/sherpa-" + Engine.version() + ".json";
    }
}
