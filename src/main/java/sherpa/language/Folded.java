package sherpa.language;

import java.text.Normalizer;
import java.util.Arrays;

/// A text as an uncased BERT reads it, each character knowing where in the original it came from.
///
/// In this order: control characters go and white space becomes a blank; Chinese characters stand alone; letters are
/// decomposed and lose their accents; all is lower-cased. After BERT's `BasicTokenizer` (Devlin et al. 2019,
/// google-research/bert) in the reading of Hugging Face's `BertNormalizer`: Chinese characters are the blocks named there,
/// unassigned characters stay, and an unpaired surrogate counts as a control character. Java's tables of Unicode decide;
/// Hugging Face's are older (version 8), so a few hundred characters of later scripts fall otherwise there.
final class Folded {

    private static final int[] CHINESE = {
            0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xF900, 0xFAFF, 0x20000, 0x2A6DF, 0x2A700, 0x2B73F, 0x2B740, 0x2B81F, 0x2B920,
            0x2CEAF,
            0x2F800, 0x2FA1F };
    private static final int REPLACEMENT = 0xFFFD;
    private static final int ASCII = 0x80;

    private int[] codePoints;
    private int[] begins;
    private int[] ends;
    private int size;

    Folded(String text) {
        int expected = text.length() + 16;
        codePoints = new int[expected];
        begins = new int[expected];
        ends = new int[expected];
        for (int at = 0; at < text.length();) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (c < ASCII)
                addAscii(c, at, end);
            else
                addOther(c, at, end);
            at = end;
        }
    }

    int size() {
        return size;
    }

    int codePoint(int i) {
        return codePoints[i];
    }

    int begin(int i) {
        return begins[i];
    }

    int end(int i) {
        return ends[i];
    }

    String string(int from, int to) {
        return new String(codePoints, from, to - from);
    }

    private void addAscii(int c, int begin, int end) {
        if (c >= 'A' && c <= 'Z')
            add(c + ('a' - 'A'), begin, end);
        else if (c > ' ' && c < 0x7F)
            add(c, begin, end);
        else if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
            add(' ', begin, end);
    }

    private void addOther(int c, int begin, int end) {
        int type = Character.getType(c);
        if (c == REPLACEMENT || isControl(type))
            return;
        if (isBlank(type)) {
            add(' ', begin, end);
            return;
        }
        boolean alone = isChinese(c);
        if (alone)
            add(' ', begin, end);
        // General punctuation, the commonest characters beyond ASCII in news, has neither case nor parts.
        if (c >= 0x2010 && c <= 0x2027)
            add(c, begin, end);
        else
            Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePoints()
                    .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                    .forEach(part -> add(Character.toLowerCase(part), begin, end));
        if (alone)
            add(' ', begin, end);
    }

    private void add(int c, int begin, int end) {
        if (size == codePoints.length) {
            int larger = 2 * size;
            codePoints = Arrays.copyOf(codePoints, larger);
            begins = Arrays.copyOf(begins, larger);
            ends = Arrays.copyOf(ends, larger);
        }
        codePoints[size] = c;
        begins[size] = begin;
        ends[size] = end;
        size++;
    }

    private static boolean isControl(int type) {
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.PRIVATE_USE
                || type == Character.SURROGATE;
    }

    private static boolean isBlank(int type) {
        return type == Character.SPACE_SEPARATOR || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isChinese(int c) {
        if (c < CHINESE[0])
            return false;
        for (int i = 0; i < CHINESE.length; i += 2) {
            if (c >= CHINESE[i] && c <= CHINESE[i + 1])
                return true;
        }
        return false;
    }
}
