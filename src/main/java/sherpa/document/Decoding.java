package sherpa.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import sherpa.result.Failure;

/// Bytes to text. A byte order mark decides; then UTF-8 where it is sound; then what the content type, HTML or XML declares; then the
/// charset whose reading looks most like a language.
final class Decoding {

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})|<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:-]{2,40})");
    private static final Pattern CONTENT_TYPE = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");
    private static final List<String> LIKELY = List.of(
            "windows-1252", "windows-1251", "windows-1250", "KOI8-R", "windows-1254", "windows-1253", "windows-1256",
            "x-MacRoman", "Shift_JIS",
            "EUC-JP", "GB18030", "EUC-KR", "Big5");
    private static final Map<String, String> MAGIC = Map.of(
            "PK\u0003\u0004", "a ZIP archive or office document", "\u0089PNG", "a PNG picture", "\u00FF\u00D8\u00FF",
            "a JPEG picture", "GIF8",
            "a GIF picture", "\u00D0\u00CF\u0011\u00E0", "an office document", "{\\rtf", "a rich text (RTF) document",
            "\u007FELF", "a program",
            "Rar!", "a RAR archive", "BZh", "a bzip2 archive", "7z\u00BC\u00AF", "a 7z archive");
    private static final double STRANGEST = 8.3;

    private final Languages languages;

    Decoding(Languages languages) {
        this.languages = languages;
    }

    String decode(byte[] bytes, Optional<String> contentType) throws Refusal {
        for (var magic : MAGIC.entrySet())
            if (startsWith(bytes, magic.getKey()))
                throw binary(magic.getValue());
        var unicode = byMark(bytes).or(() -> wide(bytes));
        if (unicode.isPresent())
            return sound(withoutMark(decoded(bytes, unicode.get(), true).orElseThrow()));
        refuseBinary(bytes);
        var declared = declared(bytes, contentType);
        if (declared.filter(c -> c.name().startsWith("ISO-2022")).isPresent())
            return sound(decoded(bytes, declared.get(), true).orElseThrow());
        var utf8 = decoded(bytes, StandardCharsets.UTF_8, false).or(() -> cutUtf8(bytes));
        if (utf8.isPresent())
            return sound(utf8.get());
        var asDeclared = declared.filter(c -> !c.equals(StandardCharsets.UTF_8)).flatMap(c -> decoded(bytes, c, false));
        return asDeclared.isPresent() ? sound(asDeclared.get()) : detected(bytes);
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        return bytes.length >= magic.length()
                && new String(bytes, 0, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }

    private static Refusal binary(String what) {
        return new Refusal(Failure.Code.BINARY, "The upload is no text, but " + what + ".", Map.of("content", what));
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (startsWith(bytes, "\u00FF\u00FE\0\0"))
            return Optional.of(Charset.forName("UTF-32LE"));
        if (startsWith(bytes, "\0\0\u00FE\u00FF"))
            return Optional.of(Charset.forName("UTF-32BE"));
        if (startsWith(bytes, "\u00FF\u00FE"))
            return Optional.of(StandardCharsets.UTF_16LE);
        return startsWith(bytes, "\u00FE\u00FF") ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /// UTF-16 without a mark: zero bytes in every other place.
    private static Optional<Charset> wide(byte[] bytes) {
        int length = Math.min(bytes.length, 4000);
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++)
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        if (length < 4 || bytes.length % 2 != 0 || Math.max(zeros[0], zeros[1]) * 10 < length * 3
                || Math.min(zeros[0], zeros[1]) * 20 > length)
            return Optional.empty();
        return Optional.of(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static void refuseBinary(byte[] bytes) throws Refusal {
        int length = Math.min(bytes.length, 100_000);
        int controls = 0;
        int zeros = 0;
        for (int i = 0; i < length; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
            controls += (bytes[i] >= 0 && bytes[i] < 32 && "\t\n\r\f\u001B".indexOf(bytes[i]) < 0) || bytes[i] == 127 ? 1 : 0;
        }
        if (zeros * 200 > length || controls * 20 > length)
            throw binary("binary data");
    }

    private static Optional<Charset> declared(byte[] bytes, Optional<String> contentType) {
        var header = contentType.map(CONTENT_TYPE::matcher).filter(m -> m.find()).map(m -> m.group(1));
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        var inside = DECLARED.matcher(head).results().map(m -> m.group(1) == null ? m.group(2) : m.group(1)).findFirst();
        return header.or(() -> inside).flatMap(Decoding::charset);
    }

    /// What browsers take a name for: Latin-1 and ASCII are read as Windows-1252.
    private static Optional<Charset> charset(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.matches("iso-?8859-?1|latin-?1|us-ascii|ascii|x-sjis-ascii"))
            return Optional.of(Charset.forName("windows-1252"));
        try {
            return Optional.of(Charset.forName(lower.equals("gb2312") ? "GB18030" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset, boolean lenient) {
        var onError = lenient ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        try {
            return Optional.of(withoutMark(charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError)
                    .decode(ByteBuffer.wrap(bytes)).toString()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// UTF-8 whose last character was cut off.
    private static Optional<String> cutUtf8(byte[] bytes) {
        for (int cut = 1; cut <= 3 && cut < bytes.length; cut++) {
            byte lead = bytes[bytes.length - cut];
            if ((lead & 0xC0) == 0xC0) {
                var text = decoded(java.util.Arrays.copyOf(bytes, bytes.length - cut), StandardCharsets.UTF_8, false);
                return text.filter(t -> t.chars().anyMatch(c -> c > 127));
            }
        }
        return Optional.empty();
    }

    /// The likeliest of the charsets that can be read without error; UTF-8 with single bytes of Windows-1252 among it counts too.
    private String detected(byte[] bytes) throws Refusal {
        String best = "";
        double least = STRANGEST;
        for (String name : LIKELY) {
            var text = Charset.isSupported(name) ? decoded(bytes, Charset.forName(name), false) : Optional.<String>empty();
            double strangeness = text.map(this::strangeness).orElse(Double.MAX_VALUE);
            if (strangeness < least - 0.02) {
                least = strangeness;
                best = text.orElseThrow();
            }
        }
        String mixed = MixedUtf8.decode(bytes);
        double strangeness = strangeness(mixed);
        if (strangeness < least)
            best = mixed;
        if (best.isEmpty())
            throw broken(bytes.length);
        return sound(best);
    }

    private double strangeness(String text) {
        long odd = text.codePoints().filter(c -> (c >= 0x80 && c < 0xA0) || c == 0xFFFD).count();
        long signs = text.codePoints().filter(c -> c > 0xA0 && c < 0x2000 && !Character.isLetter(c) && !Character.isDigit(c))
                .count();
        long letters = Math.max(1, text.codePoints().filter(Character::isLetter).count());
        return languages.strangeness(words(text)) + 20.0 * odd / letters + 3.0 * signs / letters;
    }

    /// The words with letters beyond ASCII, by which alone readings differ, and those beside them.
    private static String words(String text) {
        var words = new StringBuilder();
        var word = Pattern.compile("\\S{0,20}[^\\x00-\\x7F]\\S{0,20}").matcher(text);
        while (words.length() < 3000 && word.find())
            words.append(word.group()).append(' ');
        return words.toString();
    }

    private static String sound(String text) throws Refusal {
        long lost = text.chars().filter(c -> c == 0xFFFD).count();
        if (lost > 3 && lost * 100 > text.length())
            throw new Refusal(
                    Failure.Code.BROKEN_ENCODING, "The characters of the text are lost: no charset gives readable text.",
                    Map.of("lost", Long.toString(lost), "characters", Integer.toString(text.length())));
        return text;
    }

    private static Refusal broken(int bytes) {
        return new Refusal(
                Failure.Code.BROKEN_ENCODING, "No charset turns the bytes into readable text.",
                Map.of("bytes", Integer.toString(bytes)));
    }
}
