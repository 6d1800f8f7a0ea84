package sherpa.function;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import sherpa.storage.Buckets;
import sherpa.storage.EmbeddedS3;

import static org.assertj.core.api.Assertions.assertThat;

/// What can only be seen from outside: configuration by the environment, and what goes to the log.
class LambdaProcessTest {

    @AutoClose
    private static final EmbeddedS3 SERVER = EmbeddedS3.start();

    @TempDir
    private Path folder;

    private Buckets buckets;

    @BeforeEach
    void uploadArticle() {
        buckets = new Buckets(SERVER.client()).fresh();
        buckets.put(Buckets.ARTICLES, Events.PLAIN_KEY, Sample.load().bytes(), Sample.load().metadata());
    }

    @Test
    void functionIsMadeFromItsEnvironmentAndLogsAndMeasuresInJson() throws Exception {
        var ended = run(Map.of("RESULTS_BUCKET", "results", "REPORT", "html"), "s3-put", "s3-put-folder");

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(buckets.keys(Buckets.RESULTS)).containsExactly(
                Events.resultKey(Events.PLAIN_KEY).replace(".json", ".html"), Events.resultKey(Events.PLAIN_KEY));

        var lines = json(ended);
        assertThat(lines).filteredOn(line -> line.path("message").asText().equals("Analysed")).singleElement().satisfies(line -> {
            assertThat(line.path("function_request_id").asText()).isEqualTo("local");
            assertThat(line.path("cold_start").asBoolean()).isTrue();
            assertThat(line.path("service").asText()).isEqualTo("sherpa");
            assertThat(line.path("bucket").asText()).isEqualTo("articles");
            assertThat(line.path("key").asText()).isEqualTo(Events.PLAIN_KEY);
            assertThat(line.path("etag").asText()).isEqualTo(Events.ETAG);
            assertThat(line.path("result").asText()).isEqualTo(Events.resultKey(Events.PLAIN_KEY));
            assertThat(line.path("page").asText()).isEqualTo(Events.resultKey(Events.PLAIN_KEY).replace(".json", ".html"));
        });
        assertThat(lines).filteredOn(line -> line.path("message").asText().equals("Ignored: it is a folder")).singleElement()
                .satisfies(line -> assertThat(line.path("cold_start").asBoolean()).isFalse());
        assertThat(lines).filteredOn(line -> line.has("_aws") && line.has("Articles")).singleElement().satisfies(line -> {
            assertThat(line.path("Articles").asInt()).isEqualTo(1);
            assertThat(line.path("ErrorResults").asInt()).isZero();
            assertThat(line.path("Failures").asInt()).isZero();
            assertThat(line.path("Bytes").asInt()).isEqualTo(Sample.load().bytes().length);
            assertThat(line.path("Duration").asDouble()).isPositive();
            assertThat(line.at("/_aws/CloudWatchMetrics/0/Namespace").asText()).isEqualTo("Sherpa");
        });
        assertThat(lines).anySatisfy(line -> assertThat(line.path("ColdStart").asInt()).isEqualTo(1));
    }

    @Test
    void failureIsLoggedMeasuredAndThrown() throws Exception {
        var ended = run(Map.of("RESULTS_BUCKET", "no-such-bucket"), "s3-put");

        assertThat(ended.status()).isNotZero();
        assertThat(ended.output()).contains("sherpa.function.ArticlesFailedException: 1 of 1 records failed");
        var lines = json(ended);
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.path("level").asText()).isEqualTo("ERROR");
            assertThat(line.at("/error/name").asText()).contains("NoSuchBucket");
        });
        assertThat(lines).anySatisfy(line -> assertThat(line.path("Failures").asInt()).isEqualTo(1));
    }

    @Test
    void eventThatIsNoneIsMeasuredAndThrown() throws Exception {
        var ended = run(Map.of("RESULTS_BUCKET", "results"), "../src/test/resources/events/unknown");

        assertThat(ended.output()).contains("sherpa.function.MalformedEventException");
        assertThat(json(ended)).anySatisfy(line -> assertThat(line.path("Failures").asInt()).isEqualTo(1));
    }

    @Test
    void missingConfigurationIsNamedAtOnce() throws Exception {
        assertThat(run(Map.of("RESULTS_BUCKET", ""), "s3-put").output())
                .contains("InvalidConfigurationException: RESULTS_BUCKET");
    }

    @Test
    void snapshotIsWarmedUpWithoutS3AndCountsNoArticle() throws Exception {
        var ended = run(Map.of("RESULTS_BUCKET", "results", "AWS_ENDPOINT_URL_S3", "http://127.0.0.1:1"), "checkpoint");

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(ended.output().strip().lines()).singleElement().asString().contains("Rehearsed for the snapshot");
    }

    @Test
    void functionThatWasRestoredHandlesItsFirstEvent() throws Exception {
        var ended = run(Map.of("RESULTS_BUCKET", "results"), "checkpoint", "restore", "s3-put");

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(buckets.keys(Buckets.RESULTS)).containsExactly(Events.resultKey(Events.PLAIN_KEY));
        assertThat(json(ended)).filteredOn(line -> line.has("_aws") && line.has("Articles")).singleElement()
                .satisfies(line -> assertThat(line.path("Articles").asInt()).isEqualTo(1));
    }

    @Test
    void publicationDateThatIsNoneIsToldInTheLog() throws Exception {
        buckets.put(Buckets.ARTICLES, Events.PLAIN_KEY, Sample.load().bytes(), Map.of("published", "1996/1997"));

        var ended = run(Map.of("RESULTS_BUCKET", "results"), "s3-put");

        assertThat(json(ended)).filteredOn(line -> line.path("level").asText().equals("WARN")).singleElement().satisfies(line -> {
            assertThat(line.path("published").asText()).isEqualTo("1996/1997");
            assertThat(line.path("key").asText()).isEqualTo(Events.PLAIN_KEY);
        });
    }

    private LambdaProcess.Ended run(Map<String, String> environment, String... events) throws Exception {
        var all = new HashMap<>(Map.of(
                "AWS_ENDPOINT_URL_S3", SERVER.endpoint().toString(), "AWS_REGION", "eu-west-1", "AWS_ACCESS_KEY_ID", "test",
                "AWS_SECRET_ACCESS_KEY", "test", "AWS_LAMBDA_FUNCTION_NAME", "sherpa", "AWS_LAMBDA_INITIALIZATION_TYPE",
                "on-demand",
                "POWERTOOLS_SERVICE_NAME", "sherpa", "POWERTOOLS_METRICS_NAMESPACE", "Sherpa"));
        all.putAll(environment);
        return LambdaProcess.run(all, folder, events);
    }

    private static List<JsonNode> json(LambdaProcess.Ended ended) throws IOException {
        var mapper = new JsonMapper();
        var lines = new ArrayList<JsonNode>();
        for (String line : ended.lines())
            if (line.startsWith("{"))
                lines.add(mapper.readTree(line));
        return lines;
    }
}
