package sherpa.document;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import sherpa.result.DocumentInfo.Format;
import sherpa.result.Failure;

/// The text of a PDF, taken out in a limited time: the clock is looked at while bytes are read, at every operator and at every
/// glyph. Streams that unpack to more than the limit are refused before anything is built from them.
final class PdfText {

    private static final int MOST_PAGES = 400;
    private static final long SCRATCH = 64_000_000;

    private final TimeLimit timeLimit;
    private final PdfStreams streams;

    PdfText(Duration longest, long unpackedLimit) {
        this.timeLimit = new TimeLimit(longest);
        this.streams = new PdfStreams(unpackedLimit);
    }

    Article read(byte[] bytes) throws Refusal {
        streams.check(bytes);
        try {
            return timeLimit.run(deadline -> extract(bytes, new Clock(deadline)));
        } catch (ExecutionException e) {
            throw TimeLimit.cause(e) instanceof Refusal refusal ? refusal : broken(TimeLimit.cause(e));
        } catch (TimeoutException e) {
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

    private static Article extract(byte[] bytes, Clock clock) throws IOException, Refusal {
        var memory = MemoryUsageSetting.setupMainMemoryOnly(SCRATCH).streamCache;
        try (var document = Loader.loadPDF(new TimedRead(bytes, clock), "", null, null, memory)) {
            var stripper = new Stripper(clock);
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

    private record Clock(long deadline) implements Runnable {

        @Override
        public void run() {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted())
                throw new PastDeadline();
        }
    }

    private static final class Stripper extends PDFTextStripper {
        private final Clock clock;

        Stripper(Clock clock) {
            this.clock = clock;
        }

        @Override
        public void processPage(PDPage page) throws IOException {
            clock.run();
            super.processPage(page);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            clock.run();
            super.processOperator(operator, operands);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            clock.run();
            super.processTextPosition(text);
        }
    }
}
