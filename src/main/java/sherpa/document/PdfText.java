package sherpa.document;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import sherpa.result.DocumentInfo.Format;
import sherpa.result.Failure;

/// The text of a PDF, taken out on a thread of its own that is given up when its time is over. Streams that unpack to more than the
/// limit are refused before anything is built from them.
final class PdfText {

    private static final int MOST_PAGES = 400;
    private static final long SCRATCH = 64_000_000;

    private final Duration longest;
    private final PdfStreams streams;

    PdfText(Duration longest, long unpackedLimit) {
        this.longest = longest;
        this.streams = new PdfStreams(unpackedLimit);
    }

    static boolean looksLike(byte[] bytes) {
        int head = Math.min(bytes.length, 1024);
        return new String(bytes, 0, head, java.nio.charset.StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    Article read(byte[] bytes) throws Refusal {
        streams.check(bytes);
        var text = new CompletableFuture<Article>();
        long deadline = System.nanoTime() + longest.toNanos();
        var thread = Thread.ofPlatform().daemon().name("pdf").start(() -> {
            try {
                text.complete(extract(bytes, deadline));
            } catch (Refusal | IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
                text.completeExceptionally(e);
            }
        });
        try {
            return text.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            throw cause instanceof Refusal refusal ? refusal : broken(cause);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw broken(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw broken(e);
        }
    }

    private static Refusal broken(Throwable cause) {
        String message = switch (cause) {
            case InvalidPasswordException _ -> "The PDF is encrypted and asks for a password.";
            case TimeoutException _,PastDeadline _ -> "The PDF takes longer to read than Sherpa allows.";
            case OutOfMemoryError _,StackOverflowError _ -> "The PDF takes more memory than Sherpa allows.";
            default -> "The PDF is damaged.";
        };
        return new Refusal(Failure.Code.BROKEN_PDF, message, Map.of("cause", cause.getClass().getSimpleName()));
    }

    private static Article extract(byte[] bytes, long deadline) throws IOException, Refusal {
        var memory = MemoryUsageSetting.setupMainMemoryOnly(SCRATCH).streamCache;
        try (var document = Loader.loadPDF(bytes, "", null, null, memory)) {
            var stripper = new Stripper(deadline);
            stripper.setEndPage(MOST_PAGES);
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\n\n");
            String text = stripper.getText(document).strip();
            if (text.codePoints().noneMatch(Character::isLetter))
                throw new Refusal(
                        Failure.Code.BROKEN_PDF, "The PDF holds no text; it may be scanned pages.",
                        Map.of("pages", Integer.toString(document.getNumberOfPages())));
            return new Article(Format.PDF, title(document, text), text, Optional.empty());
        }
    }

    /// The title of the document's properties, where the text begins with it.
    private static Optional<String> title(PDDocument document, String text) {
        var title = Optional.ofNullable(document.getDocumentInformation().getTitle());
        return title.filter(t -> t.length() > 10 && text.startsWith(t.strip()));
    }

    private static final class PastDeadline extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// Looks at the clock at every glyph and page.
    private static final class Stripper extends PDFTextStripper {
        private final long deadline;

        Stripper(long deadline) {
            this.deadline = deadline;
        }

        @Override
        public void processPage(PDPage page) throws IOException {
            check();
            super.processPage(page);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            check();
            super.processTextPosition(text);
        }

        private void check() {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted())
                throw new PastDeadline();
        }
    }
}
