package sherpa.function;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;

import sherpa.document.Limits;
import sherpa.document.Upload;
import sherpa.local.LocalContext;
import sherpa.result.Failure;
import sherpa.result.Provenance;
import sherpa.result.Result;
import sherpa.result.ResultJson;
import sherpa.result.ResultSchema;
import sherpa.result.Source;
import sherpa.storage.Buckets;
import sherpa.storage.StorageException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sherpa.function.Events.ODD_KEY;
import static sherpa.function.Events.PLAIN_KEY;
import static sherpa.storage.Buckets.ARTICLES;
import static sherpa.storage.Buckets.RESULTS;
import static sherpa.storage.Buckets.VERSIONED;

/// What the function makes of events, on any S3 server.
public abstract class ArticleFunctionContract {

    private static final int DELIVERIES = 1_000;
    private static final int AT_ONCE = 100;
    private static final Sample SAMPLE = Sample.load();

    private final ResultSchema schema = new ResultSchema();

    private Buckets buckets;
    private ArticleFunction function;

    protected abstract S3Client s3();

    @BeforeEach
    void uploadArticles() {
        buckets = new Buckets(s3()).fresh();
        function = function(RESULTS, Limits.defaults(), Configuration.Report.NONE);
        buckets.put(ARTICLES, PLAIN_KEY, SAMPLE.bytes(), SAMPLE.metadata());
        buckets.put(ARTICLES, ODD_KEY, SAMPLE.bytes(), SAMPLE.metadata());
    }

    @Test
    void uploadEndsInAResult() throws IOException {
        JsonNode reply = deliver("s3-put");

        Result result = result(PLAIN_KEY);
        assertThat(result.status()).isEqualTo(Result.Status.ANALYSED);
        assertThat(result.source().etag()).contains(Events.ETAG);
        assertThat(result.provenance().engine()).isEqualTo(Engine.version());
        assertThat(result.document().orElseThrow().text()).isEqualTo(new String(SAMPLE.bytes(), StandardCharsets.UTF_8));
        assertThat(reply.at("/records/0/status").asText()).isEqualTo("ANALYSED");
        assertThat(reply.at("/records/0/result").asText()).isEqualTo("s3://results/" + Events.resultKey(PLAIN_KEY));
    }

    @Test
    void everyRecordIsHandled() throws IOException {
        JsonNode reply = deliver("s3-put-many");

        assertThat(result(PLAIN_KEY).status()).isEqualTo(Result.Status.ANALYSED);
        assertThat(result(ODD_KEY).status()).isEqualTo(Result.Status.ANALYSED);
        assertThat(result("not-there.txt").error().orElseThrow().code()).isEqualTo(Failure.Code.GONE);
        assertThat(reply.path("records")).hasSize(3);
    }

    @Test
    void versionOfTheEventIsAnalysed() throws IOException {
        String version = buckets.put(VERSIONED, PLAIN_KEY, SAMPLE.bytes(), SAMPLE.metadata()).versionId();
        buckets.put(VERSIONED, PLAIN_KEY, "Another article.");

        deliver(Events.text("s3-put-versioned").replace("\"articles\"", "\"versioned\"")
                .replace("096fKKXTRTtl3on89fVO.nfljtsv6qko", version).getBytes(StandardCharsets.UTF_8));

        String key = PLAIN_KEY + "/" + version + "/sherpa-" + Engine.version() + ".json";
        assertThat(buckets.keys(RESULTS)).containsExactly(key);
        assertThat(read(key).document().orElseThrow().text()).contains("Chavez");
    }

    @ParameterizedTest
    @ValueSource(strings = { "eventbridge-created", "sqs-eventbridge", "sqs-s3", "sqs-one-bad" })
    void keyWithOddCharactersIsFoundThroughEveryKindOfEvent(String event) throws IOException {
        deliver(event);

        assertThat(result(ODD_KEY).status()).isEqualTo(Result.Status.ANALYSED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "s3-test", "s3-delete", "s3-put-folder", "s3-put-results-bucket", "eventbridge-deleted" })
    void whatIsNoArticleIsIgnored(String event) throws IOException {
        JsonNode reply = deliver(event);

        assertThat(reply.path("records")).isNotEmpty()
                .allSatisfy(record -> assertThat(record.path("status").asText()).isEqualTo("IGNORED"));
        assertThat(buckets.keys(RESULTS)).isEmpty();
    }

