package sherpa.function;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import sherpa.report.HtmlView;
import sherpa.result.Result;
import sherpa.storage.ArticleRead;
import sherpa.storage.ArticleReference;
import sherpa.storage.Articles;
import sherpa.storage.Results;
import sherpa.storage.StorageException;

import static software.amazon.lambda.powertools.logging.argument.StructuredArguments.entries;

/// Does what one record of an event calls for. It never throws: what failed is an [Outcome.Failed].
final class EventHandler {

    private static final Logger LOG = LoggerFactory.getLogger(EventHandler.class);

    private final Analyst analyst;
    private final Articles articles;
    private final Results results;
    private final Optional<HtmlView> pages;
    private final String resultsBucket;
    private final Telemetry telemetry;

    /// @param pages writes a page beside each result, where that is asked for
    EventHandler(
            Analyst analyst, Articles articles, Results results, Optional<HtmlView> pages, String resultsBucket,
            Telemetry telemetry) {
        this.analyst = analyst;
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
            case ArticleEvent.Uploaded(var article) when article.bucket().equals(resultsBucket) -> {
                LOG.warn("Ignored an upload to the results bucket, which should send no notifications here", about(article));
                yield ignored(article.toString(), "It is in the results bucket");
            }
            case ArticleEvent.Uploaded(var article) when isFolder(article.key()) -> {
                LOG.info("Ignored a folder", about(article));
                yield ignored(article.toString(), "It is a folder");
            }
            case ArticleEvent.Uploaded(var article) -> analyse(article);
            case ArticleEvent.Other(var name, var key) -> {
                LOG.info("Ignored an event that is no upload", entries(Map.of("event", name, "key", key.orElse(""))));
                yield ignored(key.orElse(name), "It is no upload: " + name);
            }
            case ArticleEvent.Unreadable(var problem) -> failed("a record", new MalformedEventException(problem));
        };
    }

    private Outcome analyse(ArticleReference article) {
        long start = System.nanoTime();
        try {
            var result = switch (articles.read(article)) {
                case ArticleRead.Found(var source, var upload) -> analyst.analyse(source, upload);
                case ArticleRead.Missing(var source, var failure) -> Result.failed(source, failure, analyst.provenance());
            };
            String key = results.write(result);
            var page = pages.flatMap(view -> page(view, article, key, result));
            telemetry.article(result, Duration.ofNanos(System.nanoTime() - start));
            LOG.info(result.error().map(error -> "Error result: " + error.message()).orElse("Analysed"),
                    about(article),
                    entries(Map.of("result", key, "page", page.orElse(""), "status",
                            result.error().map(e -> e.code().name()).orElse("ANALYSED"))));
            return new Outcome.Written(result, key, page);
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
            LOG.error("No page", about(article), entries(Map.of("result", key)), e);
            return Optional.empty();
        }
    }

    private Outcome ignored(String what, String reason) {
        telemetry.ignored();
        return new Outcome.Ignored(what, reason);
    }

    private Outcome failed(String what, RuntimeException failure) {
        telemetry.failure();
        LOG.error("Failed: {}", what, failure);
        return new Outcome.Failed(what, failure);
    }

    /// As the S3 console and Hadoop's tools mark folders.
    private static boolean isFolder(String key) {
        return key.endsWith("/") || key.endsWith("_$folder$");
    }

    private static Object about(ArticleReference article) {
        return entries(Map.of("bucket", article.bucket(), "key", article.key(), "version", article.versionId().orElse(""),
                "etag", article.etag().orElse("")));
    }
}
