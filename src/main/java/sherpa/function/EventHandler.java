package sherpa.function;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import sherpa.document.Upload;
import sherpa.report.HtmlView;
import sherpa.result.DocumentInfo;
import sherpa.result.Published;
import sherpa.result.Result;
import sherpa.result.Source;
import sherpa.storage.ArticleRead;
import sherpa.storage.ArticleReference;
import sherpa.storage.Articles;
import sherpa.storage.Results;
import sherpa.storage.StorageException;

/// Does what one record of an event calls for. It never throws: what failed is an [Outcome.Failed].
final class EventHandler {

    private final Analysis analysis;
    private final Articles articles;
    private final Results results;
    private final Optional<HtmlView> pages;
    private final String resultsBucket;
    private final Telemetry telemetry;

    /// @param pages writes a page beside each result, where that is asked for
    EventHandler(
            Analysis analysis, Articles articles, Results results, Optional<HtmlView> pages, String resultsBucket,
            Telemetry telemetry) {
        this.analysis = analysis;
        this.articles = articles;
        this.results = results;
        this.pages = pages;
        this.resultsBucket = resultsBucket;
        this.telemetry = telemetry;
    }

    List<Outcome> handle(List<ArticleEvent> events) {
        return events.stream().map(this::handle).toList();
    }

    private Outcome handle(ArticleEvent event) {
        return switch (event) {
            case ArticleEvent.Uploaded(var article) when article.bucket().equals(resultsBucket) ->
                ignored(article.toString(), "it is in the results bucket, which should send no notifications here");
            case ArticleEvent.Uploaded(var article) when isFolder(article.key()) -> ignored(article.toString(), "it is a folder");
            case ArticleEvent.Uploaded(var article) -> analyse(article);
            case ArticleEvent.Other(var name, var key) -> ignored(key.orElse(name), "it is no upload but " + name);
            case ArticleEvent.Unreadable(var problem) -> failed("a record", new MalformedEventException(problem));
        };
    }

    private Outcome analyse(ArticleReference article) {
        long start = System.nanoTime();
        try {
            var result = switch (articles.read(article)) {
                case ArticleRead.Found(var source, var upload) -> analyse(article, source, upload);
                case ArticleRead.Missing(var source, var failure) -> Result.failed(source, failure, analysis.provenance());
            };
            String key = results.write(result);
            var written = new Outcome.Written(result, key, pages.flatMap(view -> page(view, article, key, result)));
            telemetry.written(article, written, Duration.ofNanos(System.nanoTime() - start));
            return written;
        } catch (RuntimeException e) {
            return failed(article.toString(), e);
        } catch (StackOverflowError e) {
            return failed(article.toString(), new IllegalStateException("The article is nested too deeply to analyse", e));
        }
    }

    /// The result lies in the bucket by now, and stays though its page should fail: what S3 refuses is given back to be tried again,
    /// what can't be drawn is told in the log.
    private Optional<String> page(HtmlView view, ArticleReference article, String key, Result result) {
        try {
            return results.writePage(key, result, view.render(result));
        } catch (StorageException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            telemetry.noPage(article, e);
            return Optional.empty();
        }
    }

    private Result analyse(ArticleReference article, Source source, Upload upload) {
        var result = analysis.analyse(source, upload);
        boolean dated = result.document().flatMap(DocumentInfo::published).filter(p -> p.known() == Published.Known.METADATA)
                .isPresent();
        if (result.document().isPresent() && !dated && upload.metadata().containsKey("published"))
            telemetry.unreadDate(article, upload.metadata().getOrDefault("published", ""));
        return result;
    }

    private Outcome ignored(String what, String reason) {
        var ignored = new Outcome.Ignored(what, reason);
        telemetry.ignored(ignored);
        return ignored;
    }

    private Outcome failed(String what, RuntimeException failure) {
        var failed = new Outcome.Failed(what, failure);
        telemetry.failed(failed);
        return failed;
    }

    /// As the S3 console and Hadoop's tools mark folders.
    private static boolean isFolder(String key) {
        return key.endsWith("/") || key.endsWith("_$folder$");
    }
}
