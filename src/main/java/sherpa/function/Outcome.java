package sherpa.function;

import java.util.Optional;

import sherpa.result.Result;

/// What became of one record of an event.
public sealed interface Outcome {

    /// A result lies in the results bucket: an analysis, or the error result of an article that can't be analysed.
    ///
    /// @param key of the result
    /// @param page the key of its page, where one lies beside it
    record Written(Result result, String key, Optional<String> page) implements Outcome {}

    /// Nothing was to be done.
    ///
    /// @param what the object or event
    record Ignored(String what, String reason) implements Outcome {}

    /// The record shall be delivered again, or put aside.
    ///
    /// @param what the object or event
    record Failed(String what, RuntimeException failure) implements Outcome {}
}
