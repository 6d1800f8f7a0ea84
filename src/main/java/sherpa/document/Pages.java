package sherpa.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import sherpa.document.CleanText.Change;
import sherpa.result.Repair;

/// Takes out what stands on every page of a paged text: page numbers that count up, and lines that come back at them.
final class Pages implements Cleaning {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:[-–—]\\s?)?(?:page\\s+)?(\\d{1,3})(?:\\s*(?:/|of)\\s*\\d{1,3})?(?:\\s?[-–—])?", Pattern.CASE_INSENSITIVE);

    private static final int MOST_TRIES = 20;

    @Override
    public List<Change> changes(String text) {
        var lines = TextLine.of(text);
        var numbered = numbered(lines);
        if (numbered.isEmpty())
            return List.of();
        var taken = new LinkedHashSet<>(numbered);
        Map<String, Integer> near = new HashMap<>();
        for (int at : numbered)
            for (int i = Math.max(0, at - 2); i <= Math.min(lines.size() - 1, at + 2); i++)
                if (i != at && !lines.get(i).isBlank() && lines.get(i).words().length() < 80)
                    near.merge(lines.get(i).words(), 1, Integer::sum);
        for (int at : numbered)
            for (int i = Math.max(0, at - 2); i <= Math.min(lines.size() - 1, at + 2); i++)
                if (i != at && near.getOrDefault(lines.get(i).words(), 0) >= 3)
                    taken.add(i);
        return taken.stream().map(i -> taken(text, lines, i)).toList();
    }

    /// The lines that hold page numbers: at least two, each one more than the last.
    private static List<Integer> numbered(List<TextLine> lines) {
        int tried = 0;
        for (int i = 0; i < lines.size() && tried < MOST_TRIES; i++) {
            int number = number(lines.get(i));
            if (number < 0)
                continue;
            tried++;
            var run = new ArrayList<>(List.of(i));
            for (int k = i + 1; k < lines.size(); k++)
                if (k - run.getLast() > 3 && number(lines.get(k)) == number + run.size())
                    run.add(k);
            if (run.size() > 1)
                return run;
        }
        return List.of();
    }

    private static int number(TextLine line) {
        var number = NUMBER.matcher(line.words());
        return number.matches() ? Integer.parseInt(number.group(1)) : -1;
    }

    /// The line and the blank lines around it; a sentence that runs over the page goes on in the next line.
    private static Change taken(String text, List<TextLine> lines, int i) {
        int first = i;
        while (first > 0 && lines.get(first - 1).isBlank())
            first--;
        int last = i;
        while (last + 1 < lines.size() && lines.get(last + 1).isBlank())
            last++;
        int begin = lines.get(first).begin();
        int end = lines.get(last).next();
        String behind = last + 1 < lines.size() ? lines.get(last + 1).words() : "";
        String before = first > 0 ? lines.get(first - 1).words() : "";
        boolean runsOn = !behind.isEmpty() && !before.isEmpty()
                && (Character.isLowerCase(behind.charAt(0)) || Character.isLetter(before.charAt(before.length() - 1)));
        return new Change(Repair.Kind.BOILERPLATE, begin, end, runsOn || begin == 0 || end == text.length() ? "" : "\n");
    }
}
