package sherpa.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;

import sherpa.function.Sample;
import sherpa.result.Failure;
import sherpa.result.Result;

/// One run of the command: what to analyse, and what to print about it.
final class Session {

    private final Options options;
    private final Path folder;
    private final PrintStream out;
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<Path> sources = new HashSet<>();
    private final Map<Failure.Code, Integer> errors = new EnumMap<>(Failure.Code.class);
    private int analysed;
    private int broken;

    Session(Options options, Path folder, PrintStream out) {
        this.options = options;
        this.folder = folder;
        this.out = out;
    }

    /// @return the exit status: 0, or 1 where something broke; an article that can't be analysed breaks nothing
    /// @throws IOException if there is nothing to analyse, or no server to do it with
    int run() throws IOException, InterruptedException {
        var articles = articles();
        var notifications = new LinkedBlockingQueue<byte[]>();
        try (var s3 = LocalS3.start(folder, options.serve().orElse(Options.loopback(0)), notifications::add)) {
            var run = new LocalRun(s3, notifications, options.report());
            for (LocalArticle article : articles) {
                keys.add(article.key());
                if (article instanceof LocalArticle.OnDisk(_, var file))
                    sources.add(file.toAbsolutePath().normalize());
            }
            for (int i = 0; i < articles.size(); i++)
                analyse(run, articles.get(i), i + 1, articles.size());
            if (articles.size() > 1)
                printTotal();
            if (options.serve().isPresent())
                serve(s3, run);
        }
        return broken == 0 ? 0 : 1;
    }

    private List<LocalArticle> articles() throws IOException {
        if (options.article().isPresent()) {
            var found = LocalArticle.find(options.article().get(), options.results());
            if (found.isEmpty())
                throw new IOException("There is no article in " + options.article().get());
            return found;
        }
        return options.serve().isPresent() ? List.of() : List.of(new LocalArticle.Shipped(Sample.load()));
    }

    private void analyse(LocalRun run, LocalArticle article, int number, int of) throws InterruptedException {
        String place = of == 1 ? "" : "[%" + Integer.toString(of).length() + "d/%d] %s: ";
        String start = place.formatted(number, of, article.key());
        try {
            var done = run.analyse(article);
            count(done.result());
            if (of == 1)
                print(done);
            else
                out.println(start + Summary.line(done.result()));
            copy(done);
        } catch (IOException | RuntimeException e) {
            broken++;
            out.println((of == 1 ? article.key() + ": " : start) + "BROKE: " + e.getMessage());
        }
    }

    private void serve(LocalS3 s3, LocalRun run) throws InterruptedException {
        out.println("""
                S3 stands at %1$s until Ctrl-C. Upload an article, and its result comes:
                  aws s3 cp article.txt s3://%2$s/ --endpoint-url %1$s --no-sign-request
                  aws s3 ls --recursive s3://%3$s/ --endpoint-url %1$s --no-sign-request"""
                .formatted(s3.endpoint(), LocalS3.ARTICLES, LocalS3.RESULTS));
        while (true) {
            try {
                switch (run.next()) {
                    case LocalRun.Ignored(var what, var reason) -> out.println("\n" + what + ": ignored, " + reason);
                    case LocalRun.Done done -> {
                        keys.add(done.key());
                        out.println();
                        print(done);
                        copy(done);
                    }
                }
            } catch (IOException | RuntimeException e) {
                out.println("BROKE: " + e.getMessage());
            }
        }
    }

    private void print(LocalRun.Done done) {
        out.println(Summary.full(done.result()));
        out.println("Result         " + done.file());
        done.page().ifPresent(page -> out.println("Page           " + page));
    }

    private void copy(LocalRun.Done done) throws IOException {
        if (options.results().isEmpty())
            return;
        String name = Objects.requireNonNull(CopyNames.of(keys).get(done.key()));
        copy(done.file(), options.results().get().resolve(name));
        if (done.page().isPresent())
            copy(done.page().get(), options.results().get().resolve(CopyNames.page(name)));
    }

    private void copy(Path file, Path copy) throws IOException {
        if (sources.contains(copy.toAbsolutePath().normalize()))
            throw new IOException(copy + " is an article itself: results need a folder of their own");
        Files.createDirectories(copy.toAbsolutePath().getParent());
        Files.write(copy, Files.readAllBytes(file));
    }

    private void count(Result result) {
        result.error().ifPresentOrElse(error -> errors.merge(error.code(), 1, Integer::sum), () -> analysed++);
    }

    private void printTotal() {
        out.println("%d analysed, %d error results%s, %d broke".formatted(
                analysed, errors.values().stream().mapToInt(n -> n).sum(),
                errors.isEmpty() ? "" : errors.entrySet().stream().map(error -> error.getValue() + " " + error.getKey())
                        .collect(Collectors.joining(", ", " (", ")")),
                broken));
        out.println("Results        " + folder.resolve(LocalS3.RESULTS));
        options.results().ifPresent(copies -> out.println("Copies         " + copies));
    }
}
