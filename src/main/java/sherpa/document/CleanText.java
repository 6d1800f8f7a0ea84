package sherpa.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import sherpa.result.Repair;

/// A text and what was repaired in it so far.
record CleanText(String text, List<Repair> repairs) {

    private static final int ORIGINAL = 280;

    /// A passage of a text and what takes its place.
    record Change(Repair.Kind kind, int begin, int end, String replacement) {}

    CleanText {
        repairs = List.copyOf(repairs);
    }

    static CleanText of(String text) {
        return new CleanText(text, List.of());
    }

    /// This text with passages replaced; the offsets of earlier repairs move along. Of two changes that overlap, the one that begins
    /// first is made.
    CleanText with(List<Change> changes) {
        if (changes.isEmpty())
            return this;
        var made = new ArrayList<Change>();
        for (var change : changes.stream().sorted(Comparator.comparingInt(Change::begin)).toList())
            if (made.isEmpty() || change.begin() >= made.getLast().end())
                made.add(change);
        var out = new StringBuilder(text.length());
        var repaired = new ArrayList<Repair>();
        int from = 0;
        for (var change : made) {
            out.append(text, from, change.begin());
            int begin = out.length();
            out.append(change.replacement());
            repaired.add(new Repair(change.kind(), begin, out.length(), head(text.substring(change.begin(), change.end()))));
            from = change.end();
        }
        out.append(text, from, text.length());
        for (var repair : repairs) {
            int begin = moved(repair.begin(), made, false);
            repaired.add(new Repair(
                    repair.kind(), begin, Math.max(begin, moved(repair.end(), made, true)), repair.original()));
        }
        repaired.sort(Comparator.comparingInt(Repair::begin).thenComparingInt(Repair::end));
        return new CleanText(out.toString(), repaired);
    }

    private static int moved(int offset, List<Change> changes, boolean isEnd) {
        int shift = 0;
        for (var change : changes) {
            int grown = change.replacement().length() - (change.end() - change.begin());
            if (change.begin() > offset || (change.begin() == offset && (isEnd || change.end() > offset)))
                break;
            if (change.end() > offset && grown != 0)
                return change.begin() + shift + (isEnd ? change.replacement().length() : 0);
            shift += change.end() > offset ? 0 : grown;
        }
        return offset + shift;
    }

    private static String head(String passage) {
        if (passage.length() <= ORIGINAL)
            return passage;
        return passage.substring(0, Character.isHighSurrogate(passage.charAt(ORIGINAL - 1)) ? ORIGINAL - 1 : ORIGINAL);
    }
}
