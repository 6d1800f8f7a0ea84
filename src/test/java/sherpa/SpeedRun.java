package sherpa;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.json.JsonMapper;

import sherpa.document.Limits;
import sherpa.document.Upload;
import sherpa.function.Analyst;
import sherpa.result.ResultJson;
import sherpa.result.Source;

/// How fast one thread analyses articles of 800 words, and how much memory stays: `SpeedRun GOLD.jsonl ARTICLES [WORDS]`.
///
/// Articles are cut from the texts of the set, joined one after another. Times are the thread's on the processor, which what
/// else runs on the machine hardly changes; the first fifth is left out as warm-up.
public final class SpeedRun {

    private SpeedRun() {}

    public static void main(String[] args) throws IOException {
        long started = ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
        var analyst = System.getenv("SHERPA_MODEL") == null ? new Analyst(Limits.defaults(), "speed-run")
                : new Analyst(Limits.defaults(), "speed-run", GoldModel.fromEnvironment());
        System.out.printf("ready %d ms after the start of the JVM, %d MB resident%n", System.currentTimeMillis() - started,
                resident());
        int count = Integer.parseInt(args[1]);
        int length = args.length > 2 ? Integer.parseInt(args[2]) : 800;
        var text = new StringBuilder();
        for (var line : Files.readAllLines(Path.of(args[0])))
            text.append(new JsonMapper().readTree(line).path("text").asText()).append("\n\n");
        var words = text.toString().split("(?<=\\s)(?=\\S)");
        var json = new ResultJson();
        var times = new double[count];
        var thread = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < count; i++) {
            int from = (int) ((long) i * length % (words.length - length));
            var article = String.join("", Arrays.copyOfRange(words, from, from + length));
            var source = new Source("speed", "a.txt", Optional.empty(), Optional.empty(), Optional.empty());
            var upload = new Upload("a.txt", article.getBytes(StandardCharsets.UTF_8), Optional.empty(), Map.of());
            long begin = thread.getCurrentThreadCpuTime();
            json.write(analyst.analyse(source, upload));
            times[i] = (thread.getCurrentThreadCpuTime() - begin) / 1e6;
            if (i == 0 || i + 1 == count || (i + 1) % 1000 == 0)
                System.out.printf("article %d: %.0f ms, %d MB resident%n", i + 1, times[i], resident());
        }
        var warm = Arrays.copyOfRange(times, count / 5, count);
        Arrays.sort(warm);
        System.out.printf("%d words: median %.0f ms, 90 %% %.0f ms, %.0f words/s%n", length, warm[warm.length / 2],
                warm[warm.length * 9 / 10], 1000 * length / Arrays.stream(warm).average().orElseThrow());
    }

    /// Megabytes of the process.
    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(l -> l.startsWith("VmRSS:"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", ""))).sum() / 1024;
    }
}
