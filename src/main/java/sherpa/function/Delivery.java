package sherpa.function;

import java.util.List;

/// What one invocation of the function brings.
public sealed interface Delivery {

    /// Events from S3, SNS or EventBridge themselves, or from a person who invokes the function by hand.
    record Direct(List<ArticleEvent> events) implements Delivery {

        public Direct {
            events = List.copyOf(events);
        }
    }

    /// Messages from an SQS queue, each of which can fail by itself.
    record Batch(List<Message> messages) implements Delivery {

        public Batch {
            messages = List.copyOf(messages);
        }
    }

    /// @param id by which SQS is told that a message failed
    record Message(String id, List<ArticleEvent> events) {

        public Message {
            events = List.copyOf(events);
        }
    }
}
