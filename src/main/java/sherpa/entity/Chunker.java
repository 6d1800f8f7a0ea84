package sherpa.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.result.EntityType;

/// Cuts runs of capitalised words into names: "Chinese Foreign Minister Wang Yi" is a nationality, a title and a person.
final class Chunker {

    static final double TABLE = 0.95;
    static final double TITLED = 0.95;
    static final double HEADED = 0.85;

    private static final Map<String, EntityType> OPENING = Lexicon.types("head.opening");

    /// Heads that name a body by themselves.
    private static final Set<String> ALONE = Lexicon.words("head.alone");

    private final Words words;
    private final Phrases phrases;
    private final Titles titles;
    private final Heads heads;
    private final NameRuns runs;
    private final Vocabulary vocabulary;
    private final boolean divided;
    private final List<Candidate> found = new ArrayList<>();

    Chunker(Words words, Knowledge knowledge) {
        this.words = words;
        this.phrases = new Phrases(knowledge.gazetteer());
        this.titles = new Titles(knowledge.offices());
        this.heads = knowledge.heads();
        this.vocabulary = knowledge.vocabulary();
        this.divided = words.text().contains("North Korea");
        this.runs = new NameRuns(words, vocabulary, titles, heads);
    }

    /// All candidates of the article, in text order, none overlapping another.
    List<Candidate> candidates() {
        for (int sentence = 0; sentence < words.sentences(); sentence++) {
            int i = words.first(sentence);
            while (i < words.last(sentence))
                i = Math.max(i + 1, read(i));
        }
        return found;
    }

    /// Reads what begins at this word; returns where to go on.
    private int read(int i) {
        if (isHalfOfKorea(i)) {
            found.add(Candidate.sure(i, i + 1, EntityType.GPE, HEADED));
            return i + 1;
        }
        var known = known(i);
        if (!runs.beginsAt(i))
            return known.map(match -> add(match)).orElse(i + 1);
        int end = runs.end(i);
        if (known.isPresent() && known.get().end() >= end)
            return add(known.get());
        return chunk(i, end, false);
    }

    /// "the North", "the South's" in an article that names North Korea.
    private boolean isHalfOfKorea(int i) {
        var word = words.get(i);
        return divided && (word.text().equals("North") || word.text().equals("South"))
                && words.keyNear(i, i - 1).equals("the") && (i + 1 >= words.size() || !words.get(i + 1).isCapitalized());
    }

    private int chunk(int begin, int end, boolean titled) {
        var known = known(begin);
        int title = titles.lengthAt(words, begin, end);
        if (title > 0 && known.map(m -> m.length() <= title && m.length() < 2).orElse(true)
                && isBeforeName(begin + title, end, title))
            return begin + title >= end ? end : chunk(begin + title, end, true);
        int stop = stop(begin, end);
        if (known.isPresent() && isDateline(known.get(), stop))
            return add(known.get());
        int headed = known.filter(m -> m.length() == stop - begin).isPresent() ? -1 : headed(begin, stop);
        if (headed > 0 && known.map(m -> !separates(m, headed)).orElse(true))
            return name(begin, headed);
        if (known.isPresent() && !isPersonal(known.get(), stop, titled))
            return add(known.get());
        int next = nextKnown(begin, stop);
        if (titled)
            found.add(Candidate.person(begin, next, TITLED));
        else if (!heads.isNoEntity(words.get(next - 1)) || next - begin == 1)
            found.add(Candidate.open(begin, next));
        return next;
    }

    /// A name that ends with a head, or goes on behind one.
    private int name(int begin, int end) {
        var opening = OPENING.get(words.get(begin).key());
        EntityType type = opening;
        for (int i = begin; i < end && (type == null || type != opening); i++) {
            var head = heads.ending(words.get(i));
            if (head.isPresent())
                type = head.get();
            if (!words.get(i).isCapitalized() && Lexicon.CONNECTORS.contains(words.get(i).key()) && type != null)
                break;
        }
        if (type != null && (end - begin > 1 || ALONE.contains(words.get(begin).key())))
            found.add(Candidate.sure(begin, end, type, HEADED));
        return end;
    }

    /// Where a headed name that begins here ends; -1 where none does.
    private int headed(int begin, int stop) {
        if (heads.isNoEntity(words.get(stop - 1)))
            return -1;
        if (OPENING.containsKey(words.get(begin).key()) && stop - begin == 2)
            return stop;
        boolean head = false;
        int last = -1;
        for (int i = begin; i < stop; i++) {
            var word = words.get(i);
            if (head && !word.isCapitalized() && Lexicon.CONNECTORS.contains(word.key()))
                return stop;
            boolean ends = heads.ending(word).isPresent()
                    && (i > begin || (stop - begin > 1 && !words.get(begin + 1).isCapitalized())
                            || ALONE.contains(word.key()));
            if (ends && !isPerson(begin, i)) {
                head = true;
                last = i + 1;
            }
        }
        return last;
    }

    /// "Bush Administration": a person's people are no body of their own.
    private boolean isPerson(int begin, int head) {
        return words.get(head).key().equals("administration") && head - begin == 1
                && !vocabulary.isCommon(words.get(begin).text());
    }

