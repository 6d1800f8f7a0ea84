package sherpa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Articles a second on one thread, once warm, and what the process then holds in memory.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 15)
@Measurement(iterations = 3, time = 15)
public class Reading {

    @Param({ "sherpa", "corenlp" })
    public String system = "";

    @Param("src/test/resources/gold/test.jsonl")
    public String articles = "";

    private Articles texts = Articles.none();
    private Reader reader = text -> text;

    @Setup
    public void load() {
        texts = Articles.of(Path.of(articles));
        reader = Reader.named(system);
    }

    @Benchmark
    public Object read() {
        return reader.read(texts.next());
    }

    /// Leaves the megabytes in a file, since a benchmark has no other way to say a number of its own.
    @TearDown
    public void weigh() throws IOException {
        long kilobytes = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
        Files.writeString(Bench.memoryOf(system), Long.toString(kilobytes / 1024));
    }
}
