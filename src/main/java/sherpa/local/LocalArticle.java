package sherpa.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import software.amazon.awssdk.core.sync.RequestBody;

import sherpa.function.Sample;

/// An article on this machine, to be uploaded.
interface LocalArticle {

    String METADATA = ".metadata.json";

    /// What it is to be called in the bucket.
    String key();

    RequestBody body();

    /// S3 user metadata to upload it with.
    ///
    /// @throws IOException if they can't be read, or are none
    Map<String, String> metadata() throws IOException;

    record Shipped(Sample sample) implements LocalArticle {

        @Override
        public String key() {
            return sample.key();
        }

        @Override
        public RequestBody body() {
            return RequestBody.fromBytes(sample.bytes());
        }

        @Override
        public Map<String, String> metadata() {
            return sample.metadata();
        }
    }

    /// @param file whose metadata stand in `NAME.metadata.json` beside it
    record OnDisk(String key, Path file) implements LocalArticle {

        @Override
        public RequestBody body() {
            return RequestBody.fromFile(file);
        }

        @Override
        public Map<String, String> metadata() throws IOException {
            Path beside = file.resolveSibling(file.getFileName() + METADATA);
            if (!Files.exists(beside))
                return Map.of();
            JsonNode json;
            try {
                json = new JsonMapper().readTree(Files.readAllBytes(beside));
            } catch (JsonProcessingException e) {
                throw new IOException(beside + " is not JSON: " + e.getOriginalMessage(), e);
            }
            if (!json.isObject())
                throw new IOException(beside + " should hold an object of texts, such as {\"published\": \"2019-04-26\"}");
            var metadata = new HashMap<String, String>();
            for (var entry : json.properties()) {
                String value = entry.getValue().asText();
                if (!entry.getValue().isValueNode() || !StandardCharsets.US_ASCII.newEncoder().canEncode(entry.getKey() + value))
                    throw new IOException(
                            beside + ": \"" + entry.getKey() + "\" should be a text in ASCII, as S3 keeps no other");
                metadata.put(entry.getKey(), value);
            }
            return metadata;
        }
    }

    /// A file by its name, or all files of a folder and the folders in it by their paths, in order; hidden files and those
    /// with metadata are passed over.
    ///
    /// @param without a folder to leave out
    static List<LocalArticle> find(Path article, Optional<Path> without) throws IOException {
        if (Files.isRegularFile(article))
            return List.of(new OnDisk(article.toAbsolutePath().getFileName().toString(), article));
        if (!Files.isDirectory(article))
            throw new NoSuchFileException(article.toString(), null, "there is no such file or folder");
        Path left = without.map(Path::toAbsolutePath).map(Path::normalize).orElse(Path.of(""));
        try (var files = Files.walk(article)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> without.isEmpty() || !file.toAbsolutePath().normalize().startsWith(left))
                    .filter(file -> !isHidden(article.relativize(file)) && !isMetadata(file))
                    .<LocalArticle>map(file -> new OnDisk(key(article.relativize(file)), file))
                    .sorted(Comparator.comparing(LocalArticle::key))
                    .toList();
        }
    }

    private static String key(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static boolean isHidden(Path path) {
        for (Path part : path)
            if (part.toString().startsWith("."))
                return true;
        return false;
    }

    private static boolean isMetadata(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(METADATA)
                && Files.exists(file.resolveSibling(name.substring(0, name.length() - METADATA.length())));
    }
}
