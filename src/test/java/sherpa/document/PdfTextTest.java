package sherpa.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

import sherpa.result.DocumentInfo.Format;
import sherpa.result.Failure.Code;

import static org.assertj.core.api.Assertions.assertThat;
import static sherpa.document.Uploads.document;
import static sherpa.document.Uploads.failure;

class PdfTextTest {

    private static final List<String> LINES = List.of(
            "The prime minister of Norway met the president of Ghana in",
            "Accra on Monday, and both of them spoke about trade and the inter-",
            "national waters between the two countries for about two hours,",
            "as officials of both sides said. They will meet again.");

    @Test
    void theLinesOfAPdfAreJoined() throws IOException {
        var document = document(bytes(pdf(LINES)));
        assertThat(document.format()).isEqualTo(Format.PDF);
        assertThat(document.text()).isEqualTo(
                "The prime minister of Norway met the president of Ghana in Accra on Monday, and both of them spoke about trade and the international waters "
                        + "between the two countries for about two hours, as officials of both sides said. They will meet again.");
        assertThat(document.repairs()).isNotEmpty();
    }

    @Test
    void aPdfThatAsksForAPasswordIsRefused() throws IOException {
        try (var pdf = pdf(LINES)) {
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            var failure = failure(bytes(pdf));
            assertThat(failure.code()).isEqualTo(Code.BROKEN_PDF);
            assertThat(failure.message()).contains("password");
        }
    }

    @Test
    void aPdfWithoutTextIsRefused() throws IOException {
        assertThat(failure(bytes(pdf(List.of()))).code()).isEqualTo(Code.BROKEN_PDF);
    }

    @Test
    void aDamagedPdfIsRefused() {
        assertThat(failure("%PDF-1.7\nnothing more").code()).isEqualTo(Code.BROKEN_PDF);
        assertThat(failure(Arrays.copyOf(
                "%PDF-1.4\n1 0 obj\n<< /Length 99 >>\nstream\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 500))
                .code())
                .isEqualTo(Code.BROKEN_PDF);
    }

    @Test
    void aPdfWhoseStreamsUnpackToTooMuchIsRefusedBeforeItIsBuilt() throws IOException {
        try (var pdf = pdf(LINES)) {
            byte[] packed = deflated(new byte[60_000_000]);
            var stream = new PDStream(pdf);
            try (var raw = stream.getCOSObject().createRawOutputStream()) {
                raw.write(packed);
            }
            stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
            pdf.getPage(0).setContents(stream);
            assertThat(failure(bytes(pdf)).code()).isEqualTo(Code.TOO_LARGE);
        }
    }

    @Test
    void aPdfThatNeverEndsIsGivenUp() throws IOException {
        var impatient = new Documents(new Limits(10_000_000, 200_000, Duration.ofMillis(300)));
        byte[] endless;
        try (var pdf = new PDDocument()) {
            for (int page = 0; page < 300; page++)
                addPage(pdf, java.util.Collections.nCopies(60,
                        "The leaders met again and again and again, and never stopped meeting."));
            endless = bytes(pdf);
        }
        long begin = System.nanoTime();
        var failure = failure(impatient, endless);
        assertThat(failure.code()).isEqualTo(Code.BROKEN_PDF);
        assertThat(failure.message()).contains("longer");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aPdfOfOperatorsWithoutGlyphsIsGivenUp() throws IOException {
        var impatient = new Documents(new Limits(10_000_000, 200_000, Duration.ofMillis(300)));
        try (var pdf = pdf(LINES)) {
            var stream = new PDStream(pdf);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write("q 1 0 0 1 0 0 cm Q\n".repeat(1_500_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
            pdf.getPage(0).setContents(stream);
            byte[] endless = bytes(pdf);

            assertThat(failure(impatient, endless).message()).contains("longer");
        }
        assertThat(Thread.getAllStackTraces().keySet()).filteredOn(thread -> thread.getName().equals("time-limited"))
                .allSatisfy(thread -> assertThat(thread.join(Duration.ofSeconds(5))).isTrue());
    }

    private static PDDocument pdf(List<String> lines) throws IOException {
        var pdf = new PDDocument();
        addPage(pdf, lines);
        return pdf;
    }

    private static void addPage(PDDocument pdf, List<String> lines) throws IOException {
        var page = new PDPage();
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            content.setLeading(14);
            content.newLineAtOffset(60, 720);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        var deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        var out = new byte[1_000_000];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }
}
