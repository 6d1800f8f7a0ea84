package sherpa.language;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PackagedTest {

    @Test
    void plainFilesAreUsedWhereTheyLie() throws URISyntaxException {
        var folder = Packaged.folder(PackagedTest.class, "tiny", List.of("sherpa.onnx", "heads.bin")).orElseThrow();

        assertThat(folder.resolve("heads.bin")).isRegularFile();
        assertThat(folder).isEqualTo(Path.of(Objects.requireNonNull(PackagedTest.class.getResource("tiny/")).toURI()));
    }

    @Test
    void modelIsTheOneThatItsLayoutNames() throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        var folder = Packaged.folder(LanguageModel.class, "model", List.of("sherpa.onnx", "heads.bin", "labels.json"))
                .orElseThrow();
        for (var file : List.of("sherpa.onnx", "heads.bin"))
            digest.update(Files.readAllBytes(folder.resolve(file)));

        assertThat(Layout.read(folder.resolve("labels.json")).sha256()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(Packaged.folder(PackagedTest.class, "tiny", List.of("sherpa.onnx", "nothing.bin"))).isEmpty();
    }

    @Test
    void filesInAJarAreCopiedOnce(@TempDir Path temporary) throws IOException, ClassNotFoundException {
        var jar = temporary.resolve("some.jar");
        var name = PackagedTest.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(name));
            out.write(Objects.requireNonNull(PackagedTest.class.getResourceAsStream("/" + name)).readAllBytes());
            out.putNextEntry(new JarEntry("sherpa/language/some/heads.bin"));
            out.write(new byte[]{ 1, 2, 3 });
        }
        try (var loader = new URLClassLoader(new URL[]{ URI.create("file:" + jar).toURL() }, null)) {
            var inJar = loader.loadClass(PackagedTest.class.getName());

            var folder = Packaged.folder(inJar, "some", List.of("heads.bin")).orElseThrow();

            assertThat(folder.resolve("heads.bin")).hasBinaryContent(new byte[]{ 1, 2, 3 });
        }
    }
}
