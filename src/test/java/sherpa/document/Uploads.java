package sherpa.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import sherpa.result.Failure;

import static org.assertj.core.api.Assertions.assertThat;

/// Reads uploads for tests.
public final class Uploads {

    static final String ARTICLE = """
            Leaders of Norway and Ghana meet in Accra
            The prime minister of Norway met the president of Ghana in Accra on Monday. They spoke about trade, fishing and the climate.

            “We have agreed to meet every year,” the president said. Officials of both sides will draw up a plan by March.
            """;

    private static final Documents DOCUMENTS = new Documents(Limits.defaults());

    private Uploads() {}

    static Intake read(byte[] bytes) {
        return DOCUMENTS.read(Upload.of("an upload", bytes));
    }

    static Document document(String text) {
        return document(text.getBytes(StandardCharsets.UTF_8));
    }

    /// @param published as the upload's metadata say
    public static Document document(String text, Optional<String> published) {
        return document(text.getBytes(StandardCharsets.UTF_8), Optional.empty(),
                published.map(date -> Map.of("published", date)).orElse(Map.of()));
    }

    static Document document(byte[] bytes) {
        return document(bytes, Optional.empty(), Map.of());
    }

    static Document document(byte[] bytes, Optional<String> contentType, Map<String, String> metadata) {
        var intake = DOCUMENTS.read(new Upload("an upload", bytes, contentType, metadata));
        assertThat(intake).isInstanceOf(Intake.Accepted.class);
        return ((Intake.Accepted) intake).document();
    }

    static Failure failure(byte[] bytes) {
        return failure(DOCUMENTS, bytes);
    }

    static Failure failure(Documents documents, byte[] bytes) {
        var intake = documents.read(Upload.of("an upload", bytes));
        assertThat(intake).isInstanceOf(Intake.Refused.class);
        return ((Intake.Refused) intake).failure();
    }

    static Failure failure(String text) {
        return failure(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
