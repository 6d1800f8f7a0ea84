package sherpa.function;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// This build of Sherpa.
public final class Engine {

    private Engine() {}

    /// The version that results name, and are kept apart by.
    public static String version() {
        try (var in = Engine.class.getResourceAsStream("engine.properties")) {
            if (in == null)
                throw new IllegalStateException("The resource engine.properties is missing");
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
