package sherpa.function;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.amazonaws.services.lambda.crac.Core;

import sherpa.local.LocalContext;

/// The function in a process of its own, as Lambda starts it: made without arguments, told everything by the environment, and
/// registered with the context for snapshots that Lambda's own runtime has.
final class LambdaProcess {

    private LambdaProcess() {}

    /// @param output standard output and error, together
    record Ended(int status, String output) {

        List<String> lines() {
            return output.lines().toList();
        }
    }

    /// Invokes a new function once with each event; `checkpoint` and `restore` are what Lambda does around a snapshot.
    static Ended run(Map<String, String> environment, Path folder, String... events) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-Dhttp.keepAlive=false",
                "--enable-native-access=ALL-UNNAMED",
                "-Dlog4j2.configurationFile=log4j2.xml", "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
                "-cp", System.getProperty("java.class.path"),
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
            switch (event) {
                case "checkpoint" -> checkpoint();
                case "restore" -> Core.getGlobalContext().afterRestore(null);
                default -> function.handleRequest(
                        Files.newInputStream(Path.of("events", event + ".json")), System.out, new LocalContext());
            }
            System.out.println();
        }
    }

    private static void checkpoint() throws Exception {
        try {
            Core.getGlobalContext().beforeCheckpoint(null);
        } catch (UnsatisfiedLinkError e) {
            // All hooks have run: then Lambda clears its own cache of names, in native code that is not here.
            if (!e.toString().contains("DNSManager"))
                throw e;
        }
    }
}
