package sherpa.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import sherpa.document.Limits;
import sherpa.function.ArticleFunction;
import sherpa.function.ArticlesFailedException;
import sherpa.function.Configuration;
import sherpa.function.Engine;
import sherpa.function.Telemetry;
import sherpa.local.LocalContext;
import sherpa.local.LocalS3;
import sherpa.result.Failure;
import sherpa.result.Provenance;
import sherpa.result.Result;
import sherpa.result.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What no well-behaved S3 server does on demand.
class BadDaysTest {

    private static final ArticleReference ARTICLE = new ArticleReference("articles", "a.txt", Optional.empty(),
            Optional.of("e1"));
    private static final Results.Retries SOON = new Results.Retries(4, Duration.ofMillis(2));
    private static final Result RESULT = result("Empty.");

    /// More than the buffers between two sockets hold.
    private static final Result LARGE = result("x".repeat(20_000_000));

    @Test
    void objectOfAGigabyteIsLeftUnread() throws IOException {
        try (var s3 = ScriptedS3.start(ScriptedS3.large(1 << 17))) {
            var read = new Articles(s3.client(), 10_000_000).read(ARTICLE);

            assertThat(read).isInstanceOfSatisfying(ArticleRead.Missing.class, missing -> {
                assertThat(missing.failure().code()).isEqualTo(Failure.Code.TOO_LARGE);
                assertThat(missing.failure().seen()).containsEntry("bytes", "1073741824");
            });
            assertThat(s3.sent()).isLessThan(10_000_000);
            assertThat(s3.requests()).isEqualTo(1);
        }
    }

    @Test
    void bodyThatBreaksOffIsReadAgain() throws IOException {
        try (var s3 = ScriptedS3.start(ScriptedS3.brokenOff("half", 9), ScriptedS3.ok("all of it"))) {
            var read = new Articles(s3.client(), 1000).read(ARTICLE);

            assertThat(read).isInstanceOfSatisfying(ArticleRead.Found.class,
                    found -> assertThat(found.upload().bytes()).asString().isEqualTo("all of it"));
        }
    }

    @Test
    void bodyThatAlwaysBreaksOffIsGivenBack() throws IOException {
        try (var s3 = ScriptedS3.start(ScriptedS3.brokenOff("half", 9))) {
            var articles = new Articles(s3.client(), 1000);

            assertThatThrownBy(() -> articles.read(ARTICLE)).isInstanceOf(StorageException.Unavailable.class)
                    .hasMessageContaining("s3://articles/a.txt");
            assertThat(s3.requests()).isGreaterThan(1);
        }
    }

    @Test
    void readWhoseConnectionIsClosedIsTriedAgainAndThenGivenBack() throws IOException {
        try (var s3 = ScriptedS3.start(ScriptedS3.hangUp(), ScriptedS3.ok("all of it"))) {
            assertThat(new Articles(s3.client(), 1000).read(ARTICLE)).isInstanceOf(ArticleRead.Found.class);
        }
        try (var s3 = ScriptedS3.start(ScriptedS3.hangUp())) {
            var articles = new Articles(s3.client(), 1000);

            assertThatThrownBy(() -> articles.read(ARTICLE)).isInstanceOf(StorageException.Unavailable.class)
                    .hasMessageContaining("s3://articles/a.txt");
        }
    }

    @Test
    void writeWhoseConnectionIsClosedIsTriedAgainAndThenGivenBack() throws IOException {
        try (var s3 = ScriptedS3.start(ScriptedS3.hangUp(), ScriptedS3.ok(""))) {
            assertThat(new Results(s3.client(), "results", SOON).write(RESULT)).isEqualTo("a.txt/e1/sherpa-0.1.0.json");
        }
        try (var s3 = ScriptedS3.start(ScriptedS3.hangUp())) {
            var results = new Results(s3.client(), "results", SOON);

            assertThatThrownBy(() -> results.write(LARGE)).isInstanceOf(StorageException.Unavailable.class)
                    .hasMessageContaining("s3://results/a.txt/e1/sherpa-0.1.0.json");
        }
    }

    @Test
    void missingBucketIsNamedThoughItsServerHangsUpOnTheWriter() throws IOException {
        try (var s3 = ScriptedS3.start(ScriptedS3.unheard(ScriptedS3.error(404, "NoSuchBucket")))) {
            var results = new Results(s3.client(), "results", SOON);

            assertThatThrownBy(() -> results.write(LARGE)).isInstanceOf(StorageException.NoSuchBucket.class)
                    .hasMessageContaining("s3://results/a.txt/e1/sherpa-0.1.0.json");
        }
    }

