package sherpa.entity;

import java.util.Set;

/// Tells the journalists who made an article from the people in it: "(Reporting by Linda Sieg; Editing by Nick Macfie)".
final class Bylines {

    private static final Set<String> MAKING = Lexicon.words("byline");
    private static final int LONGEST = 12;

    private final Words words;

    Bylines(Words words) {
        this.words = words;
    }

    boolean hold(Group group) {
        return group.members().stream().allMatch(n -> isCredited(n.first()));
    }

    private boolean isCredited(int name) {
        int sentence = words.get(name).sentence();
        int first = words.first(sentence);
        if (words.get(first).text().equals("By") && words.last(sentence) - first <= LONGEST)
            return true;
        for (int i = name - 1; i > first; i--)
            if (words.get(i).key().equals("by") && MAKING.contains(words.get(i - 1).key()))
                return true;
        return false;
    }
}
