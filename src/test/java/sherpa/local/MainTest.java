package sherpa.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.CompletedPart;

import sherpa.result.Result;
import sherpa.result.ResultJson;

import static org.assertj.core.api.Assertions.assertThat;

class MainTest {

    private static final String ARTICLE = """
            Leaders meet in Oslo
            Finnish President Sauli Niinisto met Norwegian Prime Minister Erna Solberg in Oslo on Monday for two hours of talks.
            """;

    @TempDir
    private Path temp;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void withoutOptionsTheSampleIsAnalysedAndSummarised() throws IOException {
        int status = run(Map.of("article", "", "results", "", "serve", ""));

        assertThat(status).as(output()).isZero();
        assertThat(output()).contains("Hugo Chavez").contains("2006-08-30").contains("Toward the US");
        assertThat(resultFile().status()).isEqualTo(Result.Status.ANALYSED);
        var page = Pattern.compile("Page +(.+\\.html)").matcher(output());
        assertThat(page.find()).as(output()).isTrue();
        assertThat(Path.of(page.group(1))).content().startsWith("<!doctype html>").contains("Hugo Chavez");
    }

    @Test
    void pagesCanBeLeftOut() throws IOException {
        article("in/a.txt", ARTICLE);

        int status = run(Map.of(
                "article", temp.resolve("in/a.txt").toString(), "results", temp.resolve("out").toString(), "report", "none"));

        assertThat(status).as(output()).isZero();
        assertThat(output()).contains("Result ").doesNotContain("Page ");
        assertThat(filesIn("out")).containsExactly("a.json");
    }

    @Test
    void copyNeverTakesTheArticlesPlace() throws IOException {
        article("in/a.html", "<html><body><article><p>" + ARTICLE + "</p></article></body></html>");

        int status = run(Map.of("article", temp.resolve("in/a.html").toString(), "results", temp.resolve("in").toString()));

        assertThat(status).isEqualTo(1);
        assertThat(output()).contains("a.html is an article itself");
        assertThat(temp.resolve("in/a.html")).content().startsWith("<html>");
    }

    @Test
    void fileIsUploadedWithTheMetadataBesideIt() throws IOException {
        article("in/oslo talks+1.txt", ARTICLE);
        article("in/oslo talks+1.txt.metadata.json", "{\"published\": \"2019-04-26\"}");

        int status = run(Map.of("article", temp.resolve("in/oslo talks+1.txt").toString()));

        assertThat(status).as(output()).isZero();
        assertThat(resultFile().source().key()).isEqualTo("oslo talks+1.txt");
        assertThat(resultFile().document().orElseThrow().published().orElseThrow().date()).isEqualTo("2019-04-26");
    }

    @Test
    void folderIsAnalysedFileByFileWithCopiesOfTheResults() throws IOException {
        article("in/a.txt", ARTICLE);
        article("in/a.txt.metadata.json", "{\"published\": \"2019-04-26\"}");
        article("in/deep/b.txt", ARTICLE);
        article("in/same.txt", ARTICLE);
        article("in/same.html", "<html><body><article><p>" + ARTICLE + "</p></article></body></html>");
        article("in/.hidden", "x");

        int status = run(Map.of("article", temp.resolve("in").toString(), "results", temp.resolve("out").toString()));

        assertThat(status).as(output()).isZero();
        assertThat(output()).contains("[1/4] a.txt: ").contains("[2/4] deep/b.txt: ").contains("[4/4] same.txt: ")
                .contains("4 analysed");
        assertThat(filesIn("out")).containsExactly(
                "a.html", "a.json", "deep/b.html", "deep/b.json", "same.html.html", "same.html.json", "same.txt.html",
                "same.txt.json");
        var copy = new ResultJson().read(Files.readAllBytes(temp.resolve("out/a.json")));
        assertThat(copy.source().key()).isEqualTo("a.txt");
    }

    @Test
    void resultsWithinTheFolderAreNotTakenForArticles() throws IOException {
        article("in/a.txt", ARTICLE);
        var options = Map.of("article", temp.resolve("in").toString(), "results", temp.resolve("in/out").toString());

        run(options);
        int status = run(options);

        assertThat(status).as(output()).isZero();
        assertThat(filesIn("in")).containsExactly("a.txt", "out/a.html", "out/a.json");
    }

    @Test
    void articleThatCannotBeAnalysedIsAnErrorResultAndTheRunGoesOn() throws IOException {
        article("in/1.txt", ARTICLE);
        Files.write(temp.resolve("in/2.txt"), new byte[10_000_001]);
        article("in/3.txt", ARTICLE);

        int status = run(Map.of("article", temp.resolve("in").toString(), "results", temp.resolve("out").toString()));

        assertThat(status).as(output()).isZero();
        assertThat(output()).contains("[2/3] 2.txt: TOO_LARGE: ").contains("2 analysed, 1 error results (1 TOO_LARGE), 0 broke");
        assertThat(new ResultJson().read(Files.readAllBytes(temp.resolve("out/2.json"))).status()).isEqualTo(Result.Status.ERROR);
    }

