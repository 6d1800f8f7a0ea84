package sherpa.function;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// A stage without S3 on which the whole function can run once, so that all its classes are loaded, and its hot paths warm,
/// before SnapStart takes the snapshot: whoever asks for the sample article is given it, and whatever is written is taken.
final class Rehearsal {

    private final Sample sample;

    Rehearsal(Sample sample) {
        this.sample = sample;
    }

    S3Client s3() {
        return S3Client.builder()
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("rehearsal", "rehearsal")))
                .httpClient(new Stage())
                .build();
    }

    byte[] event(String bucket) {
        return """
                {"Records": [{"eventVersion": "2.1", "eventSource": "aws:s3", "eventName": "ObjectCreated:Put", "s3": {
                  "bucket": {"name": "%s"}, "object": {"key": "%s"}}}]}""".formatted(bucket, sample.key())
                .getBytes(StandardCharsets.UTF_8);
    }

    private final class Stage implements SdkHttpClient {

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() {
                    return request.httpRequest().method() == SdkHttpMethod.GET ? ok(sample.bytes()) : ok(new byte[0]);
                }

                @Override
                public void abort() {}
            };
        }

        private HttpExecuteResponse ok(byte[] body) {
            var head = SdkHttpResponse.builder().statusCode(200).putHeader("ETag", "\"rehearsal\"")
                    .putHeader("Content-Length", Integer.toString(body.length));
            sample.metadata().forEach((name, value) -> head.putHeader("x-amz-meta-" + name.toLowerCase(Locale.ROOT), value));
            return HttpExecuteResponse.builder().response(head.build())
                    .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body))).build();
        }

        @Override
        public void close() {}
    }
}
