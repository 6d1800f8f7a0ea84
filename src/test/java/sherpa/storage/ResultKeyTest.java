package sherpa.storage;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import sherpa.result.Source;

import static org.assertj.core.api.Assertions.assertThat;

class ResultKeyTest {

    @Test
    void versionStandsBehindTheArticlesKey() {
        assertThat(ResultKey.of(source("a.txt", Optional.of("v1"), Optional.of("e1")), "0.1.0"))
                .isEqualTo("a.txt/v1/sherpa-0.1.0.json");
    }

    @Test
    void etagStandsThereWhereTheBucketKeepsNoVersions() {
        assertThat(ResultKey.of(source("a.txt", Optional.empty(), Optional.of("e1-2")), "0.1.0"))
                .isEqualTo("a.txt/e1-2/sherpa-0.1.0.json");
    }

    @Test
    void articleThatWasGoneAtOnceHasAResultKeyToo() {
        assertThat(ResultKey.of(source("a.txt", Optional.empty(), Optional.empty()), "0.1.0"))
                .isEqualTo("a.txt/gone/sherpa-0.1.0.json");
    }

    @Test
    void everyKeyThatS3TakesHasAValidResultKeyOfItsOwn() {
        var random = new Random(7);
        var seen = new HashSet<String>();
        for (int i = 0; i < 2000; i++) {
            String key = randomKey(random);
            String result = ResultKey.of(source(key, Optional.empty(), Optional.of("0fb8d338b86466eea98b6613500e5d3b")), "0.1.0");

            assertThat(result.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(1024);
            assertThat(result).endsWith("/sherpa-0.1.0.json").doesNotContain("\uFFFD");
            assertThat(seen.add(result)).as(key).isTrue();
        }
    }

    @Test
    void longKeysThatDifferOnlyAtTheirEndsHaveDifferentResultKeys() {
        var one = source("x".repeat(1023) + "1", Optional.of("v".repeat(1024)), Optional.empty());
        var two = source("x".repeat(1023) + "2", Optional.of("v".repeat(1024)), Optional.empty());

        assertThat(ResultKey.of(one, "0.1.0")).hasSize(1024).isNotEqualTo(ResultKey.of(two, "0.1.0")).startsWith("xxx");
    }

    private static Source source(String key, Optional<String> version, Optional<String> etag) {
        return new Source("articles", key, version, etag, Optional.empty());
    }

    /// Between 900 and 1,024 bytes, of characters of one to four bytes.
    private static String randomKey(Random random) {
        String[] characters = { "a", "é", "語", "😀", "/", " " };
        var key = new StringBuilder();
        int bytes = 900 + random.nextInt(121);
        int length = 0;
        while (length < bytes) {
            String next = characters[random.nextInt(characters.length)];
            key.append(next);
            length += next.getBytes(StandardCharsets.UTF_8).length;
        }
        return key.toString();
    }
}
