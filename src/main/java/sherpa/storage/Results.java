package sherpa.storage;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

import sherpa.result.Failure;
import sherpa.result.Result;
import sherpa.result.ResultJson;

/// Writes results to S3: each once, never over another ([ResultKey] says where).
///
/// The same event delivered many times, even at once, ends in one object, as equal results are equal bytes and S3 itself
/// decides who is first (`If-None-Match: *`). Where a different result already lies there (the same bytes uploaded again with
/// other metadata, to a bucket that keeps no versions), this one is written beside it.
public final class Results {

    private static final String SHA256 = "sha256";
    private static final String JSON = ".json";
    private static final int MOST_METADATA_CHARACTERS = 1000;

    private final S3Client s3;
    private final String bucket;
    private final Retries retries;
    private final ResultJson json = new ResultJson();

    /// How often a write is tried that another writer got in the way of, and how long is waited before the second try;
    /// each wait is up to twice as long as the one before.
    public record Retries(int tries, Duration firstWait) {

        public static Retries defaults() {
            return new Retries(6, Duration.ofMillis(50));
        }
    }

    public Results(S3Client s3, String bucket, Retries retries) {
        this.s3 = s3;
        this.bucket = bucket;
        this.retries = retries;
    }

    /// Makes sure that the result lies in the bucket.
    ///
    /// @return its key
    /// @throws StorageException if S3 refuses or fails in a way that may pass
    public String write(Result result) {
        byte[] bytes = json.write(result);
        String digest = ResultKey.sha256(bytes);
        String engine = result.provenance().engine();
        String key = ResultKey.of(result.source(), engine);
        if (create(key, "application/json", result, bytes, digest) || isGone(result) || digest.equals(digestAt(key)))
            return key;
        String beside = ResultKey.beside(result.source(), engine, digest);
        create(beside, "application/json", result, bytes, digest);
        return beside;
    }

    /// Makes sure that a result's page lies beside it: under the same key, but for the ending `.html`.
    ///
    /// @param key where the result was written
    /// @return the page's key; none where the result under `key` is an earlier one, that says more than that the article is gone
    /// @throws StorageException if S3 refuses or fails in a way that may pass
    public Optional<String> writePage(String key, Result result, String html) {
        if (isGone(result) && !ResultKey.sha256(json.write(result)).equals(digestAt(key)))
            return Optional.empty();
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        String page = key.substring(0, key.length() - JSON.length()) + ".html";
        create(page, "text/html; charset=utf-8", result, bytes, ResultKey.sha256(bytes));
        return Optional.of(page);
    }

    /// That an article is gone is no news where a result says what was in it.
    private static boolean isGone(Result result) {
        return result.error().map(error -> error.code() == Failure.Code.GONE).orElse(false);
    }

    /// Whether this call made the object; false where there was one already.
    private boolean create(String key, String type, Result result, byte[] bytes, String digest) {
        String doing = "Writing s3://" + bucket + "/" + key;
        for (int attempt = 1;; attempt++) {
            try {
                s3.putObject(request -> request.bucket(bucket).key(key).ifNoneMatch("*").contentType(type)
                        .metadata(metadata(result, digest)), RequestBody.fromBytes(bytes));
                return true;
            } catch (AwsServiceException e) {
                if (e.statusCode() == 412)
                    return false;
                if (e.statusCode() != 409 || attempt == retries.tries())
                    throw StorageException.of(doing, e);
                await(attempt);
            } catch (SdkException | UncheckedIOException e) {
                if (isThere(key, e))
                    return false;
                throw StorageException.of(doing, e);
            }
        }
    }

    /// Whether an object lies there after a write whose answer was lost. A server that refuses may hang up on the body before its
    /// reason is read: asking for the object gives the reason, where its head would not, as answers without a body name none.
    ///
    /// @throws StorageException.NoSuchBucket if that is why
    private boolean isThere(String key, RuntimeException lost) {
        try {
            s3.getObject(request -> request.bucket(bucket).key(key).range("bytes=0-0"), ResponseTransformer.toBytes());
            return true;
        } catch (NoSuchKeyException e) {
            return false;
        } catch (SdkException | UncheckedIOException e) {
            var reason = StorageException.of("Writing s3://" + bucket + "/" + key, e);
            if (reason instanceof StorageException.NoSuchBucket) {
                reason.addSuppressed(lost);
                throw reason;
            }
            lost.addSuppressed(reason); // It tells little: where the role may not list, a missing key is a forbidden one.
            return false;
        }
    }

    private void await(int attempt) {
        long most = retries.firstWait().toMillis() << (attempt - 1);
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to write a result again", e);
        }
    }

    private String digestAt(String key) {
        return head(key).map(answer -> answer.metadata().getOrDefault(SHA256, "")).orElse("");
    }

    private Optional<HeadObjectResponse> head(String key) {
        try {
            return Optional.of(s3.headObject(request -> request.bucket(bucket).key(key)));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException | UncheckedIOException e) {
            throw StorageException.of("Looking at s3://" + bucket + "/" + key, e);
        }
    }

    private static Map<String, String> metadata(Result result, String digest) {
        var metadata = new TreeMap<String, String>();
        metadata.put("source-bucket", result.source().bucket());
        String key = URLEncoder.encode(result.source().key(), StandardCharsets.UTF_8);
        if (key.length() <= MOST_METADATA_CHARACTERS) // S3 takes 2 KB of metadata; the result itself names the whole key.
            metadata.put("source-key", key);
        metadata.put("engine", result.provenance().engine());
        metadata.put("status", result.status().name());
        metadata.put(SHA256, digest);
        return metadata;
    }
}
