package sherpa.function;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.crac.Core;

import sherpa.local.LocalContext;

/// The function in a process of its own, as Lambda starts it: made without arguments, told everything by the environment.
final class LambdaProcess {

    private LambdaProcess() {}

    /// @param output standard output and error, together
    record Ended(int status, String output) {

        List<String> lines() {
            return output.lines().toList();
        }
    }

    /// Invokes a new function once with each event.
    static Ended run(Map<String, String> environment, Path folder, String... events) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-Dhttp.keepAlive=false",
                "-Dlog4j2.configurationFile=log4j2.xml", "-cp", System.getProperty("java.class.path"),
                LambdaProcess.class.getName()));
        command.addAll(List.of(events));
        Path output = folder.resolve("output.txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The process did not end");
        }
        return new Ended(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    public static void main(String[] events) throws Exception {
        var function = new ArticleFunction();
        for (String event : events) {
            if (event.equals("checkpoint"))
                function.beforeCheckpoint(Core.getGlobalContext());
            else
                function.handleRequest(Files.newInputStream(Path.of("events", event + ".json")), System.out, new LocalContext());
            System.out.println();
        }
    }
}
