package sherpa.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import sherpa.result.Failure;

/// Unwraps gzip, also in gzip, into no more bytes than the limit; what is not gzipped stays as it is.
final class Unpacking {

    private static final int DEEPEST = 3;

    private final long limit;

    Unpacking(long limit) {
        this.limit = limit;
    }

    byte[] unpack(byte[] stored) throws Refusal {
        if (stored.length > limit)
            throw tooLarge("The upload has more bytes than Sherpa takes.", stored.length);
        byte[] bytes = stored;
        for (int depth = 0; isGzip(bytes); depth++) {
            if (depth == DEEPEST)
                throw new Refusal(
                        Failure.Code.BROKEN_GZIP, "The upload is gzipped more than " + DEEPEST + " times over.",
                        Map.of("layers", "more than " + DEEPEST));
            bytes = gunzip(bytes);
        }
        return bytes;
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length >= 2 && bytes[0] == (byte) 0x1F && bytes[1] == (byte) 0x8B;
    }

    private byte[] gunzip(byte[] packed) throws Refusal {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(packed), 8192)) {
            byte[] bytes = stream.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > limit)
                throw tooLarge("The upload unpacks to more bytes than Sherpa takes.", packed.length);
            return bytes;
        } catch (IOException e) {
            throw new Refusal(
                    Failure.Code.BROKEN_GZIP, "The gzip stream ends early or is damaged.",
                    Map.of("bytes", Integer.toString(packed.length)));
        }
    }

    private Refusal tooLarge(String message, long bytes) {
        return new Refusal(
                Failure.Code.TOO_LARGE, message, Map.of("bytes", Long.toString(bytes), "limit", Long.toString(limit)));
    }
}