    @Test
    void queueIsToldOfTheFailedMessagesOnly() throws IOException {
        JsonNode reply = deliver("sqs-one-bad");

        assertThat(reply.path("batchItemFailures")).singleElement()
                .satisfies(failure -> assertThat(failure.path("itemIdentifier").asText()).endsWith("0002"));
        assertThat(buckets.keys(RESULTS)).hasSize(2);
        assertThat(deliver("sqs-s3").path("batchItemFailures")).isEmpty();
    }

    @Test
    void failuresAreThrownTogetherOnceTheOtherRecordsAreHandled() {
        String event = Events.text("s3-put-many").replaceFirst("\"name\": \"articles\"", "\"name\": \"no-such-bucket\"")
                .replace("\"not-there.txt\"", "\"100%.txt\"");

        assertThatThrownBy(() -> deliver(event.getBytes(StandardCharsets.UTF_8))).isInstanceOf(ArticlesFailedException.class)
                .hasMessageContaining("2 of 3").hasMessageContaining("no-such-bucket").hasMessageContaining("100%.txt")
                .hasCauseInstanceOf(StorageException.NoSuchBucket.class)
                .satisfies(e -> assertThat(e.getSuppressed()).singleElement().isInstanceOf(MalformedEventException.class));
        assertThat(buckets.keys(RESULTS)).containsExactly(Events.resultKey(ODD_KEY));
    }

    @Test
    void withoutAResultsBucketEventsAreGivenBack() throws IOException {
        var nowhere = function("no-such-bucket", Limits.defaults(), Configuration.Report.NONE);

        assertThatThrownBy(() -> deliver(nowhere, Events.read("s3-put"))).isInstanceOf(ArticlesFailedException.class)
                .hasCauseInstanceOf(StorageException.NoSuchBucket.class);
        assertThat(deliver(nowhere, Events.read("sqs-eventbridge")).path("batchItemFailures")).hasSize(2);
    }

    @Test
    void articleDeletedBeforeItWasReadHasAnErrorResult() throws IOException {
        s3().deleteObject(d -> d.bucket(ARTICLES).key(PLAIN_KEY));

        JsonNode reply = deliver("s3-put");

        assertThat(result(PLAIN_KEY).error().orElseThrow().code()).isEqualTo(Failure.Code.GONE);
        assertThat(reply.at("/records/0/code").asText()).isEqualTo("GONE");
    }

    @Test
    void articleReplacedBeforeItWasReadIsNotTakenForTheOneOfTheEvent() throws IOException {
        buckets.put(ARTICLES, PLAIN_KEY, "Another article.");

        deliver("s3-put");

        assertThat(result(PLAIN_KEY).error().orElseThrow().code()).isEqualTo(Failure.Code.GONE);
    }

    @Test
    void articleOverTheLimitHasAnErrorResult() throws IOException {
        var limits = Limits.defaults();
        var small = function(
                RESULTS, new Limits(SAMPLE.bytes().length - 1, limits.textCharacters(), limits.parsing()),
                Configuration.Report.NONE);

        deliver(small, Events.read("s3-put"));

        assertThat(result(PLAIN_KEY).error().orElseThrow().code()).isEqualTo(Failure.Code.TOO_LARGE);
        assertThat(result(PLAIN_KEY).source().size()).contains((long) SAMPLE.bytes().length);
    }

    @Test
    void articleWithoutAByteHasAnErrorResult() throws IOException {
        String etag = buckets.put(ARTICLES, PLAIN_KEY, "").eTag().replace("\"", "");

        deliver(Events.text("s3-put").replace(Events.ETAG, etag).getBytes(StandardCharsets.UTF_8));

        assertThat(read(Events.resultKey(PLAIN_KEY).replace(Events.ETAG, etag)).error().orElseThrow().code())
                .isEqualTo(Failure.Code.EMPTY);
    }

