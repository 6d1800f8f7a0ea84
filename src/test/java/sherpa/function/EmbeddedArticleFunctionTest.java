package sherpa.function;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.s3.S3Client;

import sherpa.storage.EmbeddedS3;

class EmbeddedArticleFunctionTest extends ArticleFunctionContract {

    private static EmbeddedS3 server;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedS3.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    protected S3Client s3() {
        return server.client();
    }
}
