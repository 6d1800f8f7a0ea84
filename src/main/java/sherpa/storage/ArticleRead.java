package sherpa.storage;

import sherpa.document.Upload;
import sherpa.result.Failure;
import sherpa.result.Source;

/// What reading an article from S3 comes to.
public sealed interface ArticleRead {

    /// The object that was read, or would have been.
    Source source();

    record Found(Source source, Upload upload) implements ArticleRead {}

    /// Nothing to analyse, and a further try would not change that.
    record Missing(Source source, Failure failure) implements ArticleRead {}
}
