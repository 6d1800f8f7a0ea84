package sherpa.storage;

import java.util.Map;
import java.util.stream.Stream;

import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/// Makes the client that the function keeps for its lifetime.
public final class S3Clients {

    private S3Clients() {}

    /// Region, credentials and an endpoint other than AWS's own (`AWS_ENDPOINT_URL_S3`, `AWS_ENDPOINT_URL`) are found by the
    /// SDK in the process's environment. With such an endpoint buckets are addressed by path: only AWS's own has a host name
    /// for each.
    public static S3Client fromEnvironment(Map<String, String> environment) {
        return S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .defaultsMode(DefaultsMode.IN_REGION)
                .forcePathStyle(Stream.of("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL")
                        .anyMatch(name -> !environment.getOrDefault(name, "").isBlank()))
                .build();
    }
}
