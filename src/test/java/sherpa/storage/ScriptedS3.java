package sherpa.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import software.amazon.awssdk.services.s3.S3Client;

import sherpa.local.LocalS3;

/// An HTTP server that answers as S3 does on its worse days: one answer after the other, the last one for ever.
final class ScriptedS3 implements AutoCloseable {

    private final HttpServer server;
    private final S3Client client;
    private final Queue<Answer> answers;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong sent = new AtomicLong();

    /// @param promised the length that the headers tell
    /// @param body what is sent, `times` times; ASCII
    /// @param heard whether a writer is heard out before it is answered; else its connection is closed while it still sends
    record Answer(int status, long promised, String body, long times, boolean heard) {

        Answer(int status, long promised, String body, long times) {
            this(status, promised, body, times, true);
        }
    }

    private ScriptedS3(List<Answer> answers) throws IOException {
        this.answers = new ArrayDeque<>(answers);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        client = LocalS3.client(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    static ScriptedS3 start(Answer... answers) throws IOException {
        return new ScriptedS3(List.of(answers));
    }

    static Answer ok(String body) {
        return new Answer(200, body.length(), body, 1);
    }

    static Answer error(int status, String code) {
        String body = "<Error><Code>%s</Code><Message>So it is.</Message></Error>".formatted(code);
        return new Answer(status, body.length(), body, 1);
    }

    /// A refusal that a writer does not live to read.
    static Answer unheard(Answer refusal) {
        return new Answer(refusal.status, refusal.promised, refusal.body, refusal.times, false);
    }

    /// A body that ends before it should.
    static Answer brokenOff(String body, long promised) {
        return new Answer(200, promised, body, 1);
    }

    /// A connection that is closed before the answer, while the request is still on its way.
    static Answer hangUp() {
        return new Answer(0, 0, "", 0);
    }

    /// @param blocks of 8,192 bytes
    static Answer large(long blocks) {
        return new Answer(200, 8192 * blocks, "x".repeat(8192), blocks);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        var answer = answers.size() > 1 ? answers.remove() : answers.element();
        if (answer.status() == 0 || (!answer.heard() && exchange.getRequestMethod().equals("PUT"))) {
            exchange.close();
            return;
        }
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("ETag", "\"e1\"");
        exchange.sendResponseHeaders(answer.status(), answer.promised() == 0 ? -1 : answer.promised());
        try (exchange; OutputStream out = exchange.getResponseBody()) {
            byte[] body = answer.body().getBytes(StandardCharsets.US_ASCII);
            for (long i = 0; i < answer.times(); i++) {
                out.write(body);
                sent.addAndGet(body.length);
            }
        }
    }

    S3Client client() {
        return client;
    }

    /// Bytes that left for the client before it had enough.
    long sent() {
        return sent.get();
    }

    int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        client.close();
        server.stop(0);
    }
}
