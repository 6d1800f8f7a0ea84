package sherpa.document;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs work that may never end, on a thread of its own that is given up when its time is over. A thread can't be stopped against
/// its will, so work that heeds neither the deadline nor the interrupt keeps it; no more than a few run at once.
final class TimeLimit {

    static final int MOST_AT_ONCE = 2;

    private final Duration longest;
    private final Semaphore threads = new Semaphore(MOST_AT_ONCE);

    interface Work<T> {

        /// @param deadline in the time of `System.nanoTime()`; the thread is interrupted then too
        T run(long deadline) throws Exception;
    }

    TimeLimit(Duration longest) {
        this.longest = longest;
    }

    /// @throws ExecutionException with what the work threw, running out of memory or stack included
    /// @throws TimeoutException if the work took too long
    /// @throws IllegalStateException if earlier work that was given up still runs on all threads, or the caller is interrupted
    <T> T run(Work<T> work) throws ExecutionException, TimeoutException {
        try {
            if (!threads.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS))
                throw new IllegalStateException(MOST_AT_ONCE + " readings that were given up go on still; try again elsewhere");
            var outcome = new CompletableFuture<T>();
            long deadline = System.nanoTime() + longest.toNanos();
            var thread = Thread.ofPlatform().daemon().name("time-limited").start(() -> {
                try {
                    outcome.complete(work.run(deadline));
                } catch (Exception | StackOverflowError | OutOfMemoryError e) {
                    outcome.completeExceptionally(e);
                } finally {
                    threads.release();
                }
            });
            try {
                return outcome.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading", e);
        }
    }

    /// What the work threw.
    static Throwable cause(ExecutionException failure) {
        return Objects.requireNonNullElse(failure.getCause(), failure);
    }
}
