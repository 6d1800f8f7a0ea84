package sherpa.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Refuses as S3 does: it hears out an upload first, for a client whose connection is closed while it still sends may never read why,
/// and knows no version where a bucket keeps none.
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

    @Override
    public ResponseInputStream<GetObjectResponse> getBlob(GetObjectRequest request) {
        try {
            return super.getBlob(request);
        } catch (UnsupportedOperationException e) {
            if (request.versionId() == null)
                throw e;
            throw S3Exception.builder().statusCode(404).message("The specified version does not exist.")
                    .awsErrorDetails(AwsErrorDetails.builder().errorCode("NoSuchVersion")
                            .errorMessage("The specified version does not exist.").build())
                    .cause(e).build();
        }
    }
}
