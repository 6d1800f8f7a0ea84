package sherpa.language;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import ai.onnxruntime.OrtEnvironment;

/// Where ONNX Runtime's native library lies.
///
/// In the Lambda package it is a plain file beside the classes and loads from there; where it is inside a jar, as in the local run,
/// ONNX Runtime itself unpacks it into a temporary folder at each start, which takes some 20 MB and 0.2 s.
final class NativeLibrary {

    /// What ONNX Runtime looks up before it unpacks anything.
    private static final String FOLDER_PROPERTY = "onnxruntime.native.path";

    private NativeLibrary() {}

    /// To be called before ONNX Runtime's classes are first used; a folder set by the user stands.
    static void useWhereItLies() {
        if (System.getProperty(FOLDER_PROPERTY) == null)
            folder().ifPresent(folder -> System.setProperty(FOLDER_PROPERTY, folder.toString()));
    }

    /// Empty where the library is no plain file.
    private static Optional<Path> folder() {
        var platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        return Optional.ofNullable(OrtEnvironment.class.getResource("/ai/onnxruntime/native/" + platform))
                .flatMap(url -> plain(URI.create(url.toString())));
    }

    private static Optional<Path> plain(URI uri) {
        return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    }

    /// The folder's name as ONNX Runtime has it.
    static String platform(String system, String architecture) {
        var name = system.toLowerCase(Locale.ROOT);
        var os = name.contains("mac") ? "osx" : name.contains("win") ? "win" : "linux";
        return os + (architecture.equals("aarch64") ? "-aarch64" : "-x64");
    }
}
