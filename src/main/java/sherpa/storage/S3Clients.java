package sherpa.storage;

import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;

import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/// Makes the client that the function keeps for its lifetime.
public final class S3Clients {

    private static final String OWN = "S3_ENDPOINT";

    private S3Clients() {}

    /// Region and credentials are found by the SDK in the process's environment, and so is an endpoint other than AWS's own
    /// (`AWS_ENDPOINT_URL_S3`, `AWS_ENDPOINT_URL`); `S3_ENDPOINT` names one too, and none where it is empty, as a template can't
    /// leave a variable out. With such an endpoint buckets are addressed by path: only AWS's own has a host name for each.
    public static S3Client fromEnvironment(Map<String, String> environment) {
        var client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .defaultsMode(DefaultsMode.IN_REGION)
                .forcePathStyle(
                        Stream.of("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL", OWN).anyMatch(name -> given(environment, name)));
        if (given(environment, OWN))
            client.endpointOverride(URI.create(environment.getOrDefault(OWN, "").strip()));
        return client.build();
    }

    private static boolean given(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }
}
