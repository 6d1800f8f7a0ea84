package sherpa.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Reads UTF-8 into which single bytes of Windows-1252 were pasted: each byte that is no part of a UTF-8 character is one of those.
final class MixedUtf8 {

    private static final Charset PASTED = Charset.forName("windows-1252");

    private MixedUtf8() {}

    static String decode(byte[] bytes) {
        var utf8 = new ByteArrayOutputStream(bytes.length + 64);
        for (int i = 0; i < bytes.length;) {
            int length = length(bytes, i);
            if (length > 0)
                utf8.write(bytes, i, length);
            else
                utf8.writeBytes(new String(bytes, i, 1, PASTED).getBytes(StandardCharsets.UTF_8));
            i += Math.max(1, length);
        }
        return utf8.toString(StandardCharsets.UTF_8);
    }

    /// How many bytes the UTF-8 character at `i` has, or 0 where there is none.
    private static int length(byte[] bytes, int i) {
        int lead = bytes[i] & 0xFF;
        int length = lead < 0x80 ? 1
                : lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        if (i + length > bytes.length)
            return 0;
        for (int k = 1; k < length; k++)
            if ((bytes[i + k] & 0xC0) != 0x80)
                return 0;
        return length;
    }
}
