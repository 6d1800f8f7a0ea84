package sherpa.cloud;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.lambda.model.FunctionResponseType;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.Event;
import software.amazon.awssdk.services.s3.model.LambdaFunctionConfiguration;
import software.amazon.awssdk.services.s3.model.QueueConfiguration;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.sqs.model.Message;

import sherpa.result.Result;
import sherpa.result.ResultJson;
import sherpa.result.ResultSchema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The whole chain as in the cloud, with the package that is deployed.
@ExtendWith(SharedCloud.class)
class CloudIT {

    private static final String ARTICLE = """
            President meets prime minister in Oslo
            Finnish President Sauli Niinisto met Norwegian Prime Minister Erna Solberg in Oslo on Monday for two hours of talks.
            Niinisto thanked the United States for its support.
            """;

    private static Cloud cloud;

    @BeforeAll
    static void take(Cloud shared) {
        cloud = shared;
        cloud.takePackage();
    }

    @Test
    void uploadTriggersTheFunctionWhichWritesTheResult() throws IOException {
        // given two buckets and the function, triggered by the one
        bucketsFor("chain");
        String function = cloud.createFunction("chain", "chain-results");
        cloud.s3.putBucketNotificationConfiguration(n -> n.bucket("chain-articles").notificationConfiguration(
                c -> c.lambdaFunctionConfigurations(uploadsTo(function))));

        // when an article is uploaded under a key that needs encoding
        upload("chain-articles", "2019/Kim & Putin + ünïcode.txt");

        // then its result appears and keeps the contract
        byte[] json = resultOf("chain-results");
        assertThat(new ResultSchema().violations(json)).isEmpty();
        Result result = new ResultJson().read(json);
        assertThat(result.status()).isEqualTo(Result.Status.ANALYSED);
        assertThat(result.source().key()).isEqualTo("2019/Kim & Putin + ünïcode.txt");
        assertThat(result.document().orElseThrow().published().orElseThrow().date()).isEqualTo("2019-04-26");
    }

    @Test
    void notificationsMayComeThroughAQueueAndOneBadMessageHoldsUpNoOther() throws IOException {
        // given a queue between the bucket and the function
        bucketsFor("queue");
        cloud.createFunction("queue", "queue-results");
        String queue = cloud.createQueue("queue-events");
        cloud.lambda.createEventSourceMapping(m -> m.functionName("queue").eventSourceArn(cloud.arn(queue)).batchSize(10)
                .functionResponseTypes(FunctionResponseType.REPORT_BATCH_ITEM_FAILURES));
        cloud.s3.putBucketNotificationConfiguration(n -> n.bucket("queue-articles").notificationConfiguration(
                c -> c.queueConfigurations(
                        QueueConfiguration.builder().queueArn(cloud.arn(queue)).events(Event.S3_OBJECT_CREATED).build())));

        // when a message that is no event and an upload arrive
        cloud.sqs.sendMessage(m -> m.queueUrl(queue).messageBody("{ no event"));
        upload("queue-articles", "article.txt");

        // then the article is analysed and the bad message stays with the queue
        assertThat(new ResultJson().read(resultOf("queue-results")).status()).isEqualTo(Result.Status.ANALYSED);
        assertThat(Cloud.await("the bad message",
                () -> Optional.of(cloud.sqs.getQueueAttributes(a -> a.queueUrl(queue).attributeNamesWithStrings(
                        "ApproximateNumberOfMessagesNotVisible", "ApproximateNumberOfMessages")).attributesAsStrings())
                        .filter(counts -> counts.values().stream().mapToInt(Integer::parseInt).sum() == 1)))
                .isNotEmpty();
    }

    @Test
    void eventThatCannotBeHandledReachesTheFailureQueue() {
        // given a function whose results bucket is missing
        cloud.s3.createBucket(b -> b.bucket("lost-articles"));
        String function = cloud.createFunction("lost", "no-such-bucket");
        String failures = cloud.createQueue("lost-failures");
        cloud.lambda.putFunctionEventInvokeConfig(c -> c.functionName("lost").maximumRetryAttempts(0)
                .destinationConfig(d -> d.onFailure(f -> f.destination(cloud.arn(failures)))));
        cloud.s3.putBucketNotificationConfiguration(n -> n.bucket("lost-articles").notificationConfiguration(
                c -> c.lambdaFunctionConfigurations(uploadsTo(function))));

        // when an article is uploaded
        upload("lost-articles", "article.txt");

        // then the event, with the reason, waits in the failure queue
        Message failure = Cloud.await("the failed event",
                () -> cloud.sqs.receiveMessage(r -> r.queueUrl(failures).waitTimeSeconds(5)).messages().stream().findFirst());
        assertThat(failure.body()).contains("article.txt").contains("no-such-bucket");
    }

    @Test
    void theSameEventManyTimesLeavesOneResult() throws IOException {
        // given an article whose upload has been handled once
        bucketsFor("same");
        cloud.createFunction("same", "same-results");
        upload("same-articles", "article.txt");
        String event = """
                {"Records": [{"eventVersion": "2.1", "eventSource": "aws:s3", "eventName": "ObjectCreated:Put",
                  "s3": {"bucket": {"name": "same-articles"}, "object": {"key": "article.txt"}}}]}""";
        invoke("same", event);
        byte[] first = resultOf("same-results");

        // when the event comes again and again
        for (int i = 0; i < 3; i++)
            invoke("same", event);

        // then nothing has changed
        assertThat(cloud.keys("same-results")).hasSize(1);
        assertThat(resultOf("same-results")).isEqualTo(first);
    }

    @Test
    void storeRefusesToWriteOverAResult() {
        cloud.s3.createBucket(b -> b.bucket("conditional"));
        cloud.s3.putObject(p -> p.bucket("conditional").key("a.json").ifNoneMatch("*"), RequestBody.fromString("first"));
        assertThatThrownBy(() -> cloud.s3.putObject(p -> p.bucket("conditional").key("a.json").ifNoneMatch("*"),
                RequestBody.fromString("second")))
                .isInstanceOfSatisfying(S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(412));
    }

    private static LambdaFunctionConfiguration uploadsTo(String function) {
        return LambdaFunctionConfiguration.builder().lambdaFunctionArn(function).events(Event.S3_OBJECT_CREATED).build();
    }

    private static void bucketsFor(String name) {
        List.of("-articles", "-results").forEach(end -> cloud.s3.createBucket(b -> b.bucket(name + end)));
        cloud.s3.putBucketVersioning(
                v -> v.bucket(name + "-articles").versioningConfiguration(c -> c.status(BucketVersioningStatus.ENABLED)));
    }

    private static void upload(String bucket, String key) {
        cloud.s3.putObject(p -> p.bucket(bucket).key(key).metadata(Map.of("published", "2019-04-26")),
                RequestBody.fromString(ARTICLE));
    }

    private static byte[] resultOf(String bucket) {
        String key = Cloud.await("a result in " + bucket, () -> cloud.keys(bucket).stream().findFirst());
        return cloud.s3.getObjectAsBytes(g -> g.bucket(bucket).key(key)).asByteArray();
    }

    private static void invoke(String function, String event) {
        var response = cloud.lambda
                .invoke(i -> i.functionName(function).payload(software.amazon.awssdk.core.SdkBytes.fromUtf8String(event)));
        assertThat(response.functionError()).as(response.payload().asUtf8String()).isNull();
    }
}
