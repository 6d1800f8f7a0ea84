package sherpa.local.nio2blob;

import java.nio.file.Path;

import org.gaul.s3proxy.nio2blob.AbstractNio2BlobStore;

/// Keeps objects as plain files, `BUCKET/KEY`, and versions of them in the buckets that are told to. S3Proxy does both, but offers
/// versions for objects in memory only. It takes what a store can do from its package's name, hence this one's.
public final class FileStore extends AbstractNio2BlobStore {

    public FileStore(Path folder) {
        super(folder.toAbsolutePath());
    }

    @Override
    public boolean supportsVersioning() {
        return true;
    }
}
