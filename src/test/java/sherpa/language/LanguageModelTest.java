package sherpa.language;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import sherpa.document.Document;
import sherpa.document.Document.Sentence;
import sherpa.language.LanguageModel.Options;
import sherpa.language.Reading.Range;
import sherpa.result.DocumentInfo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/// With a network of the real one's inputs and outputs, made by `src/training/parity/tiny_model.py`.
class LanguageModelTest {

    private static final Options OPTIONS = new Options(1, 6);

    @Test
    void scoresAreThoseOfThePythonRuntime() throws IOException {
        var expected = expected();
        try (var model = LanguageModel.open(tiny(), OPTIONS)) {
            var reading = model.read(document(expected.get("text").textValue()));

            assertThat(reading.words()).hasSize(6);
            var entity = reading.scores("entity");
            var trigger = reading.scores("trigger");
            for (int word = 0; word < 6; word++) {
                for (int i = 0; i < 5; i++)
                    assertThat(entity[word][i]).isCloseTo(expected.get("tokens").get(word).get(i).floatValue(), within(1e-4f));
                for (int i = 0; i < 3; i++)
                    assertThat(trigger[word][i]).isCloseTo(expected.get("tokens").get(word).get(5 + i).floatValue(),
                            within(1e-4f));
            }
        }
    }

    @Test
    void pairsOfSpansAreJudgedAsInTraining() throws IOException {
        var expected = expected();
        try (var model = LanguageModel.open(tiny(), OPTIONS)) {
            var reading = model.read(document(expected.get("text").textValue()));
            for (var pair : expected.get("pairs")) {
                var found = reading.between(pair.get("head").textValue(), range(pair.get("a")), range(pair.get("b")));
                assertThat(found.labels()).hasSameSizeAs(pair.get("probabilities"));
                for (int i = 0; i < found.labels().size(); i++)
                    assertThat(found.of(found.labels().get(i))).as("%s", pair)
                            .isCloseTo(pair.get("probabilities").get(i).doubleValue(), within(1e-5));
            }
        }
    }

    private static Range range(JsonNode node) {
        return new Range(node.get(0).intValue(), node.get(1).intValue());
    }

    @Test
    void everyPieceIsReadInItsOwnWindowWithItsContext() {
        // Three sentences of 10 pieces in windows of 22: each with the end of the one before, whose own scores stay.
        var text = "Trump met Kim in Hanoi and the two talked. ".repeat(3).strip();
        var document = document(text);
        try (var model = LanguageModel.open(tiny(), OPTIONS)) {
            var scores = model.read(document).scores("entity");
            try (var alone = LanguageModel.open(tiny(), new Options(1, 0))) {
                var first = alone.read(document(text.substring(0, 42))).scores("entity");
                var without = alone.read(document).scores("entity");

                assertThat(scores).hasDimensions(30, 5);
                assertThat(without[0]).as("two sentences in the first window").isNotEqualTo(first[0]);
                assertThat(scores[0]).isEqualTo(without[0]);
                assertThat(scores[25]).as("the last window has context").isNotEqualTo(without[25]);
            }
        }
    }

    @Test
    void confidencesAreSoftmaxAtATemperature() {
        var labels = List.of("O", "HOLDER");
        assertThat(Distribution.of(labels, new float[]{ 2, 0 }, 2).of("O")).isCloseTo(0.73105858, within(1e-8));
        assertThat(Distribution.of(labels, new float[]{ 2, 0 }, 2).otherThan("O")).isCloseTo(0.26894142, within(1e-8));
        assertThat(Distribution.of(labels, new float[]{ -2000, 2000 }, 1).of("HOLDER")).isEqualTo(1);
        assertThat(Distribution.of(labels, new float[]{ -2000, 2000 }, 1).best()).isEqualTo("HOLDER");
    }

    @Test
    void wordsOfAStretchAreThoseThatItTouches() {
        try (var model = LanguageModel.open(tiny(), OPTIONS)) {
            var reading = model.read(document("Trump met Kim in Hanoi."));
            assertThat(reading.wordsWithin(6, 13)).isEqualTo(new Range(1, 3));
            assertThat(reading.wordsWithin(7, 11)).isEqualTo(new Range(1, 3));
            assertThat(reading.wordsWithin(5, 6).isEmpty()).isTrue();
            assertThatThrownBy(() -> reading.between("relation", new Range(1, 1), new Range(0, 1)))
                    .hasMessageContaining("empty span");
            assertThatThrownBy(() -> reading.scores("mood")).hasMessageContaining("no token head \"mood\"");
            assertThatThrownBy(() -> reading.between("mood", new Range(1, 2), new Range(0, 1)))
                    .hasMessageContaining("no span head \"mood\"");
        }
    }

    @Test
    void anArticleWithoutWordsHasAnEmptyReading() {
        try (var model = LanguageModel.open(tiny(), OPTIONS)) {
            var reading = model.read(document(""));
            assertThat(reading.words()).isEmpty();
            assertThat(reading.scores("entity")).isEmpty();
        }
    }

