package sherpa.local;

import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import sherpa.function.Configuration;
import sherpa.function.Sample;

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
            notifications.add(Notification.created("Put", LocalS3.ARTICLES, "earlier.txt", 1, "e1"));

            // when an article is analysed
            var done = run.analyse(new LocalArticle.Shipped(Sample.load()));

            // then the result is its own, and the other notification is still there
            assertThat(done.key()).isEqualTo(Sample.load().key());
            assertThat(notifications).hasSize(1);
        }
    }
}
