package sherpa.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Files that ship with the classes and are to be read from a path.
final class Packaged {

    private Packaged() {}

    /// The folder that holds these resources: where they lie if they are plain files, as on Lambda and in the build, else a temporary
    /// one that they are copied into. Empty where one of them does not ship.
    ///
    /// @param beside the class that the resources are looked up from
    /// @param folder path of the resources' folder from there
    static Optional<Path> folder(Class<?> beside, String folder, List<String> names) {
        var urls = names.stream().map(name -> Optional.ofNullable(beside.getResource(folder + "/" + name))).toList();
        if (urls.isEmpty() || urls.stream().anyMatch(Optional::isEmpty))
            return Optional.empty();
        var first = URI.create(urls.getFirst().orElseThrow().toString());
        return Optional.of("file".equals(first.getScheme()) ? Path.of(first).resolveSibling("") : copied(beside, folder, names));
    }

    private static Path copied(Class<?> beside, String folder, List<String> names) {
        try {
            var copy = Files.createTempDirectory("sherpa");
            copy.toFile().deleteOnExit();
            for (var name : names) {
                var file = copy.resolve(name);
                file.toFile().deleteOnExit();
                try (var in = beside.getResourceAsStream(folder + "/" + name)) {
                    Files.copy(Objects.requireNonNull(in), file);
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
