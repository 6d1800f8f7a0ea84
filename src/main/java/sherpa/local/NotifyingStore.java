package sherpa.local;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/// Tells of every object that comes into one bucket, in whichever of S3's ways it comes.
final class NotifyingStore extends ForwardingBlobStore {

    /// How the names of S3Proxy's own objects begin, such as the stub that it keeps while parts of an upload come in.
    private static final String RESERVED = ".s3proxy-";

    /// What S3 tells of an object without a byte, such as a folder, of which the store beneath knows none.
    private static final String ETAG_OF_NOTHING = "d41d8cd98f00b204e9800998ecf8427e";

    private final String bucket;
    private final Consumer<byte[]> notifications;

    NotifyingStore(BlobStore store, String bucket, Consumer<byte[]> notifications) {
        super(store);
        this.bucket = bucket;
        this.notifications = notifications;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream body) {
        var answer = super.putBlob(request, body);
        created(request.bucket(), request.key(), "Put", answer.versionId());
        return answer;
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        var answer = super.copyBlob(request);
        created(request.destinationBucket(), request.destinationKey(), "Copy", answer.versionId());
        return answer;
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(MultipartUpload upload,
            CompleteMultipartUploadRequest request) {
        var answer = super.completeMultipartUpload(upload, request);
        created(upload.containerName(), upload.blobName(), "CompleteMultipartUpload", answer.versionId());
        return answer;
    }

    private void created(String bucketOfObject, String key, String how, @Nullable String version) {
        if (!bucketOfObject.equals(bucket) || key.startsWith(RESERVED))
            return;
        var object = delegate().blobMetadata(bucket, key);
        long size = Optional.ofNullable(object.contentLength()).orElse(0L);
        String etag = Optional.ofNullable(object.eTag()).map(tag -> tag.replace("\"", "")).orElse(ETAG_OF_NOTHING);
        notifications.accept(Notification.created(how, bucket, key, size, etag, Optional.ofNullable(version)));
    }
}
