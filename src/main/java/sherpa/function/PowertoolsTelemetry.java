package sherpa.function;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

import com.amazonaws.services.lambda.runtime.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;
import software.amazon.lambda.powertools.metrics.Metrics;
import software.amazon.lambda.powertools.metrics.model.DimensionSet;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;
import software.amazon.lambda.powertools.metrics.provider.EmfMetricsProvider;

import sherpa.result.Result;
import sherpa.storage.ArticleReference;

import static software.amazon.lambda.powertools.logging.argument.StructuredArguments.entries;

/// Structured logs and CloudWatch metrics (in the embedded metric format, on standard output) by way of Powertools.
///
/// The metrics come from their provider itself: Powertools' own factory registers a hook for snapshots that asks for AspectJ, and
/// without it breaks every snapshot (2.9.0).
///
/// Metrics, in the namespace `POWERTOOLS_METRICS_NAMESPACE` (`Sherpa` where it is not set): `Articles` with a result,
/// `ErrorResults` among them, `Failures` given back, records `Ignored`, `Bytes` read, and `Duration` in milliseconds for each article.
final class PowertoolsTelemetry implements Telemetry {

    private static final Logger LOG = LoggerFactory.getLogger(PowertoolsTelemetry.class);

    private final Metrics metrics;

    PowertoolsTelemetry(Map<String, String> environment) {
        this.metrics = new EmfMetricsProvider().getMetricsInstance();
        metrics.setNamespace(environment.getOrDefault("POWERTOOLS_METRICS_NAMESPACE", "Sherpa"));
        metrics.setDefaultDimensions(DimensionSet.of("Service", environment.getOrDefault("POWERTOOLS_SERVICE_NAME", "sherpa")));
    }

    @Override
    public <T> T invocation(Context context, Supplier<T> work) {
        metrics.captureColdStartMetric(context); // First, as logging takes the cold start for over.
        return PowertoolsLogging.withLogging(context, () -> {
            try {
                return work.get();
            } finally {
                metrics.flush();
            }
        });
    }

    @Override
    public void written(ArticleReference article, Outcome.Written written, Duration duration) {
        var result = written.result();
        metrics.addMetric("Articles", 1, MetricUnit.COUNT);
        metrics.addMetric("ErrorResults", result.status() == Result.Status.ERROR ? 1 : 0, MetricUnit.COUNT);
        metrics.addMetric("Failures", 0, MetricUnit.COUNT);
        metrics.addMetric("Bytes", result.source().size().orElse(0L), MetricUnit.BYTES);
        metrics.addMetric("Duration", duration.toNanos() / 1e6, MetricUnit.MILLISECONDS);
        LOG.info(result.error().map(error -> "Error result: " + error.message()).orElse("Analysed"), about(article),
                entries(Map.of(
                        "result", written.key(), "page", written.page().orElse(""), "status",
                        result.error().map(error -> error.code().name()).orElse("ANALYSED"))));
    }

    @Override
    public void unreadDate(ArticleReference article, String published) {
        LOG.warn("The metadata \"published\" of the upload is no date", about(article), entries(Map.of("published", published)));
    }

    @Override
    public void noPage(ArticleReference article, Throwable failure) {
        LOG.error("No page", about(article), failure);
    }

    @Override
    public void ignored(Outcome.Ignored ignored) {
        metrics.addMetric("Ignored", 1, MetricUnit.COUNT);
        LOG.info("Ignored: {}", ignored.reason(), entries(Map.of("object", ignored.what())));
    }

    @Override
    public void failed(Outcome.Failed failed) {
        metrics.addMetric("Failures", 1, MetricUnit.COUNT);
        LOG.error("Failed: {}", failed.what(), failed.failure());
    }

    @Override
    public void rehearsed(Duration duration) {
        LOG.info("Rehearsed for the snapshot", entries(Map.of("milliseconds", duration.toMillis())));
    }

    private static Object about(ArticleReference article) {
        return entries(Map.of("bucket", article.bucket(), "key", article.key(), "version", article.versionId().orElse(""),
                "etag", article.etag().orElse("")));
    }
}
