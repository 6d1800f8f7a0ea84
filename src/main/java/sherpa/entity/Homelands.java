package sherpa.entity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import sherpa.result.EntityType;

/// Guesses the country of a person of whom the text tells none: of those that the article names, the likeliest one by how its people
/// are named, how often and how near it is named, and who else stands for it.
///
/// The weights are a conditional logit's over the training articles' persons, as natural logarithms.
final class Homelands {

    private static final double FIT = 0.3;
    private static final double OFTEN = 1.4;
    /// Named last before the person in the sentence, and more where an office stands before the name.
    private static final double NEAR = 1.7;
    private static final double NEAR_OFFICE = 0.8;
    /// "In Prague, President …".
    private static final double OFFICE_IN_TOWN = 1.5;
    private static final double IN_SENTENCE = 0.55;
    private static final double SENTENCE_BEFORE = 1.2;
    private static final double TWO_BEFORE = 0.45;
    private static final double DATELINE = 1.2;
    /// Somebody else in the sentence is said to be of it.
    private static final double TAKEN = -2.4;
    /// It is named in most articles, whoever they are about.
    private static final double UNITED_STATES = -1.8;
    private static final double UNITED_STATES_OFFICE = 1;

    private static final Map<String, String> OF_ONE = Lexicon.pairs("offices.of-one");
    private static final int DATELINE_WORDS = 12;
    private static final int LONGEST_TITLE = 4;

    private final Words words;
    private final Knowledge knowledge;
    private final Titles titles;
    private final Appositions appositions;
    /// Mentions of countries, their cities and their people.
    private final List<Named> placed;
    private final List<Named> persons;
    private final Map<String, Integer> times = new LinkedHashMap<>();
    private final Optional<String> dateline;

    Homelands(Words words, Knowledge knowledge, Appositions appositions, List<Named> placed, List<Named> persons) {
        this.words = words;
        this.knowledge = knowledge;
        this.titles = new Titles(knowledge.offices());
        this.appositions = appositions;
        this.placed = placed;
        this.persons = persons;
        placed.forEach(n -> n.country().ifPresent(code -> times.merge(code, 1, Integer::sum)));
        dateline = placed.stream().filter(n -> n.first() < DATELINE_WORDS).findFirst().flatMap(Named::country);
    }

    Optional<String> of(Group person) {
        return times.keySet().stream().max(Comparator.comparingDouble(code -> score(person, code)));
    }

    /// The country named last before the entity's first mention in its sentence, or the one that the article names most often.
    Optional<String> around(Group group) {
        return nearest(group.members().getFirst(), _ -> true).or(
                () -> times.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).map(Map.Entry::getKey));
    }

    private double score(Group person, String code) {
        var first = person.members().getFirst();
        int sentence = words.get(first.first()).sentence();
        double score = FIT * knowledge.families().fit(person.name(), code) + OFTEN * Math.log(times.getOrDefault(code, 1));
        boolean office = isOfficial(first);
        if (nearest(first, _ -> true).filter(code::equals).isPresent())
            score += office ? NEAR + NEAR_OFFICE : NEAR;
        if (office && nearest(first, this::isStay).filter(code::equals).isPresent())
            score += OFFICE_IN_TOWN;
        if (isNamedIn(sentence, code))
            score += IN_SENTENCE;
        if (isNamedIn(sentence - 1, code))
            score += SENTENCE_BEFORE;
        if (isNamedIn(sentence - 2, code))
            score += TWO_BEFORE;
        if (dateline.filter(code::equals).isPresent())
            score += DATELINE;
        if (isTaken(first, code))
            score += TAKEN;
        if (code.equals("US"))
            score += office ? UNITED_STATES + UNITED_STATES_OFFICE : UNITED_STATES;
        return score;
    }

    private boolean isNamedIn(int sentence, String code) {
        return placed.stream().anyMatch(
                n -> words.get(n.first()).sentence() == sentence && n.country().filter(code::equals).isPresent());
    }

    private boolean isTaken(Named person, String code) {
        int sentence = words.get(person.first()).sentence();
        return persons.stream().anyMatch(n -> !n.equals(person) && words.get(n.first()).sentence() == sentence
                && appositions.origin(n).flatMap(Origin::country).filter(code::equals).isPresent());
    }

    private boolean isStay(Named place) {
        return place.type() == EntityType.GPE && !place.is(Term.Kind.COUNTRY)
                && Lexicon.PLACING.contains(words.keyNear(place.first(), place.first() - 1));
    }

    /// Of an office that only one country has: "Secretary of State Adam Brannigan".
    Optional<String> byTitle(Group person) {
        return person.members().stream().flatMap(n -> title(n).stream())
                .flatMap(title -> Optional.ofNullable(OF_ONE.get(title.toLowerCase(Locale.ROOT))).stream()).findFirst();
    }

    private boolean isOfficial(Named person) {
        return title(person).flatMap(knowledge::office).filter(rank -> rank != Office.HONORIFIC).isPresent();
    }

    /// The longest title before a name.
    private Optional<String> title(Named person) {
        int first = words.first(words.get(person.first()).sentence());
        for (int i = Math.max(first, person.first() - LONGEST_TITLE); i < person.first(); i++)
            if (titles.lengthAt(words, i, person.first()) == person.first() - i)
                return Optional.of(words.text().substring(words.get(i).begin(), words.get(person.first()).begin()).strip());
        return Optional.empty();
    }

    private Optional<String> nearest(Named named, Predicate<Named> fits) {
        int sentence = words.get(named.first()).sentence();
        return placed.stream().filter(n -> n.first() < named.first() && words.get(n.first()).sentence() == sentence).filter(fits)
                .reduce((_, later) -> later).flatMap(Named::country);
    }
}