    @Test
    void severalThreadsReadAtOnceWhatOneReads() throws Exception {
        try (var model = LanguageModel.open(tiny(), new Options(2, 6)); var threads = Executors.newFixedThreadPool(4)) {
            var documents = IntStream.range(0, 40)
                    .mapToObj(i -> document("Kim and Moon met in Seoul. ".repeat(1 + i % 7).strip())).toList();
            var alone = documents.stream().map(d -> model.read(d).scores("entity")).toList();
            var futures = documents.stream().map(d -> threads.submit(() -> model.read(d).scores("entity"))).toList();
            for (int i = 0; i < alone.size(); i++)
                assertThat(futures.get(i).get()).isDeepEqualTo(alone.get(i));
        }
    }

    @Test
    void aClosedModelSaysSo() {
        var model = LanguageModel.open(tiny(), OPTIONS);
        model.close();
        assertThatThrownBy(() -> model.read(document("Kim."))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void whatIsNotAModelIsRefusedByName(@TempDir Path folder) throws IOException {
        for (var name : List.of("labels.json", "heads.bin"))
            Files.copy(tiny().resolve(name), folder.resolve(name));
        assertThatThrownBy(() -> LanguageModel.open(folder, OPTIONS)).hasMessageContaining("No model to read at")
                .hasMessageContaining("sherpa.onnx");
        Files.writeString(folder.resolve("sherpa.onnx"), "no network");
        assertThatThrownBy(() -> LanguageModel.open(folder, OPTIONS)).hasMessageContaining("cannot read")
                .hasMessageContaining("sherpa.onnx");
        Files.write(folder.resolve("heads.bin"), new byte[40]);
        assertThatThrownBy(() -> LanguageModel.open(folder, OPTIONS)).hasMessageContaining("heads.bin holds 10 numbers");
        Files.writeString(folder.resolve("labels.json"), "{\"shapes\": [\"big\"]}");
        assertThatThrownBy(() -> LanguageModel.open(folder, OPTIONS)).hasMessageContaining("other word shapes");
    }

    /// Native memory that is not given back shows within some thousand windows: one window's buffers and results take over 10 kB.
    @Test
    @EnabledOnOs(OS.LINUX)
    void thousandsOfWindowsLeaveNoMemoryBehind() throws IOException {
        var random = new Random(4);
        try (var model = LanguageModel.open(tiny(), OPTIONS)) {
            long before = 0;
            for (int i = 0; i < 4_000; i++) {
                if (i == 1_000)
                    before = residentMegabytes();
                model.read(document("Trump met Kim in Hanoi and the two talked. ".repeat(4 + random.nextInt(4)).strip()));
            }
            assertThat(residentMegabytes() - before).isLessThan(40);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void sessionsOpenedAndClosedLeaveNoMemoryBehind() throws IOException {
        var layout = Layout.read(tiny().resolve("labels.json"));
        long before = 0;
        for (int i = 0; i < 800; i++) {
            if (i == 400)
                before = residentMegabytes();
            Encoder.open(tiny().resolve("sherpa.onnx"), layout, 1).close();
        }
        assertThat(residentMegabytes() - before).isLessThan(40);
    }

    /// Outside Java's heap, which grows and shrinks by itself.
    private static long residentMegabytes() throws IOException {
        System.gc();
        var status = Files.readAllLines(Path.of("/proc/self/status"));
        long resident = status.stream().filter(l -> l.startsWith("VmRSS:"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", ""))).sum() / 1024;
        return resident - Runtime.getRuntime().totalMemory() / (1 << 20);
    }

    @Test
    void errorFunctionIsTheTables() {
        assertThat(SpanHeads.erf(0)).isCloseTo(0, within(2e-7));
        assertThat(SpanHeads.erf(0.5)).isCloseTo(0.5204998778, within(2e-7));
        assertThat(SpanHeads.erf(-1)).isCloseTo(-0.8427007929, within(2e-7));
        assertThat(SpanHeads.erf(3)).isCloseTo(0.9999779095, within(2e-7));
    }

    @Test
    void platformsAreNamedAsOnnxRuntimeNamesThem() {
        assertThat(NativeLibrary.platform("Linux", "amd64")).isEqualTo("linux-x64");
        assertThat(NativeLibrary.platform("Linux", "aarch64")).isEqualTo("linux-aarch64");
        assertThat(NativeLibrary.platform("Mac OS X", "aarch64")).isEqualTo("osx-aarch64");
        assertThat(NativeLibrary.platform("Windows 11", "amd64")).isEqualTo("win-x64");
    }

    private static JsonNode expected() throws IOException {
        return new ObjectMapper().readTree(tiny().resolve("expected.json").toFile());
    }

    private static Path tiny() {
        try {
            return Path.of(Objects.requireNonNull(LanguageModelTest.class.getResource("tiny/sherpa.onnx")).toURI())
                    .resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A sentence ends with each stop.
    private static Document document(String text) {
        var sentences = new ArrayList<Sentence>();
        int begin = 0;
        for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', begin)) {
            sentences.add(new Sentence(begin, stop + 1));
            begin = stop + 1;
        }
        return new Document(Optional.empty(), text, sentences, "en", Optional.empty(), DocumentInfo.Format.TEXT, List.of());
    }
}
