package sherpa.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import sherpa.result.EntityType;

/// Reads what stands before a person's name, over titles and a comma: "Indonesia's foreign minister, Mr. Harsono Wiryawan,",
/// "the president of Taiwan, Hsieh Ming-han,", "its spokesman Farhad Omidvar".
final class OfficePhrases {

    /// In words, punctuation counted: from the name to an office, and from an office to the nation whose it is.
    private static final int REACH = 14;
    private static final int NEAR = 6;
    private static final int LONGEST_TITLE = 4;
    private static final Set<String> NOUNS = Lexicon.words("apposition.offices");
    /// They never have the country of whom they are somebody's.
    private static final Set<String> OTHERS = Lexicon.words("apposition.others");
    private static final Set<String> BREAKS = Lexicon.words("apposition.breaks");
    private static final Set<String> ON_DUTY = Lexicon.words("apposition.duties");
    /// "His Majesty" is nobody's.
    private static final Set<String> HONOURS = Set.of("majesty", "royal", "highness", "excellency", "eminence", "holiness",
            "serene");
    private static final Set<String> PRONOUNS = Set.of("its", "his", "her", "their", "whose");
    /// What a sentence's subject may stand behind.
    private static final Set<String> SUBJECT = Set.of(",", "says", "said", "that");
    private static final String CLOSING = ",.;:)-–—\"”?!";

    private final Words words;
    private final Titles titles;
    private final Map<Integer, Named> endingAt;
    private final Map<Integer, Named> beginningAt;

    OfficePhrases(Words words, Titles titles, List<Named> mentions) {
        this.words = words;
        this.titles = titles;
        endingAt = mentions.stream().collect(Collectors.toMap(Named::last, Function.identity(), (a, _) -> a));
        beginningAt = mentions.stream().collect(Collectors.toMap(Named::first, Function.identity(), (a, _) -> a));
    }

    /// Of the nation or body whose office a phrase in commas names.
    Optional<Origin> origin(Named person) {
        int comma = beforeTitles(person) - 1;
        if (comma < start(person) || !words.get(comma).text().equals(",") || !isClosed(person))
            return Optional.empty();
        for (int i = comma - 1; i >= Math.max(start(person), comma - REACH) && !isBreak(i, ON_DUTY); i--) {
            int office = i;
            var found = isOffice(i) ? before(i).or(() -> behind(office)) : Optional.<Origin>empty();
            if (found.isPresent())
                return found;
        }
        return Optional.empty();
    }

    /// Index of the pronoun or of the ending behind the name whose man or woman this person is.
    OptionalInt owner(Named person) {
        int end = beforeTitles(person);
        if (end - 1 > start(person) && words.get(end - 1).text().equals(",") && isClosed(person))
            end--;
        boolean office = end < person.first() && !words.get(end).text().equals(",");
        for (int i = end - 1; i >= Math.max(start(person), end - NEAR); i--) {
            if (PRONOUNS.contains(words.get(i).key()))
                return office && !HONOURS.contains(words.get(i + 1).key()) ? OptionalInt.of(i) : OptionalInt.empty();
            if (words.get(i).isPossessive() && endingAt.containsKey(i))
                return office ? OptionalInt.of(i) : OptionalInt.empty();
            if (isBreak(i, ON_DUTY) || OTHERS.contains(words.get(i).key()) || endingAt.containsKey(i + 1))
                return OptionalInt.empty();
            office |= isOffice(i);
        }
        return OptionalInt.empty();
    }

    /// "The top U.N. relief official is in Lima. Larrazabal said ...": of whom the sentence before tells without the name.
    Optional<Origin> unnamed(Named person) {
        int sentence = words.get(person.first()).sentence();
        boolean alone = beginningAt.values().stream().filter(n -> n.type() == EntityType.PERSON).noneMatch(
                n -> words.get(n.first()).sentence() == sentence - 1
                        || (words.get(n.first()).sentence() == sentence && n.first() < person.first()));
        int before = person.first() - 1;
        boolean subject = before < start(person) || SUBJECT.contains(words.get(before).key());
        if (sentence == 0 || !alone || !subject)
            return Optional.empty();
        int first = words.first(sentence - 1);
        for (int i = first; i < Math.min(words.last(sentence - 1), first + REACH) && !isBreak(i, ON_DUTY); i++)
            if (isOffice(i))
                return before(i);
        return Optional.empty();
    }

    /// "President of Poland Andrzej Dobrowolski".
    Optional<Origin> ofNation(Named nation) {
        int of = nation.first() - 1;
        if (words.keyNear(nation.first(), of).equals("the"))
            of--;
        return words.keyNear(nation.first(), of).equals("of") && of > 0 && isOffice(of - 1) ? Origin.of(nation)
                : Optional.empty();
    }

    private Optional<Origin> before(int office) {
        int first = words.first(words.get(office).sentence());
        for (int i = office; i > Math.max(first, office - NEAR); i--) {
            var named = endingAt.get(i);
            if (named != null)
                return Origin.of(named);
            if (isBreak(i - 1, Set.of()))
                return Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<Origin> behind(int office) {
        if (!words.keyNear(office, office + 1).equals("of"))
            return Optional.empty();
        int i = words.keyNear(office, office + 2).equals("the") ? office + 3 : office + 2;
        return Optional.ofNullable(beginningAt.get(i)).flatMap(Origin::of);
    }

    private boolean isOffice(int i) {
        var key = words.get(i).key();
        return titles.isPlainTitle(key) || NOUNS.contains(key) || titles.lengthAt(words, i, i + 1) > 0;
    }

    private boolean isBreak(int i, Set<String> allowed) {
        var key = words.get(i).key();
        if (PRONOUNS.contains(key))
            return true;
        if (key.equals("and") && !allowed.isEmpty())
            return beginningAt.containsKey(i + 1) || words.keyNear(i, i + 1).equals("the");
        return !allowed.contains(key) && (BREAKS.contains(key) || (!words.get(i).isPossessive() && !words.get(i).isWord()));
    }

    private int start(Named person) {
        return words.first(words.get(person.first()).sentence());
    }

    /// Index of the first of the titles before a name, or of the name.
    private int beforeTitles(Named person) {
        int begin = person.first();
        for (int i = begin - 1; i >= Math.max(start(person), person.first() - LONGEST_TITLE); i--)
            if (titles.lengthAt(words, i, person.first()) == person.first() - i)
                begin = i;
        return begin;
    }

    /// "Indonesia's foreign minister, Harsono Wiryawan, said", not "After talks with the French president, Putin left".
    private boolean isClosed(Named person) {
        int next = person.last();
        return next >= words.size() || words.get(next).sentence() != words.get(person.first()).sentence()
                || CLOSING.contains(words.get(next).text()) || words.get(next).key().equals("and");
    }
}
