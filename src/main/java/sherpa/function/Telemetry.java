package sherpa.function;

import java.time.Duration;
import java.util.function.Supplier;

import com.amazonaws.services.lambda.runtime.Context;

import sherpa.result.Result;

/// Where the function tells how it fares.
public interface Telemetry {

    /// Runs one invocation; all that is logged and measured within belongs to it.
    <T> T invocation(Context context, Supplier<T> work);

    /// An article was read and a result written.
    void article(Result result, Duration duration);

    /// There was nothing to do about a record.
    void ignored();

    /// A record failed.
    void failure();

    /// For runs outside of Lambda.
    static Telemetry none() {
        return new Telemetry() {
            @Override
            public <T> T invocation(Context context, Supplier<T> work) {
                return work.get();
            }

            @Override
            public void article(Result result, Duration duration) {}

            @Override
            public void ignored() {}

            @Override
            public void failure() {}
        };
    }
}
