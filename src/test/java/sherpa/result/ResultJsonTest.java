package sherpa.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ResultJsonTest {

    private final ResultJson json = new ResultJson();
    private final ResultSchema schema = new ResultSchema();

    @Test
    void fullResultKeepsTheContract() {
        assertThat(schema.violations(json.write(full()))).isEmpty();
    }

    @Test
    void errorResultKeepsTheContract() {
        assertThat(schema.violations(json.write(failed()))).isEmpty();
    }

    @Test
    void everyFieldOfTheRecordsIsInTheSchemaAndTheOtherWayRound() throws IOException {
        // given a full result, in which nothing is absent, with one field taken out or added at every place
        JsonNode tree = new JsonMapper().readTree(json.write(full()));

        // then the schema notices each of them
        assertThat(objectsIn(tree)).isNotEmpty().allSatisfy(object -> {
            for (String field : List.copyOf(fieldNames(object))) {
                JsonNode value = object.remove(field);
                assertThat(violations(tree)).as("without " + field).isNotEmpty();
                object.set(field, value);
            }
            object.put("unknown", 1);
            assertThat(violations(tree)).as("with an unknown field").isNotEmpty();
            object.remove("unknown");
        });
    }

    @Test
    void theSchemaKnowsTheConstantsOfEveryEnumAndNoOthers() throws IOException {
        var sets = new JsonMapper().readTree(getClass().getResourceAsStream("result.schema.json")).findValues("enum").stream()
                .map(set -> set.valueStream().filter(JsonNode::isTextual).map(JsonNode::asText).toList()).toList();
        assertThat(List.of(
                Result.Status.class, Failure.Code.class, Published.Known.class, DocumentInfo.Format.class, Repair.Kind.class,
                EntityType.class,
                Summit.Level.class, Summit.Form.class, Summit.Medium.class, Summit.Status.class, Summit.Outcome.class,
                Summit.Role.class, Plover.Mode.class, Plover.Context.class,
                UsSentiment.Overall.class, UsSentiment.Polarity.class, UsSentiment.HolderType.class))
                .allSatisfy(
                        type -> assertThat(sets).contains(Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()));
    }

    @Test
    void wrongValuesAreNoticed() throws IOException {
        var tree = (ObjectNode) new JsonMapper().readTree(json.write(full()));
        tree.withObject("/usSentiment").put("score", -1.5);
        assertThat(violations(tree)).singleElement().asString().contains("score");
    }

    @Test
    void anErrorResultWithoutAnErrorIsNoticed() throws IOException {
        var tree = (ObjectNode) new JsonMapper().readTree(json.write(failed()));
        tree.putNull("error");
        assertThat(violations(tree)).isNotEmpty();
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        assertThat(json.read(json.write(full()))).isEqualTo(full());
        assertThat(json.read(json.write(failed()))).isEqualTo(failed());
    }

    @Test
    void equalResultsGiveEqualBytes() {
        assertThat(json.write(full())).isEqualTo(new ResultJson().write(full()));
    }

    @Test
    void fieldsOfLaterVersionsArePassedOver() throws IOException {
        var later = new String(json.write(full()), StandardCharsets.UTF_8).replaceFirst("\\{", "{\"addedLater\": {\"a\": 1},");
        assertThat(json.read(later.getBytes(StandardCharsets.UTF_8))).isEqualTo(full());
    }

    @Test
    void quoteThatIsNotAsLongAsItsPlaceIsRefused() {
        assertThatThrownBy(() -> new Quote("yesterday", 10, 18)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("yesterday");
    }

    @Test
    void resultThatIsAnalysedAndFailedIsRefused() {
        var full = full();
        assertThatThrownBy(() -> new Result(
                Result.Status.ANALYSED, failed().error(), full.source(), full.document(), full.entities(), full.summits(),
                full.usSentiment(), full.provenance())).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> violations(JsonNode tree) {
        return schema.violations(tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<ObjectNode> objectsIn(JsonNode tree) {
        var found = new java.util.ArrayList<ObjectNode>();
        if (tree instanceof ObjectNode object)
            found.add(object);
        tree.forEach(child -> found.addAll(objectsIn(child)));
        return found;
    }

    private static List<String> fieldNames(ObjectNode object) {
        var names = new java.util.ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Result failed() {
        var failure = new Failure(Failure.Code.TOO_LARGE, "The upload has 11 bytes; the limit is 10.",
                Map.of("bytes", "11", "limit", "10"));
        return Result.failed(new Source("articles", "a.txt", Optional.empty(), Optional.of("e"), Optional.of(11L)), failure,
                new Provenance("0.1.0", Optional.empty()));
    }

    private static Result full() {
        String text = "Anna Ames met Boris Bell in Oslo on Monday for two hours and thanked the United States.";
        var quote = Quote.of(text, 0, 27);
        var entity = new Entity(EntityType.PERSON, "Anna Ames", List.of("Anna Ames", "Ames"), Optional.of("NO"), 0.9,
                List.of(Quote.of(text, 0, 9)));
        var summit = new Summit(
                true, Optional.of("Oslo summit"), Summit.Level.LEADERS, Summit.Form.BILATERAL, Summit.Medium.IN_PERSON,
                Summit.Status.HELD,
                Optional.of(Summit.Outcome.INCONCLUSIVE),
                List.of(new Summit.Participant("Anna Ames", Optional.of("NO"), Summit.Role.HOST, Optional.of("Prime Minister"))),
                new Summit.Location(Optional.of("Oslo"), Optional.of("NO"), Optional.of("Opera House")),
                new Summit.DateRange(Optional.of("2019-04-25"), Optional.of("2019-05"), Optional.of(Quote.of(text, 36, 42))),
                new Summit.Duration(Optional.of(Quote.of(text, 47, 56)), Optional.of(120)),
                Optional.of(2), List.of(quote), List.of(quote), quote, 0.5,
                List.of(new Summit.Evidence("status", 0.5, Optional.of(quote))));
        var sentiment = new UsSentiment(
                UsSentiment.Overall.POSITIVE, 0.5,
                List.of(new UsSentiment.Holder("Anna Ames", Optional.of("NO"), UsSentiment.HolderType.PERSON,
                        UsSentiment.Polarity.POSITIVE,
                        List.of(Quote.of(text, 61, 86)), 0.7)),
                List.of(new UsSentiment.Contribution("Anna Ames", 1, 0.5)));
        var document = new DocumentInfo(Optional.of("Anna Ames met Boris Bell"), "en",
                Optional.of(new Published("2019-04-26", Published.Known.METADATA)),
                DocumentInfo.Format.TEXT, text, List.of(new Repair(Repair.Kind.MOJIBAKE, 3, 4, "Ã¶")));
        return Result.analysed(new Source("articles", "a b.txt", Optional.of("v1"), Optional.of("e"), Optional.of(87L)), document,
                List.of(entity),
                List.of(summit), sentiment, new Provenance("0.1.0", Optional.of("0".repeat(64))));
    }
}
