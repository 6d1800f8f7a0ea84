package sherpa.entity;

import java.util.Set;

/// Tells the capital that stands for its government ("Moscow said") from the city ("in Moscow").
final class Metonyms {

    private static final int MOTION_WINDOW = 6;
    private static final Set<String> OF_THE_CITY = Lexicon.words("of-the-city");

    private final Words words;

    Metonyms(Words words) {
        this.words = words;
    }

    /// Whether this mention of a capital means the government.
    boolean isGovernment(Named capital) {
        var before = words.keyNear(capital.first(), capital.first() - 1);
        var after = words.keyNear(capital.first(), capital.last());
        if (isDateline(capital) || Lexicon.PLACING.contains(before) || isFollowedByPlace(capital))
            return false;
        if (before.equals("from") || before.equals("to") || before.equals("for"))
            return !isMoving(capital) && !before.equals("from");
        if (after.equals("'s") || after.equals("'"))
            return !OF_THE_CITY.contains(words.keyNear(capital.first(), capital.last() + 1));
        if (Lexicon.PREDICATES.contains(after) || Lexicon.DEALING.contains(before))
            return true;
        if (before.equals("and") || after.equals("and"))
            return !isMoving(capital);
        return before.isEmpty()
                || (!Lexicon.CALENDAR.contains(after) && !before.equals(",") && !before.equals("(") && !before.equals("-"));
    }

    /// "MOSCOW (Reuters) -", "Tokyo, May 3 -": at the beginning of a paragraph.
    private boolean isDateline(Named capital) {
        int sentence = words.get(capital.first()).sentence();
        if (capital.first() != words.first(sentence))
            return false;
        if (words.get(capital.first()).isAllCaps())
            return true;
        for (int i = capital.last(); i < Math.min(capital.last() + 8, words.last(sentence)); i++) {
            var text = words.get(i).text();
            if (text.equals("—") || text.equals("–") || text.equals("-") || text.equals("("))
                return true;
        }
        return false;
    }

    /// "Paris, France".
    private boolean isFollowedByPlace(Named capital) {
        return words.keyNear(capital.first(), capital.last()).equals(",") && capital.last() + 1 < words.size()
                && words.get(capital.last() + 1).isCapitalized();
    }

    private boolean isMoving(Named capital) {
        int first = words.first(words.get(capital.first()).sentence());
        for (int i = capital.first() - 1; i >= Math.max(first, capital.first() - MOTION_WINDOW); i--)
            if (Lexicon.MOTION.contains(words.get(i).key()))
                return true;
        return false;
    }
}
