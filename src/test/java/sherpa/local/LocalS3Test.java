package sherpa.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;

import static org.assertj.core.api.Assertions.assertThat;

class LocalS3Test {

    @Test
    void uploadIsSentWithoutAskingFirst() throws IOException {
        var asked = new ConcurrentLinkedQueue<Boolean>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestHeaders().containsKey("Expect"));
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try (var client = LocalS3.client(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))) {
            client.putObject(put -> put.bucket("articles").key("a.txt"), RequestBody.fromString("An article."));
        } finally {
            server.stop(0);
        }

        assertThat(asked).containsExactly(false);
    }
}
