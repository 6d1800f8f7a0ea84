package sherpa.local;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

import sherpa.function.Configuration;
import sherpa.function.Sample;
import sherpa.result.Failure;

import static org.assertj.core.api.Assertions.assertThat;

class LocalRunTest {

    @TempDir
    private Path temp;

    @Test
    void notificationsOfOtherUploadsAreNotTakenForTheArticlesOwn() throws Exception {
        // given an earlier upload that was tried twice, so that one of its two notifications is left
        var notifications = new LinkedBlockingQueue<byte[]>();
        try (var s3 = LocalS3.start(temp, Options.loopback(0), notifications::add)) {
            var run = new LocalRun(s3, notifications, Configuration.Report.NONE);
            notifications.add(Notification.created("Put", LocalS3.ARTICLES, "earlier.txt", 1, "e1", Optional.empty()));

            // when an article is analysed
            var done = run.analyse(new LocalArticle.Shipped(Sample.load()));

            // then the result is its own, and the other notification is still there
            assertThat(done.key()).isEqualTo(Sample.load().key());
            assertThat(notifications).hasSize(1);
        }
    }

    @Test
    void versionsAreKeptAndToldOnceTheBucketIsToldTo() throws Exception {
        var notifications = new LinkedBlockingQueue<byte[]>();
        try (var s3 = LocalS3.start(temp, Options.loopback(0), notifications::add)) {
            var client = s3.client();
            client.putBucketVersioning(v -> v.bucket(LocalS3.ARTICLES)
                    .versioningConfiguration(c -> c.status(BucketVersioningStatus.ENABLED)));
            var run = new LocalRun(s3, notifications, Configuration.Report.NONE);

            var first = run.analyse(new LocalArticle.Shipped(Sample.load())).result().source().versionId().orElseThrow();
            var second = run.analyse(new LocalArticle.Shipped(Sample.load())).result().source().versionId().orElseThrow();

            assertThat(first).isNotEqualTo(second);
            assertThat(client.getObjectAsBytes(g -> g.bucket(LocalS3.ARTICLES).key(Sample.load().key()).versionId(first))
                    .asByteArray()).isEqualTo(Sample.load().bytes());
            assertThat(client.listObjectsV2(l -> l.bucket(LocalS3.RESULTS)).contents()).hasSize(2)
                    .anySatisfy(result -> assertThat(result.key()).contains("/" + first + "/"));
        }
    }

    @Test
    void versionThatIsUnknownIsGoneThoughTheBucketKeepsNone() throws Exception {
        var notifications = new LinkedBlockingQueue<byte[]>();
        try (var s3 = LocalS3.start(temp, Options.loopback(0), notifications::add)) {
            s3.client().putObject(p -> p.bucket(LocalS3.ARTICLES).key("a.txt"), RequestBody.fromString("They met."));
            notifications.clear();
            notifications.add(Notification.created("Put", LocalS3.ARTICLES, "a.txt", 9, "e1",
                    Optional.of("096fKKXTRTtl3on89fVO.nfljtsv6qko")));

            var answer = new LocalRun(s3, notifications, Configuration.Report.NONE).next();

            assertThat(answer).isInstanceOfSatisfying(LocalRun.Done.class,
                    done -> assertThat(done.result().error().orElseThrow().code()).isEqualTo(Failure.Code.GONE));
        }
    }
}
