package sherpa.cloud;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.Runtime;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// A cloud of our own: LocalStack with the packaged function in its Lambda. The image's name can be overridden with
/// `-Dlocalstack.image=NAME`.
final class Cloud implements AutoCloseable {

    private static final String IMAGE = System.getProperty("localstack.image", "localstack/localstack:4.14.0");
    private static final Path PACKAGE = Path.of(System.getProperty("sherpa.zip", "target/sherpa-0.1.0-lambda.zip"));

    private final LocalStackContainer container;
    final S3Client s3;
    final LambdaClient lambda;
    final SqsClient sqs;

    Cloud() {
        container = new LocalStackContainer(DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("localstack/localstack"));
        container.start();
        s3 = client(S3Client.builder()).forcePathStyle(true).httpClient(UrlConnectionHttpClient.create()).build();
        lambda = client(LambdaClient.builder()).httpClient(UrlConnectionHttpClient.create()).build();
        sqs = client(SqsClient.builder()).httpClient(UrlConnectionHttpClient.create()).build();
    }

    /// Uploads the Lambda package, from which functions are made.
    void takePackage() {
        s3.createBucket(b -> b.bucket("code"));
        s3.putObject(b -> b.bucket("code").key("sherpa.zip"), PACKAGE);
    }

    private <B extends AwsClientBuilder<B, ?>> B client(B builder) {
        return builder.endpointOverride(container.getEndpoint()).region(Region.of(container.getRegion()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(container.getAccessKey(), container.getSecretKey())));
    }

    /// Creates the function as template.yaml does and returns its ARN once it can be invoked.
    String createFunction(String name, String resultsBucket) {
        lambda.createFunction(f -> f.functionName(name).runtime(Runtime.fromValue("java25")).memorySize(2048).timeout(300)
                .handler("sherpa.function.ArticleFunction::handleRequest").role("arn:aws:iam::000000000000:role/sherpa")
                .code(c -> c.s3Bucket("code").s3Key("sherpa.zip"))
                .environment(e -> e.variables(Map.of("RESULTS_BUCKET", resultsBucket, "POWERTOOLS_SERVICE_NAME", "sherpa",
                        "POWERTOOLS_METRICS_NAMESPACE", "Sherpa"))));
        lambda.waiter().waitUntilFunctionActiveV2(f -> f.functionName(name));
        return lambda.getFunctionConfiguration(f -> f.functionName(name)).functionArn();
    }

    String createQueue(String name) {
        return sqs.createQueue(q -> q.queueName(name).attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "300")))
                .queueUrl();
    }

    String arn(String queueUrl) {
        return sqs.getQueueAttributes(q -> q.queueUrl(queueUrl).attributeNames(QueueAttributeName.QUEUE_ARN)).attributes()
                .get(QueueAttributeName.QUEUE_ARN);
    }

    List<String> keys(String bucket) {
        return s3.listObjectsV2(l -> l.bucket(bucket)).contents().stream().map(S3Object::key).toList();
    }

    /// Asks again until there is an answer.
    static <T> T await(String what, Supplier<Optional<T>> answer) {
        var deadline = Instant.now().plus(Duration.ofMinutes(3));
        while (Instant.now().isBefore(deadline)) {
            var found = answer.get();
            if (found.isPresent())
                return found.get();
            try {
                Thread.sleep(250);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("Waited three minutes in vain for " + what);
    }

    @Override
    public void close() {
        s3.close();
        lambda.close();
        sqs.close();
        container.stop();
    }
}
