package sherpa.storage;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/// Makes the client that the function keeps for its lifetime.
public final class S3Clients {

    private S3Clients() {}

    /// Region and credentials are found by the SDK in the process's environment, and so is an endpoint other than AWS's own
    /// (`AWS_ENDPOINT_URL_S3`, `AWS_ENDPOINT_URL`); `S3_ENDPOINT` names one too, and none where it is empty, as a template can't
    /// leave a variable out. With such an endpoint buckets are addressed by path: only AWS's own has a host name for each.
    public static S3Client fromEnvironment(Map<String, String> environment) {
        var client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .defaultsMode(DefaultsMode.IN_REGION)
                .forcePathStyle(environment.containsKey("AWS_ENDPOINT_URL_S3") || environment.containsKey("AWS_ENDPOINT_URL"));
        Optional.ofNullable(environment.get("S3_ENDPOINT")).filter(endpoint -> !endpoint.isBlank())
                .ifPresent(endpoint -> client.endpointOverride(URI.create(endpoint)).forcePathStyle(true));
        return client.build();
    }
}