    @Test
    void whatBreaksIsToldTheRunGoesOnAndItsStatusIsNotZero() throws IOException {
        article("in/1.txt", ARTICLE);
        article("in/1.txt.metadata.json", "{ no JSON");
        article("in/2.txt", ARTICLE);
        article("in/2.txt.metadata.json", "{\"author\": \"Bjørn\"}");
        article("in/3.txt", ARTICLE);

        int status = run(Map.of("article", temp.resolve("in").toString()));

        assertThat(status).isEqualTo(1);
        assertThat(output()).contains("[1/3] 1.txt: BROKE: ").contains("1.txt.metadata.json is not JSON")
                .contains("[2/3] 2.txt: BROKE: ").contains("\"author\" should be a text in ASCII").contains("1 analysed");
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        assertThat(run(Map.of("article", temp.resolve("nowhere").toString()))).isEqualTo(2);
        assertThat(output()).contains("nowhere").contains("no such file or folder");
        Files.createDirectory(temp.resolve("empty"));
        assertThat(run(Map.of("article", temp.resolve("empty").toString()))).isEqualTo(2);
        assertThat(output()).contains("There is no article in");
        assertThat(run(Map.of("serve", "everywhere"))).isEqualTo(2);
        assertThat(output()).contains("-Dserve=everywhere");
        assertThat(run(Map.of("report", "pdf"))).isEqualTo(2);
        assertThat(output()).contains("-Dreport=pdf");
    }

    @Test
    void serverAnalysesWhatOthersUploadInOnePieceOrInParts() throws Exception {
        var serving = Thread.ofVirtual().start(() -> run(Map.of("serve", "0")));
        try (var s3 = LocalS3.client(URI.create(await("http://127\\.0\\.0\\.1:\\d+")))) {
            s3.putObject(p -> p.bucket("articles").key("one + ü.txt"), RequestBody.fromString(ARTICLE));
            await("Result .*one \\+ ü\\.txt");

            var upload = s3.createMultipartUpload(u -> u.bucket("articles").key("parts.txt")).uploadId();
            String etag = s3.uploadPart(u -> u.bucket("articles").key("parts.txt").uploadId(upload).partNumber(1),
                    RequestBody.fromString(ARTICLE)).eTag();
            s3.completeMultipartUpload(u -> u.bucket("articles").key("parts.txt").uploadId(upload)
                    .multipartUpload(m -> m.parts(CompletedPart.builder().partNumber(1).eTag(etag).build())));
            await("Result .*parts\\.txt");

            s3.copyObject(c -> c.sourceBucket("articles").sourceKey("parts.txt").destinationBucket("articles")
                    .destinationKey("copy.txt"));
            await("Result .*copy\\.txt");

            s3.putObject(p -> p.bucket("articles").key("folder/"), RequestBody.empty());
            await("folder/: ignored, it is a folder");
            assertThat(s3.listObjectsV2(l -> l.bucket("results")).contents()).hasSize(6);
            assertThat(output()).doesNotContain("BROKE");
        } finally {
            serving.interrupt();
            serving.join(Duration.ofSeconds(30));
        }
        assertThat(serving.isAlive()).isFalse();
    }

    private int run(Map<String, String> properties) {
        return Main.run(properties, temp.resolve("s3"), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /// Waits until something is printed, and returns it.
    private String await(String pattern) throws InterruptedException {
        var compiled = Pattern.compile(pattern);
        var deadline = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(deadline)) {
            var found = compiled.matcher(output());
            if (found.find())
                return found.group();
            Thread.sleep(50);
        }
        throw new AssertionError("Waited in vain for " + pattern + " in:\n" + output());
    }

    /// The result that the output says where to find.
    private Result resultFile() throws IOException {
        var path = Pattern.compile("Result +(.+\\.json)").matcher(output());
        assertThat(path.find()).as(output()).isTrue();
        return new ResultJson().read(Files.readAllBytes(Path.of(path.group(1))));
    }

    private void article(String path, String text) throws IOException {
        Files.createDirectories(temp.resolve(path).getParent());
        Files.writeString(temp.resolve(path), text);
    }

    private List<String> filesIn(String folder) throws IOException {
        try (var files = Files.walk(temp.resolve(folder))) {
            return files.filter(Files::isRegularFile).map(f -> temp.resolve(folder).relativize(f).toString()).sorted().toList();
        }
    }
}
