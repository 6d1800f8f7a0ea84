package sherpa.cloud;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.s3.S3Client;

import sherpa.function.ArticleFunctionContract;

/// The function against LocalStack.
@ExtendWith(SharedCloud.class)
class CloudArticleFunctionIT extends ArticleFunctionContract {

    private static S3Client s3;

    @BeforeAll
    static void take(Cloud cloud) {
        s3 = cloud.s3;
    }

    @Override
    protected S3Client s3() {
        return s3;
    }
}
