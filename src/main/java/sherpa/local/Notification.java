package sherpa.local;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/// Words notifications exactly as S3 does, version 2.1: keys URL-encoded, ETags bare.
final class Notification {

    private Notification() {}

    /// @param how the part of the event's name behind `ObjectCreated:`
    /// @param key plain
    /// @param version absent where the bucket keeps none
    static byte[] created(String how, String bucket, String key, long size, String etag, Optional<String> version) {
        var json = JsonNodeFactory.instance;
        var record = json.objectNode()
                .put("eventVersion", "2.1").put("eventSource", "aws:s3").put("awsRegion", "us-east-1")
                .put("eventTime", "1970-01-01T00:00:00.000Z").put("eventName", "ObjectCreated:" + how);
        record.putObject("userIdentity").put("principalId", "AIDAJDPLRKLG7UEXAMPLE");
        record.putObject("requestParameters").put("sourceIPAddress", "127.0.0.1");
        record.putObject("responseElements").put("x-amz-request-id", "C3D13FE58DE4C810");
        var s3 = record.putObject("s3").put("s3SchemaVersion", "1.0").put("configurationId", "sherpa");
        s3.putObject("bucket").put("name", bucket).put("arn", "arn:aws:s3:::" + bucket)
                .putObject("ownerIdentity").put("principalId", "A3NL1KOZZKExample");
        var object = s3.putObject("object").put("key", URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/"))
                .put("size", size).put("eTag", etag).put("sequencer", "0055AED6DCD90281E5");
        version.ifPresent(id -> object.put("versionId", id));
        var event = json.objectNode();
        event.putArray("Records").add(record);
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }
}
