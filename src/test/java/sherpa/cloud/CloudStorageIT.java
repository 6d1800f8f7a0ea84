package sherpa.cloud;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.s3.S3Client;

import sherpa.storage.StorageContract;

/// Storage against LocalStack. Skipped where no Docker engine answers.
class CloudStorageIT extends StorageContract {

    private static Cloud cloud;

    @BeforeAll
    static void start() {
        cloud = Cloud.orSkip();
    }

    @AfterAll
    static void stop() {
        if (cloud != null)
            cloud.close();
    }

    @Override
    protected S3Client s3() {
        return cloud.s3;
    }
}
