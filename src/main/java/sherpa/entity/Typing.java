package sherpa.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.result.EntityType;

/// Decides what an open candidate is: by the tables, by the words beside it, and by what the rest of the article shows.
///
/// Confidence says what the decision rests on: 0.95 a table or a title, 0.85 a head word or a given name,
/// 0.75 another place of the article, 0.6 the words beside it, 0.5 its form alone.
final class Typing {

    private static final double GIVEN_NAME = 0.85;
    private static final double ELSEWHERE = 0.75;
    private static final double BESIDE = 0.6;
    private static final double FORM = 0.5;
    private static final int LONGEST_ACRONYM = 6;
    private static final int LONGEST_PERSON = 4;
    private static final Set<String> SHIPS = Lexicon.words("ship");
    private static final Set<String> PLACE_BEFORE = Set.of("in", "near", "at", "outside", "around", "of");

    private final Words words;
    private final Knowledge knowledge;
    private final Phrases phrases;
    private final Titles titles;
    private final Map<String, EntityType> elsewhere = new HashMap<>();
    private final Set<String> personWords = new HashSet<>();

    Typing(Words words, Knowledge knowledge) {
        this.words = words;
        this.knowledge = knowledge;
        this.phrases = new Phrases(knowledge.gazetteer());
        this.titles = new Titles(knowledge.offices());
    }

    /// Remembers what a name is, for its other places.
    void learn(Candidate candidate) {
        candidate.type().ifPresent(type -> {
            elsewhere.putIfAbsent(key(candidate), type);
            if (type == EntityType.PERSON)
                for (int i = candidate.begin(); i < candidate.end(); i++)
                    if (words.get(i).text().length() > 2 && !Lexicon.PARTICLES.contains(words.get(i).key()))
                        personWords.add(words.get(i).key());
        });
    }

    /// The candidate with its type, or nothing where it is no name.
    Optional<Candidate> decide(Candidate candidate) {
        if (isNoName(candidate))
            return Optional.empty();
        return byTable(candidate).or(() -> byArticle(candidate)).or(() -> byPerson(candidate)).or(() -> byNeighbours(candidate))
                .or(() -> byForm(candidate));
    }

    private boolean isNoName(Candidate c) {
        var first = words.get(c.begin());
        boolean single = c.length() == 1;
        if (SHIPS.contains(first.key()) || isShortForNoEntity(c))
            return true;
        boolean part = first.text().length() < 2 || Lexicon.PREFIXES.contains(first.key())
                || Lexicon.THINGS.contains(first.key());
        return (single && part) || titles.lengthAt(words, c.begin(), c.end()) == c.length();
    }

    /// "South Asian Free Trade Agreement (SAFTA)".
    private boolean isShortForNoEntity(Candidate c) {
        return c.begin() > 1 && words.get(c.begin() - 1).text().equals("(")
                && knowledge.heads().isNoEntity(words.get(c.begin() - 2));
    }

    private Optional<Candidate> byTable(Candidate c) {
        List<Term> terms = phrases.fitting(words, c.begin(), c.end());
        if (terms.isEmpty() || (terms.getFirst().kind() == Term.Kind.TOWN && !isPlaced(c)))
            return Optional.empty();
        return Optional.of(as(c, terms.getFirst().type(), terms.getFirst().kind() == Term.Kind.TOWN ? BESIDE : Chunker.TABLE));
    }

    private Optional<Candidate> byArticle(Candidate c) {
        var type = elsewhere.get(key(c));
        if (type != null)
            return Optional.of(as(c, type, ELSEWHERE));
        boolean allOfPersons = true;
        for (int i = c.begin(); i < c.end(); i++)
            allOfPersons &= personWords.contains(words.get(i).key());
        return allOfPersons ? Optional.of(as(c, EntityType.PERSON, ELSEWHERE)) : Optional.empty();
    }

