package sherpa.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// An S3 server in this process, on the loopback interface, that keeps objects as plain files: `FOLDER/BUCKET/KEY`.
///
/// Like S3 it sends a notification for each object that is put into the articles bucket. Anyone on this machine may read and
/// write; signed requests are taken without a look at the signature.
public final class LocalS3 implements AutoCloseable {

    public static final String ARTICLES = "articles";
    public static final String RESULTS = "results";

    private final Path folder;
    private final S3Proxy server;
    private final URI endpoint;
    private final S3Client client;

    private LocalS3(Path folder, S3Proxy server) {
        this.folder = folder;
        this.server = server;
        this.endpoint = URI.create("http://127.0.0.1:" + server.getPort());
        this.client = client(endpoint);
    }

    /// Starts the server and makes both buckets.
    ///
    /// @param port 0 for any free one
    /// @param notifications given the JSON of each notification, on the thread that serves the upload
    /// @throws IOException if the folder can't be made or the port is taken
    public static LocalS3 start(Path folder, int port, Consumer<byte[]> notifications) throws IOException {
        Files.createDirectories(folder);
        var store = new NotifyingStore(new FilesystemNio2BlobStore(folder.toAbsolutePath().toString()), ARTICLES, notifications);
        var server = S3Proxy.builder().blobStore(store).endpoint(URI.create("http://127.0.0.1:" + port))
                .ignoreUnknownHeaders(true)
                .build();
        try {
            server.start();
        } catch (Exception e) { // What S3Proxy declares.
            throw new IOException("The local S3 server could not start on port " + port + ": " + e.getMessage(), e);
        }
        for (String bucket : List.of(ARTICLES, RESULTS))
            if (!store.containerExists(bucket))
                store.createContainer(bucket);
        return new LocalS3(folder, server);
    }

    public URI endpoint() {
        return endpoint;
    }

    public S3Client client() {
        return client;
    }

    /// A client for an S3 server that asks for no real credentials.
    public static S3Client client(URI endpoint) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .forcePathStyle(true)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    /// Where an object lies as a file.
    public Path file(String bucket, String key) {
        return folder.resolve(bucket).resolve(key);
    }

    @Override
    public void close() {
        client.close();
        try {
            server.stop();
        } catch (Exception e) { // What S3Proxy declares.
            throw new IllegalStateException("The local S3 server could not stop", e);
        }
    }
}