    @Test
    void throttledReadIsTriedAgain() throws IOException {
        try (var s3 = ScriptedS3.start(ScriptedS3.error(503, "SlowDown"), ScriptedS3.ok("text"))) {
            assertThat(new Articles(s3.client(), 1000).read(ARTICLE)).isInstanceOf(ArticleRead.Found.class);
        }
    }

    @Test
    void readThatIsThrottledForEverIsGivenBack() throws IOException {
        try (var s3 = ScriptedS3.start(ScriptedS3.error(503, "SlowDown"))) {
            var articles = new Articles(s3.client(), 1000);

            assertThatThrownBy(() -> articles.read(ARTICLE)).isInstanceOf(StorageException.Unavailable.class)
                    .hasMessageContaining("503 SlowDown");
        }
    }

    @Test
    void writeThatAnotherGotInTheWayOfIsTriedAgain() throws IOException {
        var conflict = ScriptedS3.error(409, "ConditionalRequestConflict");
        try (var s3 = ScriptedS3.start(conflict, conflict, ScriptedS3.ok(""))) {
            assertThat(new Results(s3.client(), "results", SOON).write(RESULT)).isEqualTo("a.txt/e1/sherpa-0.1.0.json");
            assertThat(s3.requests()).isEqualTo(3);
        }
    }

    @Test
    void writeThatAlwaysConflictsIsGivenBack() throws IOException {
        try (var s3 = ScriptedS3.start(ScriptedS3.error(409, "ConditionalRequestConflict"))) {
            var results = new Results(s3.client(), "results", SOON);

            assertThatThrownBy(() -> results.write(RESULT)).isInstanceOf(StorageException.Unavailable.class)
                    .hasMessageContaining("409 ConditionalRequestConflict");
            assertThat(s3.requests()).isEqualTo(4);
        }
    }

    @Test
    void pageThatCannotBeWrittenIsGivenBackWhenTheResultIsThere() throws IOException {
        var event = "{\"Records\": [{\"eventSource\": \"aws:s3\", \"eventVersion\": \"2.1\", \"eventName\": \"ObjectCreated:Put\","
                + " \"s3\": {\"bucket\": {\"name\": \"articles\"}, \"object\": {\"key\": \"a.txt\"}}}]}";
        try (var s3 = ScriptedS3.start(ScriptedS3.ok("The two presidents met in Oslo on Monday for talks about trade."),
                ScriptedS3.ok(""), ScriptedS3.error(503, "SlowDown"))) {
            var function = new ArticleFunction(
                    new Configuration("results", Limits.defaults(), Configuration.Report.HTML), s3.client(), Telemetry.none());

            assertThatThrownBy(() -> function.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
                    new ByteArrayOutputStream(), new LocalContext())).isInstanceOf(ArticlesFailedException.class)
                    .hasMessageContaining("Writing s3://results/a.txt/e1/sherpa-" + Engine.version() + ".html: S3 answered 503");
            assertThat(s3.requests()).isGreaterThan(3);
        }
    }

    @Test
    void forbiddenArticleIsNoErrorResultAsThePermissionMayBeGranted() throws Exception {
        try (var guarded = EmbeddedS3.startGuarded("somebody", "else"); var stranger = LocalS3.client(guarded.endpoint())) {
            var articles = new Articles(stranger, 1000);
            var results = new Results(stranger, "results", SOON);

            assertThatThrownBy(() -> articles.read(ARTICLE)).isInstanceOf(StorageException.Forbidden.class)
                    .hasMessageContaining("s3://articles/a.txt").hasMessageContaining("403");
            // A server that refuses may hang up before its reason is read: then the look at the object tells of it.
            assertThatThrownBy(() -> results.write(RESULT)).isInstanceOf(StorageException.class)
                    .hasMessageContaining("s3://results/a.txt/e1/sherpa-0.1.0.json")
                    .satisfies(e -> assertThat(reasons(e)).hasAtLeastOneElementOfType(StorageException.Forbidden.class));
        }
    }

    @Test
    void s3OutOfReachIsNamed() {
        try (var nobody = LocalS3.client(URI.create("http://127.0.0.1:1"))) {
            var articles = new Articles(nobody, 1000);

            assertThatThrownBy(() -> articles.read(ARTICLE)).isInstanceOf(StorageException.Unavailable.class)
                    .hasMessageContaining("could not be reached");
        }
    }

    private static List<Throwable> reasons(Throwable e) {
        var reasons = new ArrayList<>(List.of(e));
        Optional.ofNullable(e.getCause()).ifPresent(cause -> reasons.addAll(List.of(cause.getSuppressed())));
        return reasons;
    }

    private static Result result(String message) {
        return Result.failed(
                new Source("articles", "a.txt", Optional.empty(), Optional.of("e1"), Optional.of(1L)),
                new Failure(Failure.Code.EMPTY, message, Map.of()), new Provenance("0.1.0", Optional.empty()));
    }
}
