package sherpa.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import sherpa.result.EntityType;

/// The country that stands beside a person's name, in an office, an adjective or a possessive.
final class Appositions {

    /// In words, punctuation counted.
    private static final int REACH = 7;
    /// No "UK".
    private static final int SHORTEST_DATELINE = 3;
    /// Between a country and a name: they don't belong together.
    private static final Set<String> BREAKS = Lexicon.words("apposition.breaks");

    private final Words words;
    private final Titles titles;
    private final OfficePhrases phrases;
    /// Mentions of everything but persons, by the index behind their last word and by that of their first.
    private final Map<Integer, Named> endingAt = new HashMap<>();
    private final Map<Integer, Named> beginningAt = new HashMap<>();
    private final Set<Integer> persons = new HashSet<>();

    Appositions(Words words, Offices offices, List<Named> mentions) {
        this.words = words;
        this.titles = new Titles(offices);
        this.phrases = new OfficePhrases(words, titles, mentions);
        for (var named : mentions)
            if (named.type() == EntityType.PERSON) {
                persons.add(named.first());
            } else {
                endingAt.put(named.last(), named);
                beginningAt.put(named.first(), named);
            }
    }

    /// The mention that ends before the word of this index.
    Optional<Named> endingAt(int index) {
        return Optional.ofNullable(endingAt.get(index));
    }

    /// The mention that begins with the word of this index.
    Optional<Named> beginningAt(int index) {
        return Optional.ofNullable(beginningAt.get(index));
    }

    /// "Russia's Vladimir Putin", "Chinese Foreign Minister Wang Yi", "Macron, the French president", "Prime Minister Modi of India".
    Optional<Origin> origin(Named person) {
        return before(person).or(() -> phrases.origin(person)).or(() -> behind(person).map(c -> new Origin(Optional.of(c))));
    }

    /// Index of the pronoun or of the ending behind the name whose man or woman this person is: "its minister, Kamran Sheybani".
    OptionalInt owner(Named person) {
        return phrases.owner(person);
    }

    /// Of an office in the sentence before that has no name there.
    Optional<Origin> unnamed(Named person) {
        return phrases.unnamed(person);
    }

    private Optional<Origin> before(Named person) {
        int first = words.first(words.get(person.first()).sentence());
        for (int i = person.first(); i >= Math.max(first + 1, person.first() - REACH); i--) {
            if (i < person.first() && persons.contains(i))
                return Optional.empty();
            var named = endingAt.get(i);
            if (named != null && isPortfolio(named, first))
                continue;
            if (named != null && isDateline(named, person))
                return Optional.empty();
            if (named != null)
                return i == person.first() ? adjective(named).or(() -> phrases.ofNation(named))
                        : isTitleBetween(i, person.first()) ? Origin.of(named) : Optional.empty();
            if (isBreak(words.get(i - 1)))
                return Optional.empty();
        }
        return Optional.empty();
    }

    /// "U.S. Special Representative for Afghanistan Reconciliation": what an office is for, not whose it is.
    private boolean isPortfolio(Named nation, int first) {
        int link = nation.first() - 1;
        return link > first && words.get(link).key().equals("for") && holdsOffice(link - 1, link);
    }

    /// "HAVANA President Berg said": where the report is from.
    private boolean isDateline(Named place, Named person) {
        return place.type() == EntityType.GPE && words.get(place.first()).isAllCaps() && !words.get(person.first()).isAllCaps()
                && place.form().length() > SHORTEST_DATELINE;
    }

    /// "Russian Vladimir Putin", "Knesset member".
    private static Optional<Origin> adjective(Named named) {
        return Optional.of(named).filter(n -> n.type() != EntityType.GPE && n.country().isPresent()).flatMap(Origin::of);
    }

    /// Words of BREAKS and punctuation, but for hyphens and apostrophes.
    private static boolean isBreak(Word word) {
        return BREAKS.contains(word.key())
                || word.text().chars().noneMatch(c -> Character.isLetterOrDigit(c) || "-'’".indexOf(c) >= 0);
    }

    /// Whether what stands between a country and a person is a possessive ending, a title, or ends in one; "Mr." is nobody's.
    private boolean isTitleBetween(int begin, int end) {
        if (end - begin == 1 && words.get(begin).isPossessive())
            return true;
        var last = words.get(end - 1);
        for (int i = begin; i < end; i++) {
            int length = titles.lengthAt(words, i, end);
            if (length > 0 && i + length == end)
                return i == begin || !titles.isHonorific(words.get(i).key()) || isTitleBetween(begin, i);
        }
        return titles.isPlainTitle(last.key());
    }

    private Optional<String> behind(Named person) {
        int i = person.last();
        int last = words.last(words.get(person.first()).sentence());
        if (i + 1 >= last)
            return Optional.empty();
        if (words.get(i).key().equals("of"))
            return beginningAt(i + 1).filter(n -> n.type() == EntityType.GPE).flatMap(Named::country);
        if (isStateBehindParty(i, last))
            return Optional.of("US");
        if (!words.get(i).text().equals(","))
            return Optional.empty();
        for (int j = i + 1; j < Math.min(last, i + REACH); j++) {
            var named = beginningAt.get(j);
            if (named != null && (isAdjective(named, j - i, last) || isComplement(i + 1, j)))
                return named.country();
            if (words.get(j).text().equals(","))
                return Optional.empty();
        }
        return Optional.empty();
    }

    /// "(R-Ariz.)", ", D-Calif.": how members of the US Congress are named.
    private boolean isStateBehindParty(int i, int last) {
        return i + 2 < last && (words.get(i).text().equals(",") || words.get(i).text().equals("(")) && words.get(i + 2).joined()
                && (words.get(i + 1).text().equals("R") || words.get(i + 1).text().equals("D"));
    }

    /// ", the French president", but not in a list: ", French President Macron and …".
    private boolean isAdjective(Named named, int distance, int last) {
        return distance <= 3 && named.last() < last && holdsOffice(named.last(), last) && !isNextInList(named.last(), last);
    }

    private boolean isNextInList(int begin, int end) {
        for (int i = begin; i < Math.min(end, begin + REACH) && words.get(i).isCapitalized(); i++)
            if (persons.contains(i))
                return true;
        return persons.contains(begin);
    }

    /// ", prime minister of India".
    private boolean isComplement(int begin, int place) {
        int link = words.get(place - 1).key().equals("the") ? place - 2 : place - 1;
        return link >= begin && words.get(link).key().matches("of|from|for") && holdsOffice(begin, link);
    }

    private boolean holdsOffice(int begin, int end) {
        for (int i = begin; i < Math.min(end, begin + 5); i++)
            if (titles.isPlainTitle(words.get(i).key()) || titles.lengthAt(words, i, end) > 0)
                return true;
        return false;
    }
}
