package sherpa.function;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import sherpa.storage.ArticleReference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sherpa.function.Events.ETAG;
import static sherpa.function.Events.ODD_KEY;
import static sherpa.function.Events.PLAIN_KEY;

class EventReaderTest {

    private final EventReader reader = new EventReader();

    @Test
    void notificationKeysAreDecoded() {
        assertThat(direct("s3-put-many")).containsExactly(uploaded(PLAIN_KEY), uploaded(ODD_KEY), uploaded("not-there.txt"));
    }

    @Test
    void eventBridgeKeysAreTakenAsTheyAre() {
        assertThat(direct("eventbridge-created")).containsExactly(uploaded(ODD_KEY));
        assertThat(direct(Events.text("eventbridge-created").replace(ODD_KEY, "a+b%20c.txt").getBytes(StandardCharsets.UTF_8)))
                .containsExactly(uploaded("a+b%20c.txt"));
    }

    @Test
    void versionIsTakenOver() {
        assertThat(direct("s3-put-versioned")).containsExactly(new ArticleEvent.Uploaded(
                new ArticleReference("articles", PLAIN_KEY, Optional.of("096fKKXTRTtl3on89fVO.nfljtsv6qko"), Optional.of(ETAG))));
    }

    @Test
    void versionCalledNullIsNone() {
        String event = Events.text("s3-put-versioned").replace("096fKKXTRTtl3on89fVO.nfljtsv6qko", "null");
        assertThat(direct(event.getBytes(StandardCharsets.UTF_8))).containsExactly(uploaded(PLAIN_KEY));
    }

    @Test
    void eventBridgeVersionsAreTakenOver() {
        String event = Events.text("eventbridge-created").replace("\"etag\":", "\"version-id\": \"v1\", \"etag\":");
        assertThat(direct(event.getBytes(StandardCharsets.UTF_8))).containsExactly(new ArticleEvent.Uploaded(
                new ArticleReference("articles", ODD_KEY, Optional.of("v1"), Optional.of(ETAG))));
    }

