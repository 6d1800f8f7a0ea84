package sherpa.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/// Hears out uploads that it refuses: a client whose connection is closed while it still sends may never read why.
public final class PatientStore extends ForwardingBlobStore {

    public PatientStore(BlobStore store) {
        super(store);
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream body) {
        try {
            return super.putBlob(request, body);
        } catch (RuntimeException refusal) {
            try {
                body.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                refusal.addSuppressed(new UncheckedIOException(e));
            }
            throw refusal;
        }
    }
}
