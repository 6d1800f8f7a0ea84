package sherpa.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/// `./mvnw -q compile exec:exec`: from upload to result on this machine.
///
/// System properties: `article`, a file or a folder; `results`, a folder for plain copies of the results; `report`, `none`
/// for results without pages to look at; `serve`, to stay up for uploads by others, at this port or address.
public final class Main {

    private static final Path FOLDER = Path.of("target", "s3");

    private Main() {}

    public static void main(String[] args) {
        System.setProperty("log4j2.configurationFile", "sherpa/local/log4j2.xml");
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Map<String, String> properties = System.getProperties().stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, System::getProperty));
        System.exit(run(properties, FOLDER, out));
    }

    /// @param folder where the local S3 server keeps its buckets; what an earlier run left there goes
    /// @return the exit status
    static int run(Map<String, String> properties, Path folder, PrintStream out) {
        try {
            var options = Options.of(properties);
            delete(folder);
            return new Session(options, folder, out).run();
        } catch (IOException | IllegalArgumentException e) {
            out.println(e.getMessage());
            return 2;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder))
            return;
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList())
                Files.delete(file);
        }
    }
}