    @Test
    void anyVersion2NotificationIsReadAndNoOther() {
        String event = Events.text("s3-put");
        assertThat(direct(event.replace("\"2.1\"", "\"2.0\"").getBytes(StandardCharsets.UTF_8)))
                .containsExactly(uploaded(PLAIN_KEY));
        assertThat(direct(event.replace("\"2.1\"", "\"2.17\"").getBytes(StandardCharsets.UTF_8)))
                .containsExactly(uploaded(PLAIN_KEY));
        assertThatThrownBy(() -> reader.read(event.replace("\"2.1\"", "\"3.0\"").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedEventException.class).hasMessageContaining("3.0");
    }

    @Test
    void deletionsAndTestEventsAreNoUploads() {
        assertThat(direct("s3-delete")).containsExactly(
                new ArticleEvent.Other("ObjectRemoved:Delete", Optional.of(PLAIN_KEY)),
                new ArticleEvent.Other("ObjectRemoved:DeleteMarkerCreated", Optional.of(ODD_KEY)));
        assertThat(direct("eventbridge-deleted")).containsExactly(new ArticleEvent.Other("Object Deleted", Optional.of(ODD_KEY)));
        assertThat(direct("s3-test")).containsExactly(new ArticleEvent.Other("s3:TestEvent", Optional.empty()));
    }

    @Test
    void messagesHoldEventsOfAnyKind() {
        assertThat(batch("sqs-s3")).extracting(Delivery.Message::events).containsExactly(
                List.of(uploaded(PLAIN_KEY)), List.of(uploaded(ODD_KEY)),
                List.of(new ArticleEvent.Other("s3:TestEvent", Optional.empty())));
        assertThat(batch("sqs-eventbridge")).extracting(Delivery.Message::events)
                .containsExactly(List.of(uploaded(PLAIN_KEY)), List.of(uploaded(ODD_KEY)));
        assertThat(batch("sqs-sns-s3")).extracting(Delivery.Message::events).containsExactly(List.of(uploaded(PLAIN_KEY)));
        assertThat(direct("sns-s3")).containsExactly(uploaded(PLAIN_KEY));
    }

    @Test
    void badMessageSpoilsNoOther() {
        var messages = batch("sqs-one-bad");

        assertThat(messages.get(0).events()).containsExactly(uploaded(PLAIN_KEY));
        assertThat(messages.get(1).events()).singleElement().isInstanceOf(ArticleEvent.Unreadable.class);
        assertThat(messages.get(2).events()).containsExactly(uploaded(ODD_KEY));
        assertThat(messages).extracting(Delivery.Message::id).doesNotHaveDuplicates().allMatch(id -> !id.isEmpty());
    }

    @Test
    void badRecordSpoilsNoOther() {
        String event = Events.text("s3-put-many").replace("2006/Ch%C3%A1vez+%26+Assad+%2B+Damascus.txt", "100%.txt");

        var events = direct(event.getBytes(StandardCharsets.UTF_8));

        assertThat(events).hasSize(3).contains(uploaded(PLAIN_KEY), uploaded("not-there.txt"));
        assertThat(events.get(1)).isInstanceOfSatisfying(ArticleEvent.Unreadable.class,
                unreadable -> assertThat(unreadable.problem()).contains("100%.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "{", "null", "[]", "7", "\"text\"", "{}", "{\"Records\": {}}", "{\"Records\": [{}]}",
            "{} {}",
            "{\"Records\": [{\"eventSource\": \"aws:s3\", \"eventVersion\": \"2.1\", \"eventName\": \"ObjectCreated:Put\"}]}",
            "{\"Records\": [{\"eventSource\": \"aws:kinesis\"}]}",
            "{\"detail-type\": \"Object Created\", \"source\": \"my.app\"}",
            "{\"detail-type\": \"Object Created\", \"source\": \"aws.s3\", \"detail\": {\"bucket\": {\"name\": \"b\"}}}",
            "{\"Type\": \"Notification\", \"Message\": \"no event\"}" })
    void whatIsNoEventIsRefusedByName(String text) {
        assertThatThrownBy(() -> reader.read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(MalformedEventException.class);
    }

    @Test
    void eventNestedWithoutEndIsRefusedByName() {
        assertThatThrownBy(() -> reader.read("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedEventException.class);
        assertThatThrownBy(() -> reader.read("{\"a\":".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MalformedEventException.class);
    }

    @Test
    void bytesThatAreNoTextAreRefusedByName() {
        byte[] bytes = { (byte) 0x1f, (byte) 0x8b, 8, 0, (byte) 0xff, (byte) 0xfe };
        assertThatThrownBy(() -> reader.read(bytes)).isInstanceOf(MalformedEventException.class);
        byte[] broken = Events.text("s3-put").replace("chavez", "d\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> reader.read(broken)).isInstanceOf(MalformedEventException.class);
    }

    @Test
    void unknownEventIsRefusedWithItsFields() {
        assertThatThrownBy(() -> reader.read(Events.read("unknown"))).isInstanceOf(MalformedEventException.class)
                .hasMessageContaining("httpMethod");
    }

    @ParameterizedTest
    @MethodSource("sherpa.function.Events#all")
    void fieldsThatNobodyKnowsDoNoHarm(String name) {
        String event = Events.text(name);
        assertThat(reader
                .read(event.replaceFirst("\\{", "{\"someNewField\": {\"a\": [1, 2.5, null]}, ").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(reader.read(Events.read(name)));
    }

    private List<ArticleEvent> direct(String name) {
        return direct(Events.read(name));
    }

    private List<ArticleEvent> direct(byte[] event) {
        return ((Delivery.Direct) reader.read(event)).events();
    }

    private List<Delivery.Message> batch(String name) {
        return ((Delivery.Batch) reader.read(Events.read(name))).messages();
    }

    private static ArticleEvent uploaded(String key) {
        return new ArticleEvent.Uploaded(new ArticleReference("articles", key, Optional.empty(), Optional.of(ETAG)));
    }
}
