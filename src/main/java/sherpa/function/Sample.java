package sherpa.function;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.json.JsonMapper;

/// The article that ships with Sherpa, to try it on and to warm it up with. Its licence stands beside it in the resources.
///
/// @param metadata as an uploader would give it
@SuppressWarnings("ArrayRecordComponent") // Read once, given on.
public record Sample(String key, byte[] bytes, Map<String, String> metadata) {

    public static Sample load() {
        String key = "chavez-in-damascus.txt";
        try {
            var metadata = new HashMap<String, String>();
            for (var entry : new JsonMapper().readTree(resource(key + ".metadata.json")).properties())
                metadata.put(entry.getKey(), entry.getValue().asText());
            return new Sample(key, resource(key), Map.copyOf(metadata));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = Sample.class.getResourceAsStream(name)) {
            if (in == null)
                throw new IllegalStateException("The resource " + name + " is missing");
            return in.readAllBytes();
        }
    }
}
