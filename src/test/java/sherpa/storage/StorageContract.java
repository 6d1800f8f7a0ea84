package sherpa.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;

import sherpa.result.Failure;
import sherpa.result.Provenance;
import sherpa.result.Result;
import sherpa.result.ResultJson;
import sherpa.result.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sherpa.storage.Buckets.ARTICLES;
import static sherpa.storage.Buckets.RESULTS;
import static sherpa.storage.Buckets.VERSIONED;

/// What storage does on any S3 server.
public abstract class StorageContract {

    private static final long MOST_BYTES = 1000;
    private static final int WRITES = 1_000;
    private static final int AT_ONCE = 100;

    private Buckets buckets;
    private Articles articles;
    private Results results;

    protected abstract S3Client s3();

    @BeforeEach
    void emptyBuckets() {
        buckets = new Buckets(s3()).fresh();
        articles = new Articles(s3(), MOST_BYTES);
        results = new Results(s3(), RESULTS, Results.Retries.defaults());
    }

    @Test
    void articleIsReadWithItsMetadataTypeAndState() {
        String etag = buckets
                .put(ARTICLES, "a.txt", "Ünïcode".getBytes(StandardCharsets.UTF_8), Map.of("published", "2019-04-26"))
                .eTag().replace("\"", "");

        var found = found(articles.read(new ArticleReference(ARTICLES, "a.txt", Optional.empty(), Optional.of(etag))));

        assertThat(found.source()).isEqualTo(new Source(ARTICLES, "a.txt", Optional.empty(), Optional.of(etag), Optional.of(9L)));
        assertThat(found.upload().bytes()).asString(StandardCharsets.UTF_8).isEqualTo("Ünïcode");
        assertThat(found.upload().metadata()).containsEntry("published", "2019-04-26");
        assertThat(found.upload().contentType()).hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
    }

    @Test
    void versionThatTheEventNamesIsReadThoughThereIsANewerOne() {
        String first = buckets.put(VERSIONED, "a.txt", "first").versionId();
        buckets.put(VERSIONED, "a.txt", "second");

        var found = found(articles.read(new ArticleReference(VERSIONED, "a.txt", Optional.of(first), Optional.empty())));

        assertThat(found.upload().bytes()).asString(StandardCharsets.UTF_8).isEqualTo("first");
        assertThat(found.source().versionId()).contains(first);
    }

    @Test
    void articleThatWasReplacedIsGone() {
        String etag = buckets.put(ARTICLES, "a.txt", "first").eTag().replace("\"", "");
        buckets.put(ARTICLES, "a.txt", "second");

        var gone = missing(articles.read(new ArticleReference(ARTICLES, "a.txt", Optional.empty(), Optional.of(etag))));

        assertThat(gone.failure().code()).isEqualTo(Failure.Code.GONE);
        assertThat(gone.failure().message()).contains("replaced");
        assertThat(gone.source().etag()).contains(etag);
    }

    @Test
    void articleThatWasDeletedIsGone() {
        var gone = missing(articles.read(new ArticleReference(ARTICLES, "a.txt", Optional.empty(), Optional.of("0123"))));

        assertThat(gone.failure().code()).isEqualTo(Failure.Code.GONE);
        assertThat(gone.failure().message()).contains("deleted");
    }

    @Test
    void versionThatWasDeletedIsGone() {
        String version = buckets.put(VERSIONED, "a.txt", "first").versionId();
        s3().deleteObject(d -> d.bucket(VERSIONED).key("a.txt").versionId(version));

        var gone = missing(articles.read(new ArticleReference(VERSIONED, "a.txt", Optional.of(version), Optional.empty())));

        assertThat(gone.failure().code()).isEqualTo(Failure.Code.GONE);
        assertThat(gone.source().versionId()).contains(version);
    }

    @Test
    void versionThatIsADeletionIsGone() {
        buckets.put(VERSIONED, "a.txt", "first");
        String marker = s3().deleteObject(d -> d.bucket(VERSIONED).key("a.txt")).versionId();

        var gone = missing(articles.read(new ArticleReference(VERSIONED, "a.txt", Optional.of(marker), Optional.empty())));

        assertThat(gone.failure().code()).isEqualTo(Failure.Code.GONE);
    }

