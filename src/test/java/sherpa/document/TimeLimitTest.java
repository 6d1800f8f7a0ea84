package sherpa.document;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimeLimitTest {

    private final TimeLimit limit = new TimeLimit(Duration.ofMillis(100));

    @Test
    void workThatEndsGivesWhatItMade() throws Exception {
        assertThat(limit.<String>run(deadline -> "made")).isEqualTo("made");
    }

    @Test
    void whatWorkThrowsIsTold() {
        assertThatThrownBy(() -> limit.run(deadline -> {
            throw new StackOverflowError("deep");
        })).isInstanceOfSatisfying(ExecutionException.class,
                e -> assertThat(TimeLimit.cause(e)).isInstanceOf(StackOverflowError.class));
    }

    @Test
    void workThatNeverEndsPilesUpNoThreads() throws Exception {
        var end = new CountDownLatch(1);
        for (int i = 0; i < TimeLimit.MOST_AT_ONCE; i++)
            assertThatThrownBy(() -> limit.run(deadline -> stubborn(end))).isInstanceOf(TimeoutException.class);

        assertThatThrownBy(() -> limit.run(deadline -> "never begun")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("go on still");

        end.countDown();
        assertThat(new TimeLimit(Duration.ofSeconds(10)).<String>run(deadline -> "made")).isEqualTo("made");
        assertThat(eventually()).isEqualTo("made");
    }

    /// Waits whatever interrupts it.
    private static String stubborn(CountDownLatch end) {
        while (true)
            try {
                end.await();
                return "late";
            } catch (InterruptedException e) {
                assertThat(end.getCount()).isEqualTo(1);
            }
    }

    private String eventually() throws Exception {
        for (int attempt = 0;; attempt++)
            try {
                return limit.run(deadline -> "made");
            } catch (IllegalStateException | TimeoutException e) {
                assertThat(attempt).isLessThan(100);
            }
    }
}
