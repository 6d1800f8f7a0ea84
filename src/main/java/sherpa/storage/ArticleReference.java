package sherpa.storage;

import java.util.Optional;

/// An article as an event names it: an object, and which state of it.
///
/// @param key decoded
/// @param versionId absent where the bucket keeps no versions
/// @param etag without quotation marks; absent where the event does not tell
public record ArticleReference(String bucket, String key, Optional<String> versionId, Optional<String> etag) {

    /// For messages and logs.
    @Override
    public String toString() {
        return "s3://" + bucket + "/" + key;
    }
}
