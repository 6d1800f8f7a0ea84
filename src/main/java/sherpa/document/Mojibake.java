package sherpa.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import sherpa.document.CleanText.Change;
import sherpa.result.Repair;

/// UTF-8 that was read as Windows-1252, Mac Roman or Windows-1251, once or several times over, and perhaps normalised after that
/// ("Ã ̈" for "Ã¨"). A character is restored only where its bytes are sound UTF-8 and give a letter or sign that such texts use.
final class Mojibake implements Cleaning {

    private static final Pattern SUSPECT = Pattern.compile("(?:[^\\x00-\\x7F]++| (?=[\\u0301\\u0304\\u0308\\u0327])){1,200}");
    private static final int PASSES = 4;

    private final List<Map<Character, Byte>> readings = List.of(
            bytesOf("windows-1252"), bytesOf("x-MacRoman"), bytesOf("windows-1251"));

    @Override
    public List<Change> changes(String text) {
        var changes = new ArrayList<Change>();
        var suspect = SUSPECT.matcher(text);
        while (suspect.find()) {
            boolean inWord = isLowerCase(text, suspect.start() - 1) || isLowerCase(text, suspect.end());
            String restored = restored(suspect.group(), inWord);
            if (!restored.equals(suspect.group()))
                changes.add(new Change(Repair.Kind.MOJIBAKE, suspect.start(), suspect.end(), restored));
        }
        return changes;
    }

    private static boolean isLowerCase(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLowerCase(text.charAt(at));
    }

    private String restored(String damaged, boolean inWord) {
        String now = damaged;
        for (int pass = 0; pass < PASSES; pass++) {
            String before = now;
            for (var reading : readings) {
                now = pass(before, reading, inWord);
                if (!now.equals(before))
                    break;
            }
            if (now.equals(before))
                return now;
        }
        return now;
    }

    private static String pass(String damaged, Map<Character, Byte> reading, boolean inWord) {
        String text = damaged.replace(" \u0308", "¨").replace(" \u0301", "´").replace(" \u0304", "¯").replace(" \u0327", "¸");
        var out = new StringBuilder();
        boolean changed = false;
        for (int i = 0; i < text.length();) {
            String read = sequence(text, i, reading);
            int length = read.isEmpty() ? 0 : StandardCharsets.UTF_8.encode(read).remaining();
            if (length > 0 && plausible(read, text.substring(i, i + length), inWord, text.length())) {
                out.append(read);
                i += length;
                changed = true;
            } else if (cutQuote(text, i)) {
                out.append('”');
                i += 2;
                changed = true;
            } else
                out.append(text.charAt(i++));
        }
        return changed ? out.toString() : damaged;
    }

    /// "â€" whose third byte, 9D, has no character in Windows-1252 and got lost: a closing quotation mark.
    private static boolean cutQuote(String text, int i) {
        return text.startsWith("â€", i) && (i + 2 == text.length() || text.charAt(i + 2) == 'â');
    }

    /// The character whose UTF-8 bytes the characters at `i` stand for, or nothing.
    private static String sequence(String text, int i, Map<Character, Byte> reading) {
        int lead = reading.getOrDefault(text.charAt(i), (byte) 0) & 0xFF;
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
        if (length == 0 || i + length > text.length())
            return "";
        var bytes = new byte[length];
        for (int k = 0; k < length; k++) {
            bytes[k] = reading.getOrDefault(text.charAt(i + k), (byte) 0);
            if (k > 0 && (bytes[k] & 0xC0) != 0x80)
                return "";
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /// Whether that character is likelier than the signs it came from: not for `É”` in `“CAFÉ”`, which are the bytes of a letter too.
    private static boolean plausible(String read, String signs, boolean inWord, int run) {
        int c = read.codePointAt(0);
        if (signs.length() >= 3)
            return (c >= 0x2000 && c < 0x2C00) || c >= 0x0E00;
        boolean quoteBehind = "‘’“”".indexOf(signs.charAt(1)) >= 0;
        if (c >= 0xA0 && c < 0x180)
            return !quoteBehind || inWord;
        return c >= 0x370 && c < 0x700 && (run >= 4 || (!quoteBehind && !Character.isLetter(signs.charAt(1))));
    }

    /// For each character that a single byte above 7F is read as, that byte; bytes without a character stand for themselves.
    private static Map<Character, Byte> bytesOf(String charset) {
        var bytes = new byte[128];
        for (int i = 0; i < bytes.length; i++)
            bytes[i] = (byte) (128 + i);
        char[] read = new String(bytes, Charset.forName(charset)).toCharArray();
        var table = new HashMap<Character, Byte>();
        for (int i = 0; i < read.length; i++)
            if (read[i] != '\uFFFD')
                table.put(read[i], bytes[i]);
        for (byte b : Arrays.copyOf(bytes, 32))
            table.putIfAbsent((char) (b & 0xFF), b);
        return Map.copyOf(table);
    }
}
