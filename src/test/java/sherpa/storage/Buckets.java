package sherpa.storage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;

/// The buckets of a contract test, on whichever S3 server it runs: `articles` keeps no versions, `versioned` does.
public record Buckets(S3Client s3) {

    public static final String ARTICLES = "articles";
    public static final String RESULTS = "results";
    public static final String VERSIONED = "versioned";

    /// Makes the buckets, or empties those that are there.
    public Buckets fresh() {
        var present = s3.listBuckets().buckets().stream().map(b -> b.name()).toList();
        for (String bucket : List.of(ARTICLES, RESULTS, VERSIONED))
            if (present.contains(bucket))
                empty(bucket);
            else
                s3.createBucket(b -> b.bucket(bucket));
        s3.putBucketVersioning(v -> v.bucket(VERSIONED).versioningConfiguration(c -> c.status(BucketVersioningStatus.ENABLED)));
        return this;
    }

    private void empty(String bucket) {
        var versions = s3.listObjectVersions(l -> l.bucket(bucket));
        versions.versions().forEach(v -> s3.deleteObject(d -> d.bucket(bucket).key(v.key()).versionId(v.versionId())));
        versions.deleteMarkers().forEach(m -> s3.deleteObject(d -> d.bucket(bucket).key(m.key()).versionId(m.versionId())));
        keys(bucket).forEach(key -> s3.deleteObject(d -> d.bucket(bucket).key(key)));
    }

    public PutObjectResponse put(String bucket, String key, byte[] body, Map<String, String> metadata) {
        return s3.putObject(p -> p.bucket(bucket).key(key).metadata(metadata).contentType("text/plain; charset=utf-8"),
                RequestBody.fromBytes(body));
    }

    public PutObjectResponse put(String bucket, String key, String body) {
        return put(bucket, key, body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    public List<String> keys(String bucket) {
        return s3.listObjectsV2(l -> l.bucket(bucket)).contents().stream().map(S3Object::key).toList();
    }

    public byte[] bytes(String bucket, String key) {
        return s3.getObjectAsBytes(g -> g.bucket(bucket).key(key)).asByteArray();
    }
}
