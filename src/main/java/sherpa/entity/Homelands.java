package sherpa.entity;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import sherpa.result.EntityType;

/// Guesses the country of a person of whom the text tells none: of those that the article names, the likeliest one by how its people
/// are named, how often and how near it is named, and who else stands for it.
final class Homelands {

    /// The names of the rows of `homelands.tsv`, which `HomelandsRun` writes.
    enum Clue {
        /// How well the name fits the country's people, see [NameFamilies].
        FIT,
        /// Logarithm of how often the country is named.
        OFTEN,
        /// Named last before the person in the sentence, and that where an office stands before the name.
        NEAR, NEAR_OFFICE,
        /// "In Prague, President …".
        OFFICE_IN_TOWN,
        IN_SENTENCE, SENTENCE_BEFORE, TWO_BEFORE, DATELINE,
        /// Somebody else in the sentence is said to be of it.
        TAKEN,
        /// It is named in most articles, whoever they are about.
        UNITED_STATES, UNITED_STATES_OFFICE
    }

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
        return candidates(person).entrySet().stream()
                .max(Comparator.comparingDouble(candidate -> knowledge.homelands().sum(candidate.getValue())))
                .map(Map.Entry::getKey);
    }

    /// The countries that the article names, each with what speaks for it and against it.
    Map<String, Map<Clue, Double>> candidates(Group person) {
        var first = person.members().getFirst();
        int sentence = words.get(first.first()).sentence();
        boolean office = isOfficial(first);
        var near = nearest(first, _ -> true);
        var stay = office ? nearest(first, this::isStay) : Optional.<String>empty();
        var here = namedIn(sentence);
        var before = namedIn(sentence - 1);
        var twoBefore = namedIn(sentence - 2);
        var taken = taken(first);
        Map<String, Map<Clue, Double>> candidates = new LinkedHashMap<>();
        times.forEach((code, often) -> {
            boolean isNear = near.filter(code::equals).isPresent();
            Map<Clue, Double> clues = new EnumMap<>(Clue.class);
            clues.put(Clue.FIT, knowledge.families().fit(person.name(), code));
            clues.put(Clue.OFTEN, Math.log(often));
            clues.put(Clue.NEAR, of(isNear));
            clues.put(Clue.NEAR_OFFICE, of(isNear && office));
            clues.put(Clue.OFFICE_IN_TOWN, of(stay.filter(code::equals).isPresent()));
            clues.put(Clue.IN_SENTENCE, of(here.contains(code)));
            clues.put(Clue.SENTENCE_BEFORE, of(before.contains(code)));
            clues.put(Clue.TWO_BEFORE, of(twoBefore.contains(code)));
            clues.put(Clue.DATELINE, of(dateline.filter(code::equals).isPresent()));
            clues.put(Clue.TAKEN, of(taken.contains(code)));
            clues.put(Clue.UNITED_STATES, of(code.equals("US")));
            clues.put(Clue.UNITED_STATES_OFFICE, of(code.equals("US") && office));
            candidates.put(code, clues);
        });
        return candidates;
    }

    private static double of(boolean holds) {
        return holds ? 1 : 0;
    }

    /// The country named last before the entity's first mention in its sentence, or the one that the article names most often.
    Optional<String> around(Group group) {
        return nearest(group.members().getFirst(), _ -> true).or(
                () -> times.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).map(Map.Entry::getKey));
    }

    private Set<String> namedIn(int sentence) {
        return placed.stream().filter(n -> words.get(n.first()).sentence() == sentence).flatMap(n -> n.country().stream())
                .collect(Collectors.toSet());
    }

    private Set<String> taken(Named person) {
        int sentence = words.get(person.first()).sentence();
        return persons.stream().filter(n -> !n.equals(person) && words.get(n.first()).sentence() == sentence)
                .flatMap(n -> appositions.origin(n).flatMap(Origin::country).stream()).collect(Collectors.toSet());
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
