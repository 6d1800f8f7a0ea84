package sherpa.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import sherpa.result.Source;

/// Where the result for an article lies in the results bucket:
/// `ARTICLE KEY/VERSION OR ETAG/sherpa-ENGINE VERSION.json`, for example
/// `news/summit.txt/9e107d9d372bb6826bd81d3542a419d6/sherpa-0.1.0.json`.
///
/// S3 takes keys of up to 1,024 bytes of UTF-8. Where the whole would be longer, the article's key is cut and ends in `~` and
/// 32 hexadecimal digits of the SHA-256 of the uncut key.
public final class ResultKey {

    static final int MOST_BYTES = 1024;

    private static final int MOST_STATE_BYTES = 128;
    private static final int DIGITS = 32;

    private ResultKey() {}

    /// @param engine version of Sherpa
    public static String of(Source source, String engine) {
        return of(source, engine, "");
    }

    /// The place beside, for a further result about the same state of the article.
    static String beside(Source source, String engine, String sha256) {
        return of(source, engine, "-" + sha256.substring(0, 12));
    }

    private static String of(Source source, String engine, String mark) {
        String state = source.versionId().or(source::etag).orElse("gone");
        String end = "/" + shortened(state, MOST_STATE_BYTES) + "/sherpa-" + engine + mark + ".json";
        return shortened(source.key(), MOST_BYTES - bytes(end).length) + end;
    }

    private static String shortened(String text, int most) {
        byte[] whole = bytes(text);
        if (whole.length <= most)
            return text;
        int cut = most - DIGITS - 1;
        while ((whole[cut] & 0xC0) == 0x80) // A continuation byte: its character shall not be cut in two.
            cut--;
        return new String(whole, 0, cut, StandardCharsets.UTF_8) + "~" + sha256(whole).substring(0, DIGITS);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
