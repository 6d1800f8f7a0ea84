package sherpa.storage;

import org.junit.jupiter.api.AutoClose;
import software.amazon.awssdk.services.s3.S3Client;

class EmbeddedStorageTest extends StorageContract {

    @AutoClose
    private static final EmbeddedS3 SERVER = EmbeddedS3.start();

    @Override
    protected S3Client s3() {
        return SERVER.client();
    }
}
