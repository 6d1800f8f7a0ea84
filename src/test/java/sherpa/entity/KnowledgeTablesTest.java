package sherpa.entity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class KnowledgeTablesTest {

    private static final Path TABLES = Path.of("src/main/resources/sherpa/entity");
    private static final long LARGEST = 600_000;

    @Test
    void tablesStaySmall() throws IOException {
        try (var files = Files.list(TABLES)) {
            assertThat(files.mapToLong(f -> f.toFile().length()).sum()).isLessThan(LARGEST);
        }
    }

    @Test
    void tablesAreWhatTheirSourcesSay() throws IOException, InterruptedException {
        assumeThat(Path.of("../shared/data/gazetteers")).as("the sources of the tables are not here").exists();
        assumeThat(Path.of("/usr/bin/python3")).as("no Python to run the generator").exists();
        var check = new ProcessBuilder("/usr/bin/python3", "src/training/knowledge/build_tables.py", "--check")
                .redirectErrorStream(true)
                .start();
        var output = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(check.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(check.exitValue()).as(output).isZero();
    }
}
