package sherpa.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

import sherpa.document.Upload;
import sherpa.result.Failure;
import sherpa.result.Source;

/// Reads articles from S3, each in exactly the state that the event told of.
///
/// One request does it: S3 sends the size ahead of the body, so an object that is too large is left unread.
public final class Articles {

    private final S3Client s3;
    private final long mostBytes;

    public Articles(S3Client s3, long mostBytes) {
        this.s3 = s3;
        this.mostBytes = mostBytes;
    }

    /// @throws StorageException if S3 refuses or fails in a way that may pass
    public ArticleRead read(ArticleReference article) {
        try {
            return s3.getObject(request(article), (answer, body) -> receive(article, answer, body));
        } catch (AwsServiceException e) {
            return gone(article, e).orElseThrow(() -> StorageException.of("Reading " + article, e));
        } catch (SdkException | UncheckedIOException e) {
            throw StorageException.of("Reading " + article, e);
        }
    }

    private static GetObjectRequest request(ArticleReference article) {
        var request = GetObjectRequest.builder().bucket(article.bucket()).key(article.key());
        if (article.versionId().isPresent())
            request.versionId(article.versionId().get());
        else if (article.etag().isPresent())
            request.ifMatch("\"" + article.etag().get() + "\"");
        return request.build();
    }

    private ArticleRead receive(ArticleReference article, GetObjectResponse answer, AbortableInputStream body) {
        var source = new Source(
                article.bucket(), article.key(), version(answer.versionId()),
                Optional.ofNullable(answer.eTag()).map(Articles::bare),
                Optional.of(answer.contentLength()));
        if (answer.contentLength() > mostBytes) {
            body.abort();
            return new ArticleRead.Missing(source, new Failure(
                    Failure.Code.TOO_LARGE,
                    "The object has %d bytes, and the limit is %d.".formatted(answer.contentLength(), mostBytes),
                    Map.of("bytes", Long.toString(answer.contentLength()), "limit", Long.toString(mostBytes))));
        }
        try {
            var metadata = new TreeMap<String, String>();
            answer.metadata().forEach((name, value) -> metadata.put(name.toLowerCase(Locale.ROOT), value));
            return new ArticleRead.Found(source, new Upload(
                    article.key(), body.readAllBytes(), Optional.ofNullable(answer.contentType()), metadata));
        } catch (IOException e) {
            throw RetryableException.create("The body of " + article + " broke off", e);
        }
    }

    /// The answers that tell of an object, or a state of it, that is no more.
    private static Optional<ArticleRead> gone(ArticleReference article, AwsServiceException answer) {
        String code = StorageException.code(answer);
        if (code.equals("NoSuchBucket"))
            return Optional.empty();
        return switch (answer.statusCode()) {
            case 404 -> Optional.of(gone(article, "The object was deleted before it could be read."));
            case 405 -> Optional.of(gone(article, "The version is a deletion."));
            case 412 -> Optional.of(gone(article, "The object was replaced before it could be read."));
            default -> Optional.empty();
        };
    }

    private static ArticleRead gone(ArticleReference article, String what) {
        var seen = new TreeMap<String, String>();
        article.versionId().ifPresent(id -> seen.put("versionId", id));
        article.etag().ifPresent(etag -> seen.put("etag", etag));
        return new ArticleRead.Missing(
                new Source(article.bucket(), article.key(), article.versionId(), article.etag(), Optional.empty()),
                new Failure(Failure.Code.GONE, what, seen));
    }

    /// S3 says "null" for objects put while a bucket's versioning was suspended; the name stays while objects come and go.
    static Optional<String> version(@Nullable String id) {
        return Optional.ofNullable(id).filter(v -> !v.isEmpty() && !v.equals("null"));
    }

    static String bare(String etag) {
        return etag.replace("\"", "");
    }
}
