package sherpa.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import sherpa.document.CleanText.Change;
import sherpa.result.Repair;

/// Takes out what an upload says twice: the headline again at the head of the body, a teaser that breaks off before the paragraph
/// it was cut from, and long paragraphs word for word.
final class Repetitions implements Cleaning {

    private static final int LONG = 100;
    private static final int HEAD = 6;
    private static final int LABEL = 40;

    @Override
    public List<Change> changes(String text) {
        var lines = TextLine.of(text).stream().filter(l -> !l.isBlank()).toList();
        var changes = new ArrayList<Change>();
        headline(lines, changes);
        teasers(lines, changes);
        var seen = new HashSet<String>();
        for (var line : lines)
            if (line.words().length() >= LONG && !seen.add(line.words()))
                changes.add(taken(line));
        return changes;
    }

    /// The first line once more among the next lines, with all that stands between them, where none of it is prose.
    private static void headline(List<TextLine> lines, List<Change> changes) {
        if (lines.size() < 3 || lines.getFirst().words().length() < 12)
            return;
        String headline = normal(lines.getFirst().words());
        for (int i = 1; i < Math.min(HEAD, lines.size() - 1); i++) {
            if (normal(lines.get(i).words()).equals(headline)) {
                changes.add(new Change(Repair.Kind.REPEATED_PASSAGE, lines.get(1).begin(), lines.get(i).next(), ""));
                return;
            }
            if (lines.get(i).words().length() > LABEL || lines.get(i).words().endsWith("."))
                return;
        }
    }

    private static void teasers(List<TextLine> lines, List<Change> changes) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            String teaser = lines.get(i).words();
            String cut = teaser.replaceFirst("\\s*(?:\\.\\.\\.|…|\\[…]|\\[\\.\\.\\.])$", "");
            if (cut.length() == teaser.length() || cut.length() < 40)
                continue;
            for (int k = i + 1; k < Math.min(lines.size(), i + 4); k++)
                if (lines.get(k).words().startsWith(cut) && lines.get(k).words().length() > cut.length() + 3) {
                    changes.add(taken(lines.get(i)));
                    break;
                }
        }
    }

    private static Change taken(TextLine line) {
        return new Change(Repair.Kind.REPEATED_PASSAGE, line.begin(), line.next(), "");
    }

    private static String normal(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