    /// Whether the table's name stands apart from the headed name behind it: "U.S." from "Congress".
    private boolean separates(Phrases.Match known, int headed) {
        var kind = known.best().kind();
        if (known.end() >= headed)
            return known.end() > headed || (kind != Term.Kind.TOWN && kind != Term.Kind.CITY && kind != Term.Kind.REGION);
        if (kind != Term.Kind.COUNTRY && kind != Term.Kind.DEMONYM && kind != Term.Kind.ORGANIZATION)
            return false;
        var rest = known(known.end());
        return rest.isPresent() && rest.get().end() >= headed && rest.get().best().kind() == Term.Kind.ORGANIZATION;
    }

    /// Index of the next title behind the first word, or the end: a title ends the name before it.
    private int stop(int begin, int end) {
        for (int i = begin + 1; i < end; i++) {
            int title = titles.lengthAt(words, i, end);
            boolean inside = title == 1 && vocabulary.isFirstName(words.get(i - 1).text());
            if (title > 0 && !inside && i + title < end && isBeforeName(i + title, end, title)
                    && !words.get(i - 1).key().equals("of"))
                return trim(begin, i);
        }
        return end;
    }

    private int trim(int begin, int end) {
        int i = end;
        while (i > begin + 1 && !words.get(i - 1).isWord())
            i--;
        return i;
    }

    /// "WASHINGTON Vice President ...": a place in capitals before words that are not.
    private boolean isDateline(Phrases.Match known, int stop) {
        return known.end() < stop && known.best().type() == EntityType.GPE && words.get(known.begin()).isAllCaps()
                && known.best().form().length() > 3 && !words.get(known.end()).isAllCaps()
                && words.caseAt(known.begin()) != Words.Case.NONE;
    }

    /// "Vladimir Putin", "Chad Smith": a place's name that is a given name here.
    private boolean isPersonal(Phrases.Match known, int stop, boolean titled) {
        if (known.length() > 1 || known.best().kind() == Term.Kind.DEMONYM || known.best().kind() == Term.Kind.ORGANIZATION)
            return false;
        if (known.end() >= stop)
            return titled && known.best().kind().compareTo(Term.Kind.CITY) >= 0;
        return (titled || vocabulary.isFirstName(words.get(known.begin()).text())) && !words.get(known.end()).joined()
                && runs.isNameLike(known.end()) && known(known.end()).isEmpty();
    }

    /// Index of the next nationality or country within an open name, or the end.
    private int nextKnown(int begin, int stop) {
        int first = vocabulary.isFirstName(words.get(begin).text()) ? begin + 2 : begin + 1;
        for (int i = first; i < stop; i++) {
            var known = known(i);
            if (known.isPresent() && cuts(known.get(), begin))
                return trim(begin, i);
        }
        return stop;
    }

    /// A nationality or a country begins a name of its own; so does a dateline behind a byline.
    private boolean cuts(Phrases.Match known, int begin) {
        var kind = known.best().kind();
        return kind == Term.Kind.DEMONYM || kind == Term.Kind.COUNTRY
                || (kind.type() == EntityType.GPE && words.get(known.begin()).isAllCaps() && !words.get(begin).isAllCaps());
    }

    private boolean isBeforeName(int i, int end, int title) {
        return i >= end || (title > 1 && words.get(i).isCapitalized())
                || (heads.ending(words.get(i)).isEmpty() && !Lexicon.CONNECTORS.contains(words.get(i).key()))
                || words.get(i).isInitial();
    }

    /// The longest name of the tables that begins here and ends before any title that goes on: "US" in "US Treasury Secretary".
    private Optional<Phrases.Match> known(int i) {
        var known = phrases.at(words, i, words.last(words.get(i).sentence()));
        for (int j = i + 1; known.isPresent() && j < known.get().end(); j++)
            if (j + titles.lengthAt(words, j, words.last(words.get(i).sentence())) > known.get().end())
                known = phrases.at(words, i, j);
        return known.filter(this::isPlausible);
    }

    /// Towns are names only in the tables' own spelling and place; a first word of a sentence may be a common one.
    private boolean isPlausible(Phrases.Match match) {
        var kind = match.best().kind();
        var word = words.get(match.begin());
        boolean common = match.length() == 1 && vocabulary.isCommon(word.text()) && !word.isAllCaps();
        if (kind == Term.Kind.TOWN)
            return false;
        if (common && runs.opensSentence(match.begin()) && kind.compareTo(Term.Kind.DEMONYM) > 0)
            return false;
        if (Lexicon.PREFIXES.contains(word.key()) && match.length() == 1)
            return false;
        if (word.key().equals("house") && match.length() == 1)
            return isHouse(match);
        boolean compass = word.key().equals("west") || word.key().equals("east");
        if (compass && match.length() == 1)
            return words.keyNear(match.begin(), match.begin() - 1).equals("the") && word.isCapitalized()
                    && !(match.end() < words.size() && words.get(match.end()).isCapitalized());
        return true;
    }

    /// The chamber, not a house: "the House", "House Speaker".
    private boolean isHouse(Phrases.Match match) {
        int last = words.last(words.get(match.begin()).sentence());
        boolean article = words.keyNear(match.begin(), match.begin() - 1).equals("the");
        return words.get(match.begin()).isCapitalized() && (article || titles.lengthAt(words, match.end(), last) > 0)
                && !(match.end() < last && words.get(match.end()).key().equals("of"));
    }

    private int add(Phrases.Match match) {
        found.add(Candidate.sure(match.begin(), match.end(), match.best().type(), TABLE));
        return match.end();
    }
}
