package sherpa.function;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

import com.amazonaws.services.lambda.runtime.Context;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;
import software.amazon.lambda.powertools.metrics.Metrics;
import software.amazon.lambda.powertools.metrics.MetricsBuilder;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;

import sherpa.result.Result;

/// Structured logs and CloudWatch metrics (in the embedded metric format, on standard output) by way of Powertools.
///
/// Metrics, in the namespace `POWERTOOLS_METRICS_NAMESPACE` (`Sherpa` where it is not set): `Articles` with a result,
/// `ErrorResults` among them, `Failures` given back, records `Ignored`, `Bytes` read, and `Duration` in milliseconds for each article.
final class PowertoolsTelemetry implements Telemetry {

    private final Metrics metrics;

    PowertoolsTelemetry(Map<String, String> environment) {
        this.metrics = MetricsBuilder.builder()
                .withNamespace(environment.getOrDefault("POWERTOOLS_METRICS_NAMESPACE", "Sherpa"))
                .withService(environment.getOrDefault("POWERTOOLS_SERVICE_NAME", "sherpa"))
                .build();
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
    public void article(Result result, Duration duration) {
        metrics.addMetric("Articles", 1, MetricUnit.COUNT);
        metrics.addMetric("ErrorResults", result.status() == Result.Status.ERROR ? 1 : 0, MetricUnit.COUNT);
        metrics.addMetric("Failures", 0, MetricUnit.COUNT);
        metrics.addMetric("Bytes", result.source().size().orElse(0L), MetricUnit.BYTES);
        metrics.addMetric("Duration", duration.toNanos() / 1e6, MetricUnit.MILLISECONDS);
    }

    @Override
    public void ignored() {
        metrics.addMetric("Ignored", 1, MetricUnit.COUNT);
    }

    @Override
    public void failure() {
        metrics.addMetric("Failures", 1, MetricUnit.COUNT);
    }
}
