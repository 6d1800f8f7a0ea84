package sherpa.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.function.Consumer;

import org.gaul.s3proxy.S3Proxy;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

import sherpa.local.nio2blob.FileStore;

/// An S3 server in this process that keeps objects as plain files: `FOLDER/BUCKET/KEY`.
///
/// Like S3 it sends a notification for each object that is put into the articles bucket, and keeps versions once a bucket is told to.
/// Whoever reaches it may read and write; signed requests are taken without a look at the signature.
public final class LocalS3 implements AutoCloseable {

    public static final String ARTICLES = "articles";
    public static final String RESULTS = "results";

    private final Path folder;
    private final S3Proxy server;
    private final URI endpoint;
    private final S3Client client;

    private LocalS3(Path folder, S3Proxy server, String host) {
        this.folder = folder;
        this.server = server;
        this.endpoint = URI.create("http://" + host + ":" + server.getPort());
        this.client = client(endpoint);
    }

    /// Starts the server and makes both buckets.
    ///
    /// @param address where to listen; port 0 for any free one
    /// @param notifications given the JSON of each notification, on the thread that serves the upload
    /// @throws IOException if the folder can't be made or keeps no metadata, or the address can't be had
    public static LocalS3 start(Path folder, InetSocketAddress address, Consumer<byte[]> notifications) throws IOException {
        Files.createDirectories(folder);
        requireAttributes(folder);
        var files = new PatientStore(new FileStore(folder));
        var store = new NotifyingStore(files, ARTICLES, notifications);
        String host = address.getHostString();
        var server = S3Proxy.builder().blobStore(store).endpoint(URI.create("http://" + host + ":" + address.getPort()))
                .ignoreUnknownHeaders(true).build();
        try {
            server.start();
        } catch (Exception e) { // What S3Proxy declares.
            throw new IOException(
                    "The local S3 server could not start at " + host + ":" + address.getPort() + ": " + e.getMessage(), e);
        }
        for (String bucket : List.of(ARTICLES, RESULTS))
            if (!store.containerExists(bucket))
                store.createContainer(bucket);
        return new LocalS3(folder, server, host);
    }

    /// ETags and user metadata are kept as attributes of the files.
    private static void requireAttributes(Path folder) throws IOException {
        var probe = Files.createTempFile(folder, "probe", "");
        try {
            var attributes = Files.getFileAttributeView(probe, UserDefinedFileAttributeView.class);
            if (attributes == null)
                throw new IOException("not supported");
            attributes.write("probe", ByteBuffer.wrap(new byte[]{ 1 }));
        } catch (IOException e) {
            throw new IOException(folder.toAbsolutePath() + " is on a file system without user attributes (xattr), in which the "
                    + "local S3 server keeps ETags and metadata", e);
        } finally {
            Files.delete(probe);
        }
    }

    public URI endpoint() {
        return endpoint;
    }

    public S3Client client() {
        return client;
    }

    /// A client for an S3 server that asks for no real credentials. It sends an upload without asking first (`Expect: 100-continue`): what an
    /// answer other than yes leaves on the connection breaks the uploads behind it, past the SDK's own tries.
    public static S3Client client(URI endpoint) {
        return S3Client.builder()
                .endpointOverride(endpoint)
                .forcePathStyle(true)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(client -> client.addExecutionInterceptor(new Unasked()))
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

    private static final class Unasked implements ExecutionInterceptor {

        @Override
        public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
            return context.httpRequest().copy(request -> request.removeHeader("Expect"));
        }
    }
}
