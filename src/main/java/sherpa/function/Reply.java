package sherpa.function;

import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What the function answers, as JSON.
final class Reply {

    private final JsonMapper mapper = new JsonMapper();
    private final String resultsBucket;

    Reply(String resultsBucket) {
        this.resultsBucket = resultsBucket;
    }

    /// For a person who invoked the function, and for an on-success destination.
    byte[] about(List<Outcome> outcomes) {
        var reply = mapper.createObjectNode();
        var records = reply.putArray("records");
        for (Outcome outcome : outcomes)
            describe(outcome, records.addObject());
        return bytes(reply);
    }

    private void describe(Outcome outcome, ObjectNode record) {
        switch (outcome) {
            case Outcome.Written(var result, var key, var page) -> {
                record.put("article", "s3://" + result.source().bucket() + "/" + result.source().key());
                record.put("status", result.status().name());
                result.error().ifPresent(error -> record.put("code", error.code().name()).put("message", error.message()));
                record.put("result", "s3://" + resultsBucket + "/" + key);
                page.ifPresent(beside -> record.put("page", "s3://" + resultsBucket + "/" + beside));
            }
            case Outcome.Ignored(var what, var reason) ->
                record.put("article", what).put("status", "IGNORED").put("message", reason);
            case Outcome.Failed(var what, var failure) -> record.put("article", what).put("status", "FAILED")
                    .put("message", failure.toString());
        }
    }

    /// For SQS, which delivers these messages again and no others.
    byte[] failed(List<String> messageIds) {
        var reply = mapper.createObjectNode();
        var failures = reply.putArray("batchItemFailures");
        for (String id : messageIds)
            failures.addObject().put("itemIdentifier", id);
        return bytes(reply);
    }

    private byte[] bytes(ObjectNode reply) {
        try {
            return mapper.writeValueAsBytes(reply);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
