package sherpa.storage;

import java.net.URI;

import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.services.s3.S3Client;

import sherpa.local.LocalS3;
import sherpa.local.PatientStore;

/// An S3 server in this process that keeps objects, and versions of them, in memory.
public final class EmbeddedS3 implements AutoCloseable {

    private final S3Proxy server;
    private final S3Client client;

    private EmbeddedS3(S3Proxy.Builder builder) {
        this.server = builder.blobStore(new PatientStore(new TransientNio2BlobStore())).endpoint(URI.create("http://127.0.0.1:0"))
                .ignoreUnknownHeaders(true).build();
        try {
            server.start();
        } catch (Exception e) { // What S3Proxy declares.
            throw new IllegalStateException(e);
        }
        this.client = LocalS3.client(endpoint());
    }

    /// Everyone may do everything.
    public static EmbeddedS3 start() {
        return new EmbeddedS3(S3Proxy.builder());
    }

    /// Only who has this secret may do anything.
    static EmbeddedS3 startGuarded(String identity, String secret) {
        return new EmbeddedS3(S3Proxy.builder().awsAuthentication(AuthenticationType.AWS_V4, identity, secret));
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    public S3Client client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        try {
            server.stop();
        } catch (Exception e) { // What S3Proxy declares.
            throw new IllegalStateException(e);
        }
    }
}
