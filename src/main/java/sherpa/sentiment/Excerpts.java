package sherpa.sentiment;

import sherpa.result.Quote;

/// Cuts the words that show an attitude out of the article so that they can be read by themselves: from where a clause begins to where
/// one ends, without the commas around them and without half a pair of quotation marks.
record Excerpts(Scene scene) {

    private static final int LONGEST = 240;
    private static final int LEAST = 4;
    private static final String DANGLING = "as|to|of|for|by|from|with|which|who|whose|than|over|about|on|at|in|into|against|after|has|have|had"
            + "|was|were|is|are|been|be";
    private static final String OUTER = "[,;:.–—-]";

    Quote of(int first, int end) {
        var reading = scene.reading();
        int from = widened(first, end);
        int to = end;
        while (from < to - 1 && reading.word(from).matches(OUTER + "|and|but|that|\\)|”"))
            from++;
        to = shortened(from, beforeSpeaker(from, to));
        if (half(from, to)) {
            from += from < to - 1 && mark(from) ? 1 : 0;
            to -= to > from + 1 && half(from, to) && mark(to - 1) ? 1 : 0;
        }
        while (to > from + 1 && reading.word(to - 1).matches(OUTER + "|and|but|that"))
            to--;
        return reading.document().quote(scene.begin(from), scene.endOf(whole(to)));
    }

    /// "A joint U.S." and "-Iraqi offensive" are cut behind the last name that hangs on the first.
    private int whole(int end) {
        int to = end;
        int limit = scene.reading().sentenceOf(end - 1).end();
        while (to < limit && scene.begin(to) == scene.endOf(to) && scene.reading().word(to).matches("[-–]|[-–]?\\p{L}.*"))
            to++;
        return to;
    }

    /// Where the words begin with one that leans on those before it ("of having", "who said"), also those.
    private int widened(int first, int end) {
        int sentence = scene.reading().sentenceOf(first).first();
        int from = first;
        while (from > sentence && scene.reading().word(from).matches(DANGLING)) {
            int earlier = scene.clauses().start(from - 1);
            if (scene.endOf(end) - scene.begin(earlier) > LONGEST)
                return from;
            from = earlier;
        }
        return from;
    }

    /// Where a quotation ends in the words and its speaker follows ("... of both countries," he said), the quotation alone.
    private int beforeSpeaker(int from, int to) {
        var reading = scene.reading();
        if (!reading.quoted(from + (mark(from) ? 1 : 0)))
            return to;
        for (int i = to - 2; i > from + LEAST; i--) {
            if (reading.quoted(i + 1))
                return to;
            if (mark(i) && reading.quoted(i - 1))
                return i + 1;
        }
        return to;
    }

    /// Where they are too many, those up to the last comma or clause that leaves most of them, else up to a word.
    private int shortened(int from, int to) {
        int limit = to;
        while (limit > from + 1 && scene.endOf(limit) - scene.begin(from) > LONGEST)
            limit--;
        if (limit == to)
            return to;
        for (int i = limit; scene.endOf(i) - scene.begin(from) > LONGEST / 2; i--)
            if (scene.reading().word(i).matches("[,;:]") || scene.clauses().start(i) == i)
                return i;
        return limit;
    }

    private boolean half(int from, int to) {
        int open = 0;
        for (int i = from; i < to; i++)
            open += switch (scene.reading().word(i)) {
                case "\"", "“" -> 1;
                case "”" -> -1;
                default -> 0;
            };
        return open % 2 != 0;
    }

    private boolean mark(int token) {
        return scene.reading().word(token).matches("[\"“”]");
    }
}
