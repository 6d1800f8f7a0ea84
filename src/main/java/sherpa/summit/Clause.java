package sherpa.summit;

import java.util.Set;

import sherpa.document.Document;
import sherpa.result.Quote;

/// The words that prove a meeting: the clause around those that tell of it, from where a reader can begin.
final class Clause {

    private static final Set<String> BEGINS_BEHIND = Set.of(";", ":", "”", "“", "\"");
    private static final Set<String> ENDS = Set.of(",", ";", ".", ":", "”", "\"", "but", "while", "because");

    /// How many atoms before the trigger a quote begins at most, and how many more it may take to begin with the sentence.
    private static final int LONGEST = 25;
    private static final int LENIENT = 12;

    /// How near the trigger a quote must not begin, and how many atoms a name is looked for before one of its own.
    private static final int LEAST_BEFORE = 4;
    private static final int LONGEST_NAME = 4;

    private final Passage passage;

    private Clause(Passage passage) {
        this.passage = passage;
    }

    static Quote around(Mention mention, Document document) {
        var clause = new Clause(mention.passage());
        var trigger = mention.trigger();
        int from = Counts.isNumber(clause.passage.word(trigger.from())) ? trigger.from() : clause.begin(trigger.from());
        return document.quote(clause.passage.atoms().get(from).begin(),
                clause.passage.atoms().get(end(clause.passage, trigger.to()) - 1).end());
    }

    /// Where the clause ends that goes on at this atom.
    static int end(Passage passage, int from) {
        var clause = new Clause(passage);
        int to = from;
        while (to < passage.size()
                && (!ENDS.contains(passage.word(to)) || clause.isWithinName(to) || clause.isWithinDate(to)))
            to++;
        return to;
    }

    private int begin(int trigger) {
        int from = trigger;
        while (from > 0 && !BEGINS_BEHIND.contains(passage.word(from - 1)) && trigger - from < LONGEST + LENIENT)
            from--;
        boolean isCut = from > 0 && !BEGINS_BEHIND.contains(passage.word(from - 1));
        if (isCut)
            from = inside(trigger);
        while (from < trigger && !passage.atoms().get(from).isWord())
            from++;
        return from;
    }

    /// Of a sentence too long to quote from its beginning: behind its first comma in reach, or where a name begins.
    private int inside(int trigger) {
        for (int i = trigger - LONGEST; i < trigger - LEAST_BEFORE; i++)
            if (passage.word(i).equals(",") && !isWithinName(i))
                return i + 1;
        for (int i = trigger - LONGEST; i < trigger; i++)
            if (passage.nameAt(i).isPresent() && !isWithinName(i))
                return i;
        return trigger - LONGEST;
    }

    /// "Vladimir V. Putin".
    private boolean isWithinName(int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_NAME); i--)
            if (passage.nameAt(i).filter(name -> name.to() > at).isPresent())
                return true;
        return false;
    }

    /// "December 13-15, 2022".
    private boolean isWithinDate(int at) {
        return passage.word(at).equals(",") && isFigure(at - 1) && isFigure(at + 1);
    }

    private boolean isFigure(int at) {
        return !passage.word(at).isEmpty() && Character.isDigit(passage.word(at).charAt(0));
    }
}
