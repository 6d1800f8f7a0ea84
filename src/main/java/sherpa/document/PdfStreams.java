package sherpa.document;

import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import sherpa.result.Failure;

/// Unpacks the deflated streams of a PDF, pictures left out, only to see that they are no bomb: a few megabytes can hold gigabytes.
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 600;

    private final long limit;

    /// @param limit most bytes that all streams together may unpack to
    PdfStreams(long limit) {
        this.limit = limit;
    }

    void check(byte[] pdf) throws Refusal {
        long unpacked = 0;
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            int data = at;
            while (data < pdf.length && (pdf[data] == '\r' || pdf[data] == '\n'))
                data++;
            boolean deflated = data + 1 < pdf.length && (pdf[data] & 0x0F) == 8
                    && ((pdf[data] & 0xFF) * 256 + (pdf[data + 1] & 0xFF)) % 31 == 0;
            if (deflated && !isPicture(pdf, at))
                unpacked += unpack(pdf, data, limit - unpacked);
            if (unpacked > limit)
                throw new Refusal(
                        Failure.Code.TOO_LARGE, "The streams of the PDF unpack to more bytes than Sherpa takes.",
                        Map.of("bytes", Integer.toString(pdf.length), "limit", Long.toString(limit)));
        }
    }

    /// Behind the next `stream` that is no `endstream`.
    private static int next(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length < pdf.length; i++)
            if (pdf[i] == 's' && java.util.Arrays.equals(pdf, i, i + STREAM.length, STREAM, 0, STREAM.length)
                    && (i < 3 || pdf[i - 1] != 'd'))
                return i + STREAM.length;
        return -1;
    }

    private static boolean isPicture(byte[] pdf, int stream) {
        int from = Math.max(0, stream - DICTIONARY);
        String before = new String(pdf, from, stream - from, java.nio.charset.StandardCharsets.ISO_8859_1);
        int dictionary = Math.max(0, before.lastIndexOf(" obj"));
        return before.indexOf("/Image", dictionary) >= 0;
    }

    private static long unpack(byte[] pdf, int from, long most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            var out = new byte[65536];
            long unpacked = 0;
            for (int n = inflater.inflate(out); n > 0 && unpacked <= most; n = inflater.inflate(out))
                unpacked += n;
            return unpacked;
        } catch (DataFormatException e) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
