package sherpa.document;

import java.util.Map;
import java.util.Optional;

/// An article as it was uploaded.
///
/// @param name the object's key or the file's name; a hint for nothing but messages
/// @param contentType as stored, for its charset
/// @param metadata user metadata by lower-case name; `published` holds an ISO date
@SuppressWarnings("ArrayRecordComponent") // Up to 10 MB, read once: not worth a copy.
public record Upload(String name, byte[] bytes, Optional<String> contentType, Map<String, String> metadata) {

    public Upload {
        metadata = Map.copyOf(metadata);
    }

    public static Upload of(String name, byte[] bytes) {
        return new Upload(name, bytes, Optional.empty(), Map.of());
    }
}
