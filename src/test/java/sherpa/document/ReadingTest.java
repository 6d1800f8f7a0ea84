package sherpa.document;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import sherpa.document.CleanText.Change;
import sherpa.result.Repair.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/// What holds for every upload, tried on mutations of specimens of each format.
class ReadingTest {

    private static final String BODY = Uploads.ARTICLE;

    private static final List<String> SPECIMENS = List.of(
            BODY, "They left. No r t h Ko re a l a st we e k launched it.\nRelated Posts\nStorm hits Togo",
            BODY.replace("“", "â€œ").replace("é", "Ã©"),
            "<html><head><title>Leaders meet</title></head><body><nav><a href='/'>Home</a></nav><p>" + BODY
                    + "</p></body></html>",
            "{\"title\": \"Leaders meet\", \"body\": \"<p>The leaders met &amp; spoke.</p>\", \"date\": \"2019-04-26\"}",
            "<rss><channel><item><title>Leaders meet</title><description>They met.</description></item></channel></rss>",
            "---\ntitle: Leaders meet\ndate: 2019-04-26\n---\n" + BODY, BODY.replace(". ", ".\n").replace(" of ", " of\n"),
            "(LEAD) A-B(LEAD) Leaders meet(ATTN: ADDS photo)By Ana Silva SEOUL, Jan. 4 (Agency) -- " + BODY + "(END)");

    @Test
    void everyUploadIsReadOrRefusedAndItsOffsetsHold() {
        var random = new Random(11);
        for (int round = 0; round < 1500; round++) {
            byte[] bytes = mutated(SPECIMENS.get(round % SPECIMENS.size()).getBytes(StandardCharsets.UTF_8), random);
            assertThatNoException().isThrownBy(() -> check(Uploads.read(bytes)));
        }
    }

    private static void check(Intake intake) {
        if (!(intake instanceof Intake.Accepted(var document)))
            return;
        int length = document.text().length();
        int end = 0;
        for (var sentence : document.sentences()) {
            assertThat(sentence.begin()).isGreaterThanOrEqualTo(end);
            end = sentence.end();
        }
        assertThat(end).isLessThanOrEqualTo(length);
        int begin = 0;
        for (var repair : document.repairs()) {
            assertThat(repair.begin()).isGreaterThanOrEqualTo(begin).isLessThanOrEqualTo(repair.end());
            assertThat(repair.end()).isLessThanOrEqualTo(length);
            assertThat(repair.original().length()).isLessThanOrEqualTo(280);
            begin = repair.begin();
        }
    }

    private static byte[] mutated(byte[] specimen, Random random) {
        byte[] bytes = specimen.clone();
        for (int i = random.nextInt(12); i > 0; i--)
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        int cut = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
        return java.util.Arrays.copyOf(bytes, cut);
    }

    @Test
    void hugeUploadsOfEveryKindEndInBoundedTime() {
        var slow = new ArrayList<String>();
        for (String unit : List.of(
                "a", "a ", "a b c ", "<p>", "<div>", "(", "(ATTN: ", "[", "[a](", "&amp;", "é", "â€", "\n", "1\n", "Share\n",
                "By Ana ", "word-\nword ", "\"", ". ",
                "<b", "published: ", "— ", "SEOUL, ", "A. ")) {
            byte[] bytes = (BODY.repeat(12) + unit.repeat(190_000 / unit.length())).getBytes(StandardCharsets.UTF_8);
            long begin = System.nanoTime();
            check(Uploads.read(bytes));
            if (Duration.ofNanos(System.nanoTime() - begin).compareTo(Duration.ofSeconds(30)) > 0)
                slow.add(unit);
        }
        assertThat(slow).isEmpty();
    }

    @Test
    void changesMoveTheRepairsBeforeThem() {
        var random = new Random(13);
        for (int round = 0; round < 2000; round++) {
            var clean = CleanText.of("abcdefghijklmnopqrstuvwxyz");
            for (int pass = 0; pass < 3; pass++) {
                var changes = new ArrayList<Change>();
                for (int at = random.nextInt(6); at < clean.text().length(); at += 1 + random.nextInt(9)) {
                    int end = Math.min(clean.text().length(), at + random.nextInt(4));
                    changes.add(new Change(Kind.MARKUP, at, end, "X".repeat(random.nextInt(4))));
                    at = end;
                }
                clean = clean.with(changes);
                for (var repair : clean.repairs()) {
                    assertThat(repair.begin()).isBetween(0, repair.end());
                    assertThat(repair.end()).isLessThanOrEqualTo(clean.text().length());
                }
            }
        }
    }

    @Test
    void aRepairKeepsItsWordsThroughLaterChangesBeforeIt() {
        var clean = CleanText.of("one two three").with(List.of(new Change(Kind.MOJIBAKE, 4, 7, "TWO"))).with(
                List.of(new Change(Kind.MARKUP, 0, 3, "number one"), new Change(Kind.MARKUP, 8, 13, "")));
        assertThat(clean.text()).isEqualTo("number one TWO ");
        var moved = clean.repairs().stream().filter(r -> r.kind() == Kind.MOJIBAKE).findFirst().orElseThrow();
        assertThat(clean.text().substring(moved.begin(), moved.end())).isEqualTo("TWO");
    }

    @Test
    void aLineOfAListIsNoTitle() {
        assertThat(Uploads.document("* 16 minutes ago What the footage shows\n* 1 hour ago Minister released, police say\n"
                + "The two leaders met on Monday and spoke of trade with their ministers.", Optional.empty()).title()).isEmpty();
    }
}
