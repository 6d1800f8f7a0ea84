package sherpa.function;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import org.crac.Core;
import org.crac.Resource;
import software.amazon.awssdk.services.s3.S3Client;

import sherpa.report.HtmlView;
import sherpa.storage.Articles;
import sherpa.storage.Results;
import sherpa.storage.S3Clients;

/// The Lambda function: an event tells of uploads, and for each there is a result in the results bucket when it returns.
///
/// Every record of an event is handled, whatever becomes of the others. Failures that a further try may cure are thrown
/// together at the end or, for messages from SQS, given back by their ids.
public final class ArticleFunction implements RequestStreamHandler, Resource {

    private final EventReader reader = new EventReader();
    private final Configuration configuration;
    private final Analysis analysis;
    private final EventHandler handler;
    private final Reply reply;
    private final Telemetry telemetry;

    /// As Lambda makes it, from the environment ([Configuration] lists the variables).
    ///
    /// @throws Configuration.InvalidConfigurationException if a variable is missing or makes no sense
    public ArticleFunction() {
        this(System.getenv());
    }

    private ArticleFunction(Map<String, String> environment) {
        this(Configuration.of(environment), S3Clients.fromEnvironment(environment), new PowertoolsTelemetry(environment));
        Core.getGlobalContext().register(this);
    }

    public ArticleFunction(Configuration configuration, S3Client s3, Telemetry telemetry) {
        this(configuration, new Analyst(configuration.limits(), Engine.version()), s3, telemetry);
    }

    ArticleFunction(Configuration configuration, Analysis analysis, S3Client s3, Telemetry telemetry) {
        var articles = new Articles(s3, configuration.limits().uploadBytes());
        var results = new Results(s3, configuration.resultsBucket(), Results.Retries.defaults());
        this.configuration = configuration;
        this.analysis = analysis;
        this.handler = new EventHandler(analysis, articles, results, pages(configuration), configuration.resultsBucket(),
                telemetry);
        this.reply = new Reply(configuration.resultsBucket());
        this.telemetry = telemetry;
    }

    private static Optional<HtmlView> pages(Configuration configuration) {
        return configuration.report() == Configuration.Report.HTML ? Optional.of(new HtmlView()) : Optional.empty();
    }

    /// @throws ArticlesFailedException if records failed that a further try may cure
    /// @throws MalformedEventException if the event is none that Sherpa knows
    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        byte[] bytes = event.readAllBytes();
        answer.write(telemetry.invocation(context, () -> handle(bytes)));
    }

    private byte[] handle(byte[] event) {
        return switch (read(event)) {
            case Delivery.Direct(var events) -> {
                var outcomes = handler.handle(events);
                var failures = failures(outcomes);
                if (!failures.isEmpty())
                    throw new ArticlesFailedException(failures, outcomes.size());
                yield reply.about(outcomes);
            }
            case Delivery.Batch(var messages) -> reply
                    .failed(messages.stream().filter(this::fails).map(Delivery.Message::id).toList());
        };
    }

    private Delivery read(byte[] event) {
        try {
            return reader.read(event);
        } catch (MalformedEventException e) {
            telemetry.failed(new Outcome.Failed("the event", e));
            throw e;
        }
    }

    private boolean fails(Delivery.Message message) {
        return !failures(handler.handle(message.events())).isEmpty();
    }

    private static List<Outcome.Failed> failures(List<Outcome> outcomes) {
        return outcomes.stream().filter(Outcome.Failed.class::isInstance).map(Outcome.Failed.class::cast).toList();
    }

    /// Runs once through everything on the sample article, far from S3, so that SnapStart's snapshot holds it warm.
    ///
    /// @throws ArticlesFailedException if that fails; there is no snapshot then
    @Override
    public void beforeCheckpoint(org.crac.Context<? extends Resource> checkpoint) {
        long start = System.nanoTime();
        var rehearsal = new Rehearsal(Sample.load());
        byte[] event = rehearsal.event("before-" + configuration.resultsBucket());
        new ArticleFunction(configuration, analysis, rehearsal.s3(), Telemetry.none()).handle(event);
        telemetry.rehearsed(Duration.ofNanos(System.nanoTime() - start));
    }

    /// Has nothing to renew: the function's own S3 client opens its first connection, and asks for credentials, when a first event
    /// comes.
    @Override
    public void afterRestore(org.crac.Context<? extends Resource> checkpoint) {}
}
