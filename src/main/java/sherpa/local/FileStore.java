package sherpa.local;

import java.nio.file.Path;

import org.gaul.s3proxy.nio2blob.AbstractNio2BlobStore;

/// Keeps objects as plain files, `BUCKET/KEY`, and versions of them in the buckets that are told to. S3Proxy does both, but offers
/// versions for objects in memory only.
final class FileStore extends AbstractNio2BlobStore {

    FileStore(Path folder) {
        super(folder.toAbsolutePath());
    }

    @Override
    public boolean supportsVersioning() {
        return true;
    }
}
