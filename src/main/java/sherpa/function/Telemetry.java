package sherpa.function;

import java.time.Duration;
import java.util.function.Supplier;

import com.amazonaws.services.lambda.runtime.Context;

import sherpa.storage.ArticleReference;

/// Where the function tells how it fares, in logs and figures.
public interface Telemetry {

    /// Runs one invocation; all that is logged and measured within belongs to it.
    <T> T invocation(Context context, Supplier<T> work);

    /// A result was written about an article.
    ///
    /// @param duration from the record to the result
    void written(ArticleReference article, Outcome.Written written, Duration duration);

    /// What an upload's metadata say of its publication is no date.
    void unreadDate(ArticleReference article, String published);

    /// The page of a result could not be drawn.
    void noPage(ArticleReference article, Throwable failure);

    /// There was nothing to do about a record.
    void ignored(Outcome.Ignored ignored);

    /// A record, or a whole event, failed.
    void failed(Outcome.Failed failed);

    /// The function has run once for SnapStart's snapshot. It is told in a log line like any other, so that those are warm too.
    void rehearsed(Duration duration);

    /// For runs outside of Lambda, and rehearsals.
    static Telemetry none() {
        return new Telemetry() {
            @Override
            public <T> T invocation(Context context, Supplier<T> work) {
                return work.get();
            }

            @Override
            public void written(ArticleReference article, Outcome.Written written, Duration duration) {}

            @Override
            public void unreadDate(ArticleReference article, String published) {}

            @Override
            public void noPage(ArticleReference article, Throwable failure) {}

            @Override
            public void ignored(Outcome.Ignored ignored) {}

            @Override
            public void failed(Outcome.Failed failed) {}

            @Override
            public void rehearsed(Duration duration) {}
        };
    }
}
