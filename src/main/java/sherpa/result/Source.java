package sherpa.result;

import java.util.Optional;

/// The object that was analysed.
///
/// @param key the object's key, decoded
/// @param versionId absent where the bucket keeps no versions
/// @param etag without quotation marks; absent where the object was gone before it could be read
/// @param size in bytes, as stored
public record Source(String bucket, String key, Optional<String> versionId, Optional<String> etag, Optional<Long> size) {}