    private Optional<Candidate> byPerson(Candidate c) {
        if (c.length() > LONGEST_PERSON + 2)
            return Optional.empty();
        var form = form(c);
        boolean single = c.length() == 1;
        boolean common = knowledge.vocabulary().isCommon(words.get(c.begin()).text());
        if (!knowledge.leaders(form).isEmpty() && !(single && (common || isPlaced(c))))
            return Optional.of(as(c, EntityType.PERSON, single ? BESIDE : GIVEN_NAME));
        if (!single && knowledge.vocabulary().isFirstName(words.get(c.begin()).text()))
            return Optional.of(as(c, EntityType.PERSON, GIVEN_NAME));
        if (c.begin() > 0 && titles.isPlainTitle(words.keyNear(c.begin(), c.begin() - 1)) && !allCommon(c))
            return Optional.of(as(c, EntityType.PERSON, GIVEN_NAME));
        for (int i = c.begin(); i < c.end(); i++)
            if (!single && words.get(i).isInitial() && i + 1 < c.end() && words.get(i + 1).text().equals(".") && !anyDigit(c))
                return Optional.of(as(c, EntityType.PERSON, GIVEN_NAME));
        return Optional.empty();
    }

    private Optional<Candidate> byNeighbours(Candidate c) {
        if (isAcronym(c))
            return Optional.of(as(c, EntityType.ORGANIZATION, BESIDE));
        if (allCommon(c))
            return Optional.empty();
        if (c.length() <= 2 && isPlaced(c) && !anyCommon(c))
            return Optional.of(as(c, EntityType.GPE, BESIDE));
        if (c.length() <= LONGEST_PERSON && !anyCommon(c) && Lexicon.SPEECH.contains(words.keyNear(c.begin(), c.end())))
            return Optional.of(as(c, EntityType.PERSON, BESIDE));
        return Optional.empty();
    }

    /// Two to four words that are no common ones are most often a person; of a single one the form tells nothing.
    private Optional<Candidate> byForm(Candidate c) {
        if (c.length() == 1 || c.length() > LONGEST_PERSON || anyCommon(c) || anyDigit(c))
            return Optional.empty();
        return Optional.of(as(c, EntityType.PERSON, FORM));
    }

    private boolean anyDigit(Candidate c) {
        return form(c).chars().anyMatch(Character::isDigit);
    }

    private boolean isAcronym(Candidate c) {
        var word = words.get(c.begin());
        return c.length() == 1 && word.isAllCaps() && !isCommon(c.begin()) && word.isAlphabetic()
                && word.text().length() <= LONGEST_ACRONYM
                && words.caseAt(c.begin()) != Words.Case.NONE;
    }

    private boolean isPlaced(Candidate c) {
        return PLACE_BEFORE.contains(words.keyNear(c.begin(), c.begin() - 1));
    }

    private boolean anyCommon(Candidate c) {
        for (int i = c.begin(); i < c.end(); i++)
            if (words.get(i).isWord() && !Lexicon.PARTICLES.contains(words.get(i).key()) && isCommon(i))
                return true;
        return false;
    }

    private boolean allCommon(Candidate c) {
        for (int i = c.begin(); i < c.end(); i++)
            if (words.get(i).isWord() && !isCommon(i))
                return false;
        return true;
    }

    private boolean isCommon(int i) {
        return knowledge.vocabulary().isCommon(words.get(i).text());
    }

    private static Candidate as(Candidate c, EntityType type, double confidence) {
        return new Candidate(c.begin(), c.end(), Optional.of(type), confidence, c.titled());
    }

    private String form(Candidate c) {
        return words.text().substring(words.get(c.begin()).begin(), words.get(c.end() - 1).end());
    }

    private String key(Candidate c) {
        var key = new StringBuilder();
        for (int i = c.begin(); i < c.end(); i++)
            key.append(i > c.begin() ? " " : "").append(words.get(i).key());
        return key.toString();
    }
}
