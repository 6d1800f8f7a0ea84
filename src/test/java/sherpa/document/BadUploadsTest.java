package sherpa.document;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import sherpa.result.Failure.Code;

import static org.assertj.core.api.Assertions.assertThat;
import static sherpa.document.Uploads.ARTICLE;
import static sherpa.document.Uploads.failure;
import static sherpa.document.Uploads.gzip;

class BadUploadsTest {

    private static final Documents SMALL = new Documents(new Limits(100_000, 2_000, Duration.ofSeconds(5)));

    @Test
    void noBytesAreEmpty() {
        assertThat(failure(new byte[0]).code()).isEqualTo(Code.EMPTY);
    }

    @Test
    void whiteSpaceIsEmpty() {
        assertThat(failure(" \n\t\r\n").code()).isEqualTo(Code.EMPTY);
        assertThat(failure(gzip(new byte[0])).code()).isEqualTo(Code.EMPTY);
        assertThat(failure("<html><body><script>var a = 1;</script></body></html>").code()).isEqualTo(Code.EMPTY);
    }

    @Test
    void moreBytesThanTheLimitAreTooLarge() {
        var failure = failure(SMALL, new byte[100_001]);
        assertThat(failure.code()).isEqualTo(Code.TOO_LARGE);
        assertThat(failure.seen()).containsEntry("bytes", "100001").containsEntry("limit", "100000");
    }

    @Test
    void aGzipBombIsTooLarge() {
        byte[] bomb = gzip(new byte[50_000_000]);
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(failure(SMALL, bomb).code()).isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void aGzipStreamThatEndsEarlyIsBroken() {
        byte[] packed = gzip(ARTICLE.getBytes(StandardCharsets.UTF_8));
        assertThat(failure(Arrays.copyOf(packed, packed.length / 2)).code()).isEqualTo(Code.BROKEN_GZIP);
        assertThat(failure(new byte[]{ 0x1F, (byte) 0x8B }).code()).isEqualTo(Code.BROKEN_GZIP);
    }

    @Test
    void gzipInGzipIsUnwrappedAFewTimesOnly() {
        byte[] article = ARTICLE.getBytes(StandardCharsets.UTF_8);
        assertThat(Uploads.document(gzip(gzip(article))).text()).isEqualTo(ARTICLE);
        byte[] deep = article;
        for (int i = 0; i < 10; i++)
            deep = gzip(deep);
        assertThat(failure(deep).code()).isEqualTo(Code.BROKEN_GZIP);
    }

    @Test
    void moreCharactersThanTheLimitAreTooLong() {
        var failure = failure(SMALL, "The leaders met. ".repeat(200).getBytes(StandardCharsets.UTF_8));
        assertThat(failure.code()).isEqualTo(Code.TEXT_TOO_LONG);
        assertThat(failure.seen()).containsEntry("characters", "3400").containsEntry("limit", "2000");
    }

    @Test
    void picturesArchivesAndNoiseAreBinary() {
        assertThat(failure("PK\u0003\u0004 and so on").code()).isEqualTo(Code.BINARY);
        assertThat(failure(new byte[]{ (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 }).code()).isEqualTo(Code.BINARY);
        var noise = new byte[5000];
        new Random(3).nextBytes(noise);
        assertThat(failure(noise).code()).isEqualTo(Code.BINARY);
    }

    @Test
    void bytesOfNoCharsetAreABrokenEncoding() {
        var bytes = new byte[2000];
        var random = new Random(5);
        for (int i = 0; i < bytes.length; i++)
            bytes[i] = (byte) (128 + random.nextInt(128));
        assertThat(failure(bytes).code()).isEqualTo(Code.BROKEN_ENCODING);
    }

    @Test
    void aTextOfReplacementCharactersIsABrokenEncoding() {
        assertThat(failure("The pr\uFFFDsident \uFFFDt the \uFFFDlys\uFFFDe met \uFFFD\uFFFD\uFFFD\uFFFD.").code())
                .isEqualTo(Code.BROKEN_ENCODING);
    }

    @Test
    void otherLanguagesAreNamed() {
        var failure = failure("Die Kanzlerin traf am Montag den Präsidenten in Paris. Sie sprachen über den Handel.");
        assertThat(failure.code()).isEqualTo(Code.UNSUPPORTED_LANGUAGE);
        assertThat(failure.seen()).containsEntry("language", "de");
        assertThat(failure.message()).contains("German");
    }

    @Test
    void jsonThatBreaksOffIsABrokenFormat() {
        assertThat(failure("{\"title\": \"Leaders meet\", \"body\": \"The lead").code()).isEqualTo(Code.BROKEN_FORMAT);
        assertThat(failure("{}").code()).isEqualTo(Code.BROKEN_FORMAT);
        assertThat(failure("[".repeat(5000) + "{").code()).isEqualTo(Code.BROKEN_FORMAT);
    }

    @Test
    void aFeedOfSeveralArticlesSaysHowMany() {
        String item = "{\"title\": \"Leaders meet %1$d\", \"content\": \"The leaders met on Monday %1$d.\"}";
        var json = failure("{\"items\": [" + item.formatted(1) + "," + item.formatted(2) + "," + item.formatted(3) + "]}");
        assertThat(json.code()).isEqualTo(Code.SEVERAL_ARTICLES);
        assertThat(json.seen()).containsEntry("articles", "3");
        var lines = failure(item.formatted(1) + "\n" + item.formatted(2));
        assertThat(lines.code()).isEqualTo(Code.SEVERAL_ARTICLES);
        String entry = "<item><title>Leaders meet %1$d</title><description>They met on Monday %1$d.</description></item>";
        var rss = failure("<rss><channel>" + entry.formatted(1) + entry.formatted(2) + "</channel></rss>");
        assertThat(rss.code()).isEqualTo(Code.SEVERAL_ARTICLES);
        assertThat(rss.seen()).containsEntry("articles", "2");
    }
}
