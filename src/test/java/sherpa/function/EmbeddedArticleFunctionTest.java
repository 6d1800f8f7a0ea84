package sherpa.function;

import org.junit.jupiter.api.AutoClose;
import software.amazon.awssdk.services.s3.S3Client;

import sherpa.storage.EmbeddedS3;

class EmbeddedArticleFunctionTest extends ArticleFunctionContract {

    @AutoClose
    private static final EmbeddedS3 SERVER = EmbeddedS3.start();

    @Override
    protected S3Client s3() {
        return SERVER.client();
    }
}
