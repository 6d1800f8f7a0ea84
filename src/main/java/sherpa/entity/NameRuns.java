package sherpa.entity;

import java.util.Set;

/// Finds unbroken runs of words that are written like names.
final class NameRuns {

    private static final int SHORTEST_WITHOUT_CASE = 2;
    private static final int LONGEST_TITLE = 3;
    /// Behind a name and a hyphen, no part of the name: "Bonn-based".
    private static final Set<String> NO_PART = Lexicon.words("no-part");

    private final Words words;
    private final Vocabulary vocabulary;
    private final Titles titles;
    private final Heads heads;

    NameRuns(Words words, Vocabulary vocabulary, Titles titles, Heads heads) {
        this.words = words;
        this.vocabulary = vocabulary;
        this.titles = titles;
        this.heads = heads;
    }

    /// Whether a name may begin here.
    boolean beginsAt(int i) {
        if (isParticle(i) && follows(i + 1, words.last(words.get(i).sentence()))
                && (words.get(i + 1).joined() || Lexicon.OPENING_PARTICLES.contains(words.get(i).key())))
            return true;
        if (!isNameLike(i))
            return false;
        var word = words.get(i);
        if (words.caseAt(i) == Words.Case.SENTENCE && opensSentence(i) && vocabulary.isCommon(word.text()))
            return titles.lengthAt(words, i, words.last(word.sentence())) > 0 || leadsToHead(i);
        return true;
    }

    /// Index behind the last word of the run that begins here.
    int end(int begin) {
        int last = words.last(words.get(begin).sentence());
        boolean head = false;
        boolean connected = false;
        int i = begin;
        while (i < last) {
            var word = words.get(i);
            int title = titles.lengthAt(words, i, last);
            if (title > 1) {
                i += title;
            } else if (isNameLike(i) || isNumberPart(i, begin)) {
                head |= heads.ending(word).isPresent();
                i++;
            } else if (word.text().equals(".") && words.get(i - 1).isInitial() && follows(i + 1, last)) {
                i++;
            } else if (isParticle(i) && i > begin - 1 && follows(i + 1, last)) {
                i++;
            } else if (isLowerPart(i, begin)) {
                i++;
            } else if (word.isPossessive() && Lexicon.POSSESSORS.contains(words.get(i - 1).key()) && follows(i + 1, last)) {
                i++;
            } else if (word.text().equals(",") && isSuffix(i + 1, last)) {
                i += 2;
            } else if (connects(word, head, connected) && follows(afterConnectors(i, last), last)) {
                connected = true;
                i = afterConnectors(i, last);
            } else {
                break;
            }
        }
        return i;
    }

    boolean isNameLike(int i) {
        var word = words.get(i);
        if (!word.isWord() || (Lexicon.CALENDAR.contains(word.key()) && !(word.key().equals("may") && isSurnameMay(i))))
            return false;
        if (Lexicon.OPENERS.contains(word.key()) && !opensSentence(i) && !word.key().equals("new"))
            return false;
        return switch (words.caseAt(i)) {
            case SENTENCE -> isCapital(word) && !word.text().equals("I");
            case TITLE -> isCapital(word) && (!vocabulary.isCommon(word.text()) || heads.ending(word).isPresent()
                    || titles.lengthAt(words, i, words.last(word.sentence())) > 0);
            case NONE -> word.isAlphabetic() && word.text().length() >= SHORTEST_WITHOUT_CASE && !vocabulary.isCommon(word.text())
                    && !Lexicon.OPENERS.contains(word.key());
        };
    }

    /// Whether only quotation marks and the like stand before this word in its sentence.
    boolean opensSentence(int i) {
        int first = words.first(words.get(i).sentence());
        for (int j = i - 1; j >= first; j--)
            if (words.get(j).isWord())
                return false;
            else if (words.get(j).text().equals(":") || "\"“‘".contains(words.get(j).text()))
                return true;
        return true;
    }

    private static boolean isCapital(Word word) {
        return word.isCapitalized()
                || (Character.isDigit(word.text().charAt(0)) && word.text().chars().anyMatch(Character::isUpperCase)
                        && word.text().length() <= 3);
    }

    /// "Theresa May", "Prime Minister May", but "early May", "in May" and "Oslo, May 3".
    private boolean isSurnameMay(int i) {
        int first = words.first(words.get(i).sentence());
        if (i == first || !words.get(i).isCapitalized() || words.keyNear(i, i + 1).matches("\\d+"))
            return false;
        var before = words.get(i - 1);
        boolean name = before.isCapitalized() && !before.isAllCaps() && !vocabulary.isCommon(before.text());
        return name || endsTitle(first, i);
    }

    private boolean endsTitle(int first, int end) {
        for (int i = Math.max(first, end - LONGEST_TITLE); i < end; i++)
            if (i + titles.lengthAt(words, i, end) == end)
                return true;
        return false;
    }

    private boolean isParticle(int i) {
        var word = words.get(i);
        return Lexicon.PARTICLES.contains(word.key()) && !word.isCapitalized();
    }

    private boolean follows(int i, int last) {
        return i < last && isNameLike(i);
    }

    /// "Jae-in", "Ki-moon": the second part of a given name behind a surname.
    private boolean isLowerPart(int i, int begin) {
        var word = words.get(i);
        return word.joined() && i >= begin + 2 && !words.get(i - 1).joined() && word.text().length() <= 6 && word.isAlphabetic()
                && words.get(i - 1).text().length() <= 5 && words.get(i - 2).isCapitalized() && !NO_PART.contains(word.key());
    }

    /// "Apollo 11", "G-20" go on with a number only where a hyphen joins it.
    private boolean isNumberPart(int i, int begin) {
        var word = words.get(i);
        return i > begin && word.joined() && Character.isDigit(word.text().charAt(0)) && word.text().length() <= 3
                && words.get(i - 1).isAllCaps();
    }

    private boolean isSuffix(int i, int last) {
        return i < last
                && (words.get(i).text().equals("Jr.") || words.get(i).text().equals("Sr.") || words.get(i).text().equals("D.C."));
    }

    private static boolean connects(Word word, boolean head, boolean connected) {
        if (!head || !Lexicon.CONNECTORS.contains(word.key()))
            return false;
        return switch (word.key()) {
            case "of", "for", "on", "&", "against" -> true;
            case "and", "in", "the", "to", "with" -> connected;
            default -> false;
        };
    }

    private int afterConnectors(int i, int last) {
        int next = i + 1;
        if (next < last && words.get(next).key().equals("the"))
            next++;
        return next;
    }

    /// Whether capitalised words that follow at once end in a head: "Foreign Ministry officials say".
    private boolean leadsToHead(int i) {
        if (Lexicon.OPENERS.contains(words.get(i).key()) || words.get(i).key().endsWith("ing"))
            return false;
        int last = Math.min(words.last(words.get(i).sentence()), i + 5);
        for (int j = i + 1; j < last && words.get(j).isCapitalized(); j++)
            if (heads.ending(words.get(j)).isPresent())
                return true;
        return heads.ending(words.get(i)).isPresent() && i + 1 < last && words.get(i + 1).key().equals("of");
    }
}