    @Test
    void articleOverTheLimitIsTooLargeAndOneAtTheLimitIsNot() {
        buckets.put(ARTICLES, "at.txt", "x".repeat(1000));
        buckets.put(ARTICLES, "over.txt", "x".repeat(1001));

        found(articles.read(new ArticleReference(ARTICLES, "at.txt", Optional.empty(), Optional.empty())));
        var over = missing(articles.read(new ArticleReference(ARTICLES, "over.txt", Optional.empty(), Optional.empty())));

        assertThat(over.failure().code()).isEqualTo(Failure.Code.TOO_LARGE);
        assertThat(over.failure().seen()).containsExactly(Map.entry("bytes", "1001"), Map.entry("limit", "1000"));
        assertThat(over.source().size()).contains(1001L);
    }

    @Test
    void missingArticlesBucketIsNamed() {
        assertThatThrownBy(
                () -> articles.read(new ArticleReference("no-such-bucket", "a.txt", Optional.empty(), Optional.empty())))
                .isInstanceOf(StorageException.NoSuchBucket.class).hasMessageContaining("s3://no-such-bucket/a.txt");
    }

    @Test
    void missingResultsBucketIsNamed() {
        var nowhere = new Results(s3(), "no-such-bucket", Results.Retries.defaults());

        assertThatThrownBy(() -> nowhere.write(result("a.txt", "e1", "0.1.0", "x")))
                .isInstanceOf(StorageException.NoSuchBucket.class)
                .hasMessageContaining("s3://no-such-bucket/a.txt/e1/sherpa-0.1.0.json");
    }

    @Test
    void resultIsJsonWithMetadata() throws IOException {
        var result = result("dir/Tōkyō & co.txt", "e1", "0.1.0", "x");

        String key = results.write(result);

        assertThat(key).isEqualTo("dir/Tōkyō & co.txt/e1/sherpa-0.1.0.json");
        assertThat(new ResultJson().read(buckets.bytes(RESULTS, key))).isEqualTo(result);
        var head = s3().headObject(h -> h.bucket(RESULTS).key(key));
        assertThat(head.contentType()).isEqualTo("application/json");
        assertThat(head.metadata()).containsEntry("source-bucket", ARTICLES).containsEntry("engine", "0.1.0")
                .containsEntry("source-key", "dir%2FT%C5%8Dky%C5%8D+%26+co.txt").containsEntry("status", "ERROR");
    }

