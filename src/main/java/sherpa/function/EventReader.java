package sherpa.function;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

import sherpa.storage.ArticleReference;

/// Reads the events that tell of articles: S3 notifications of version 2.x, EventBridge's events from S3, either of them also
/// inside SNS notifications and SQS messages.
///
/// The JSON is read as it is, without the event classes of AWS, which fail on fields that they don't know and on times in
/// forms that they don't expect. S3 notifications have URL-encoded keys, EventBridge's events have plain ones.
public final class EventReader {

    private static final int MOST_WRAPPINGS = 4;

    private final ObjectReader json = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build()
            .reader();

    /// @throws MalformedEventException if the whole is not JSON or no event at all; a part that is none is an
    ///         [ArticleEvent.Unreadable]
    public Delivery read(byte[] event) {
        JsonNode root;
        try {
            root = json.readTree(event);
        } catch (JsonProcessingException e) {
            throw new MalformedEventException("The event is not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new MalformedEventException("The event is not UTF-8: " + e.getMessage(), e);
        }
        if (isFrom(root.path("Records").path(0), "aws:sqs"))
            return new Delivery.Batch(messages(root.path("Records")));
        var events = events(root, 0);
        if (events.size() == 1 && events.getFirst() instanceof ArticleEvent.Unreadable(var problem))
            throw new MalformedEventException(problem);
        return new Delivery.Direct(events);
    }

    private List<Delivery.Message> messages(JsonNode records) {
        var messages = new ArrayList<Delivery.Message>();
        for (JsonNode record : records)
            messages.add(new Delivery.Message(record.path("messageId").asText(), inside(record.path("body"), 0)));
        return messages;
    }

    /// Events inside a text.
    private List<ArticleEvent> inside(JsonNode text, int wrappings) {
        try {
            return events(json.readTree(text.asText()), wrappings + 1);
        } catch (JsonProcessingException e) {
            return unreadable("The message is not JSON: " + e.getOriginalMessage());
        }
    }

    private List<ArticleEvent> events(JsonNode event, int wrappings) {
        if (wrappings > MOST_WRAPPINGS)
            return unreadable("The event is wrapped in more than " + MOST_WRAPPINGS + " others");
        if (event.path("Records").isArray()) {
            var events = new ArrayList<ArticleEvent>();
            for (JsonNode record : event.path("Records"))
                events.addAll(
                        record.has("Sns") ? inside(record.path("Sns").path("Message"), wrappings) : List.of(record(record)));
            return events;
        }
        if (event.path("Event").asText().equals("s3:TestEvent"))
            return List.of(new ArticleEvent.Other("s3:TestEvent", Optional.empty()));
        if (event.path("Type").asText().equals("Notification") && event.has("Message"))
            return inside(event.path("Message"), wrappings);
        if (event.has("detail-type"))
            return List.of(bridged(event));
        return unreadable("Neither an S3 notification nor an EventBridge event; its fields: "
                + String.join(", ", (Iterable<String>) event::fieldNames));
    }

    /// A record of an S3 notification.
    private static ArticleEvent record(JsonNode record) {
        if (!isFrom(record, "aws:s3"))
            return new ArticleEvent.Unreadable("A record from " + record.path("eventSource").asText("nowhere") + ", not from S3");
        String version = record.path("eventVersion").asText();
        if (!version.startsWith("2."))
            return new ArticleEvent.Unreadable("An S3 notification of version \"" + version + "\"; known are 2.x");
        String name = record.path("eventName").asText();
        JsonNode object = record.path("s3").path("object");
        Optional<String> key;
        try {
            key = text(object.path("key")).map(k -> URLDecoder.decode(k, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return new ArticleEvent.Unreadable("A key that is not URL-encoded: " + object.path("key").asText());
        }
        if (!name.startsWith("ObjectCreated:"))
            return new ArticleEvent.Other(name, key);
        return uploaded(text(record.path("s3").path("bucket").path("name")), key, text(object.path("versionId")),
                text(object.path("eTag")));
    }

    /// An event from EventBridge.
    private static ArticleEvent bridged(JsonNode event) {
        String name = event.path("detail-type").asText();
        if (!event.path("source").asText().equals("aws.s3"))
            return new ArticleEvent.Unreadable(
                    "An event \"" + name + "\" from " + event.path("source").asText("nowhere") + ", not from S3");
        JsonNode object = event.path("detail").path("object");
        Optional<String> key = text(object.path("key"));
        if (!name.equals("Object Created"))
            return new ArticleEvent.Other(name, key);
        return uploaded(text(event.path("detail").path("bucket").path("name")), key, text(object.path("version-id")),
                text(object.path("etag")));
    }

    private static ArticleEvent uploaded(
            Optional<String> bucket, Optional<String> key, Optional<String> versionId, Optional<String> etag) {
        if (bucket.isEmpty() || key.isEmpty())
            return new ArticleEvent.Unreadable("An upload without " + (bucket.isEmpty() ? "a bucket" : "a key"));
        // "null" is the version of every object put while versioning is suspended: it pins nothing.
        return new ArticleEvent.Uploaded(new ArticleReference(
                bucket.get(), key.get(), versionId.filter(id -> !id.equals("null")), etag.map(e -> e.replace("\"", ""))));
    }

    private static boolean isFrom(JsonNode record, String source) {
        return record.path("eventSource").asText().equals(source);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    private static List<ArticleEvent> unreadable(String problem) {
        return List.of(new ArticleEvent.Unreadable(problem));
    }
}
