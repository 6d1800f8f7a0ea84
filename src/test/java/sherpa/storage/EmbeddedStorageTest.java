package sherpa.storage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.s3.S3Client;

class EmbeddedStorageTest extends StorageContract {

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
