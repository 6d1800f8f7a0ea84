package sherpa.local;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import sherpa.document.Limits;
import sherpa.function.ArticleFunction;
import sherpa.function.Configuration;
import sherpa.function.Telemetry;
import sherpa.result.Result;
import sherpa.result.ResultJson;

/// The cloud's part, played on this machine: what is uploaded to the local S3 comes back as a result.
final class LocalRun {

    private final LocalS3 s3;
    private final BlockingQueue<byte[]> notifications;
    private final ArticleFunction function;
    private final JsonMapper mapper = new JsonMapper();
    private final ResultJson json = new ResultJson();

    /// What became of an upload.
    sealed interface Answer {}

    /// Nothing was to be done about it.
    record Ignored(String what, String reason) implements Answer {}

    /// An article's result, and where it and its page lie.
    record Done(Result result, Path file, Optional<Path> page) implements Answer {

        String key() {
            return result.source().key();
        }
    }

    /// @param notifications what the local S3 tells
    LocalRun(LocalS3 s3, BlockingQueue<byte[]> notifications, Configuration.Report report) {
        this.s3 = s3;
        this.notifications = notifications;
        this.function = new ArticleFunction(
                new Configuration(LocalS3.RESULTS, Limits.defaults(), report), s3.client(), Telemetry.none());
    }

    /// Uploads an article and has it analysed.
    Done analyse(LocalArticle article) throws IOException, InterruptedException {
        var metadata = article.metadata();
        s3.client().putObject(
                request -> request.bucket(LocalS3.ARTICLES).key(article.key()).metadata(metadata), article.body());
        return switch (deliver(take(article.key()))) {
            case Done done -> done;
            case Ignored(var _, var reason) -> throw new IOException("Ignored, " + reason);
        };
    }

    /// The notification of one upload. An upload that was tried twice has two of them; those of other keys stay.
    private byte[] take(String key) throws IOException {
        var sent = new ArrayList<byte[]>();
        notifications.drainTo(sent);
        var own = new ArrayList<byte[]>();
        for (byte[] notification : sent) {
            boolean mine = key.equals(URLDecoder.decode(
                    mapper.readTree(notification).at("/Records/0/s3/object/key").asText(), StandardCharsets.UTF_8));
            if (mine)
                own.add(notification);
            else
                notifications.add(notification);
        }
        if (own.isEmpty())
            throw new IOException("The local S3 server sent no notification");
        return own.getLast();
    }

    /// Has the function handle the next notification, whenever that comes.
    Answer next() throws IOException, InterruptedException {
        return deliver(notifications.take());
    }

    private Answer deliver(byte[] notification) throws IOException {
        var reply = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(notification), reply, new LocalContext());
        JsonNode record = mapper.readTree(reply.toByteArray()).path("records").path(0);
        if (!record.has("result"))
            return new Ignored(record.path("article").asText(), record.path("message").asText());
        Path file = file(record.path("result"));
        var page = record.has("page") ? Optional.of(file(record.path("page"))) : Optional.<Path>empty();
        return new Done(json.read(Files.readAllBytes(file)), file, page);
    }

    private Path file(JsonNode address) {
        return s3.file(LocalS3.RESULTS, address.asText().substring(("s3://" + LocalS3.RESULTS + "/").length()));
    }
}