    @Test
    void sameEventAThousandTimesLeavesOneResult() throws Exception {
        Callable<JsonNode> delivery = () -> deliver("s3-put");

        try (var threads = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var replies = threads.invokeAll(IntStream.range(0, DELIVERIES).mapToObj(i -> delivery).toList());
            assertThat(replies).allSatisfy(
                    reply -> assertThat(reply.resultNow().at("/records/0/status").asText()).isEqualTo("ANALYSED"));
        }

        assertThat(buckets.keys(RESULTS)).containsExactly(Events.resultKey(PLAIN_KEY));
    }

    @Test
    void articleWhoseAnalysisBreaksFailsAloneAndIsGivenBack() {
        var configuration = new Configuration(RESULTS, Limits.defaults(), Configuration.Report.NONE);
        var frail = new ArticleFunction(configuration, new Frail(new Analyst(configuration.limits(), "1"), PLAIN_KEY), s3(),
                Telemetry.none());

        assertThatThrownBy(() -> deliver(frail, Events.read("s3-put-many"))).isInstanceOf(ArticlesFailedException.class)
                .hasMessageContaining("1 of 3").hasMessageContaining(PLAIN_KEY).hasRootCauseMessage("a bug");
        assertThat(buckets.keys(RESULTS)).hasSize(2).noneMatch(key -> key.startsWith(PLAIN_KEY));
    }

    /// An analysis with a bug that one article brings to light.
    private record Frail(Analysis sound, String key) implements Analysis {

        @Override
        public Result analyse(Source source, Upload upload) {
            if (source.key().equals(key))
                throw new IndexOutOfBoundsException("a bug");
            return sound.analyse(source, upload);
        }

        @Override
        public Provenance provenance() {
            return sound.provenance();
        }
    }

    @Test
    void eventThatIsNoneIsRefusedByName() {
        assertThatThrownBy(() -> deliver("unknown")).isInstanceOf(MalformedEventException.class);
        assertThatThrownBy(() -> deliver("{ no event".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedEventException.class);
        assertThat(buckets.keys(RESULTS)).isEmpty();
    }

    @Test
    void pageIsWrittenBesideEachResultWhenAskedForErrorResultsToo() throws IOException {
        var reporting = function(RESULTS, Limits.defaults(), Configuration.Report.HTML);
        String plain = Events.resultKey(PLAIN_KEY).replace(".json", ".html");

        JsonNode reply = deliver(reporting, Events.read("s3-put-many"));
        deliver(reporting, Events.read("s3-put-many"));

        assertThat(reply.at("/records/0/page").asText()).isEqualTo("s3://results/" + plain);
        assertThat(buckets.keys(RESULTS)).hasSize(6);
        assertThat(new String(buckets.bytes(RESULTS, plain), StandardCharsets.UTF_8)).contains("Hugo Chavez");
        assertThat(new String(buckets.bytes(RESULTS, Events.resultKey("not-there.txt").replace(".json", ".html")),
                StandardCharsets.UTF_8)).contains("could not be analysed");
        assertThat(s3().headObject(h -> h.bucket(RESULTS).key(plain)).contentType())
                .isEqualToIgnoringWhitespace("text/html; charset=utf-8");
        assertThat(result(PLAIN_KEY).status()).isEqualTo(Result.Status.ANALYSED);
    }

    private ArticleFunction function(String results, Limits limits, Configuration.Report report) {
        return new ArticleFunction(new Configuration(results, limits, report), s3(), Telemetry.none());
    }

    private JsonNode deliver(String event) throws IOException {
        return deliver(Events.read(event));
    }

    private JsonNode deliver(byte[] event) throws IOException {
        return deliver(function, event);
    }

    private static JsonNode deliver(ArticleFunction function, byte[] event) throws IOException {
        var reply = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(event), reply, new LocalContext());
        return new JsonMapper().readTree(reply.toByteArray());
    }

    private Result result(String key) throws IOException {
        return read(Events.resultKey(key));
    }

    private Result read(String resultKey) throws IOException {
        byte[] json = buckets.bytes(RESULTS, resultKey);
        assertThat(schema.violations(json)).isEmpty();
        return new ResultJson().read(json);
    }
}