    @Test
    void aThousandWritesOfAResultLeaveOneObject() throws Exception {
        var result = result("a.txt", "e1", "0.1.0", "x");
        Callable<String> write = () -> results.write(result);

        try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var keys = threads.invokeAll(IntStream.range(0, WRITES).mapToObj(i -> write).toList()).stream()
                    .map(Future::resultNow)
                    .collect(Collectors.toSet());

            assertThat(keys).containsExactly("a.txt/e1/sherpa-0.1.0.json");
        }
        assertThat(buckets.keys(RESULTS)).containsExactly("a.txt/e1/sherpa-0.1.0.json");
        assertThat(buckets.bytes(RESULTS, "a.txt/e1/sherpa-0.1.0.json")).isEqualTo(new ResultJson().write(result));
    }

    @Test
    void newerEngineWritesBesideTheOlderOnesResult() {
        results.write(result("a.txt", "e1", "0.1.0", "x"));
        results.write(result("a.txt", "e1", "0.2.0", "x"));

        assertThat(buckets.keys(RESULTS)).containsExactly("a.txt/e1/sherpa-0.1.0.json", "a.txt/e1/sherpa-0.2.0.json");
    }

    @Test
    void anotherResultForTheSameBytesIsWrittenBesideTheFirst() {
        String first = results.write(result("a.txt", "e1", "0.1.0", "published in 2019"));
        byte[] before = buckets.bytes(RESULTS, first);

        String second = results.write(result("a.txt", "e1", "0.1.0", "published in 2020"));
        String again = results.write(result("a.txt", "e1", "0.1.0", "published in 2020"));

        assertThat(second).isEqualTo(again).isNotEqualTo(first).matches("a\\.txt/e1/sherpa-0\\.1\\.0-[0-9a-f]{12}\\.json");
        assertThat(buckets.keys(RESULTS)).hasSize(2);
        assertThat(buckets.bytes(RESULTS, first)).isEqualTo(before);
    }

    @Test
    void goneDoesNotAddToAnEarlierResult() {
        String first = results.write(result("a.txt", "e1", "0.1.0", "x"));
        String gone = results.write(Result.failed(source("a.txt", "e1"), new Failure(Failure.Code.GONE, "Deleted.", Map.of()),
                new Provenance("0.1.0", Optional.empty())));

        assertThat(gone).isEqualTo(first);
        assertThat(buckets.keys(RESULTS)).containsExactly(first);
    }

    @Test
    void pageLiesBesideItsResultAndIsWrittenOnce() {
        var result = result("dir/Tōkyō & co.txt", "e1", "0.1.0", "x");
        String key = results.write(result);

        assertThat(results.writePage(key, result, "<p>ü</p>")).contains("dir/Tōkyō & co.txt/e1/sherpa-0.1.0.html");
        assertThat(results.writePage(key, result, "<p>another</p>")).contains("dir/Tōkyō & co.txt/e1/sherpa-0.1.0.html");

        assertThat(buckets.keys(RESULTS)).hasSize(2);
        assertThat(buckets.bytes(RESULTS, "dir/Tōkyō & co.txt/e1/sherpa-0.1.0.html")).asString(StandardCharsets.UTF_8)
                .isEqualTo("<p>ü</p>");
        var head = s3().headObject(h -> h.bucket(RESULTS).key("dir/Tōkyō & co.txt/e1/sherpa-0.1.0.html"));
        assertThat(head.contentType()).isEqualToIgnoringWhitespace("text/html; charset=utf-8");
        assertThat(head.metadata()).containsEntry("source-bucket", ARTICLES).containsEntry("engine", "0.1.0");
    }

    @Test
    void goneAddsNoPageToAnEarlierResultButHasOneOfItsOwn() {
        var gone = Result.failed(source("a.txt", "e1"), new Failure(Failure.Code.GONE, "Deleted.", Map.of()),
                new Provenance("0.1.0", Optional.empty()));
        results.write(result("a.txt", "e1", "0.1.0", "x"));

        assertThat(results.writePage(results.write(gone), gone, "gone")).isEmpty();
        assertThat(buckets.keys(RESULTS)).containsExactly("a.txt/e1/sherpa-0.1.0.json");

        buckets.fresh();
        assertThat(results.writePage(results.write(gone), gone, "gone")).contains("a.txt/e1/sherpa-0.1.0.html");
    }

    @ParameterizedTest
    @ValueSource(strings = { "with space.txt", "a+b.txt", "100%25.txt", "ünïcode/日本語/😀.txt", "quo\"te'&<>?#.txt", "no-ending" })
    void keysOfAllKindsAreReadAndWritten(String key) {
        buckets.put(ARTICLES, key, "text");

        var source = found(articles.read(new ArticleReference(ARTICLES, key, Optional.empty(), Optional.empty()))).source();
        String written = results.write(result(key, source.etag().orElseThrow(), "0.1.0", "x"));

        assertThat(source.key()).isEqualTo(key);
        assertThat(written).startsWith(key + "/");
        assertThat(buckets.keys(RESULTS)).containsExactly(written);
    }

    @Test
    void longestKeysHaveResultsOfTheirOwn() {
        String folders = ("é".repeat(100) + "/").repeat(5);
        List<String> keys = List.of(folders + "x".repeat(1023 - 5 * 201) + "1", folders + "x".repeat(1023 - 5 * 201) + "2");
        for (String key : keys) {
            buckets.put(ARTICLES, key, "text");

            var source = found(articles.read(new ArticleReference(ARTICLES, key, Optional.empty(), Optional.empty()))).source();
            results.write(result(key, source.etag().orElseThrow(), "0.1.0", "x"));
        }

        assertThat(buckets.keys(RESULTS)).hasSize(2).doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(key.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(1024));
    }

    private static ArticleRead.Found found(ArticleRead read) {
        assertThat(read).isInstanceOf(ArticleRead.Found.class);
        return (ArticleRead.Found) read;
    }

    private static ArticleRead.Missing missing(ArticleRead read) {
        assertThat(read).isInstanceOf(ArticleRead.Missing.class);
        return (ArticleRead.Missing) read;
    }

    private static Source source(String key, String etag) {
        return new Source(ARTICLES, key, Optional.empty(), Optional.of(etag), Optional.of(1L));
    }

    private static Result result(String key, String etag, String engine, String message) {
        return Result.failed(source(key, etag), new Failure(Failure.Code.EMPTY, message, Map.of()),
                new Provenance(engine, Optional.empty()));
    }
}
