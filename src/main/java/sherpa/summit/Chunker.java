package sherpa.summit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.time.TimeExpression;

/// Cuts a sentence into parties, places, times, the words that tell of a meeting, and the words between.
final class Chunker {

    private static final Set<String> HOUSES = Lexicon.words("seat");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "him", "they", "their", "them");
    private static final Set<String> PLURAL = Set.of("they", "their", "them");
    private static final Set<String> PAIR_WORDS = Lexicon.words("pair");

    private final PartyParser parties;
    private final Countries countries;
    private final PlaceParser places;
    private final TriggerFinder triggers;
    private final Map<Integer, TimeExpression> times = new HashMap<>();

    Chunker(Lexicon lexicon, PartyParser parties, Countries countries, List<TimeExpression> expressions) {
        this.parties = parties;
        this.countries = countries;
        this.places = new PlaceParser(countries);
        this.triggers = new TriggerFinder(lexicon);
        for (TimeExpression time : expressions)
            times.merge(time.quote().begin(), time, (a, b) -> a.quote().end() >= b.quote().end() ? a : b);
    }

    List<Chunk> chunks(Passage passage) {
        var chunks = new ArrayList<Chunk>();
        int report = Dateline.of(passage, countries).map(Dateline::end).orElse(0);
        int i = 0;
        while (i < passage.size()) {
            var chunk = i < report ? ofDateline(passage, i) : chunkAt(passage, i, chunks);
            chunks.add(chunk);
            i = Math.max(chunk.to(), i + 1);
        }
        return coordinated(passage, chunks);
    }

    private Chunk chunkAt(Passage passage, int i, List<Chunk> before) {
        return pair(passage, i)
                .or(() -> time(passage, i))
                .or(() -> places.at(passage, i, before))
                .or(() -> triggers.at(passage, i)
                        .filter(t -> passage.nameAt(i).filter(n -> n.entity().type() != EntityType.EVENT).isEmpty())
                        .map(t -> (Chunk) t))
                .or(() -> parties.parse(passage, i).map(p -> (Chunk) new Chunk.Group(i, p.to(), p.parties(), p.adjective())))
                .or(() -> places.bare(passage, i))
                .or(() -> pronoun(passage, i))
                .orElseGet(() -> new Chunk.Word(i, passage.word(i)));
    }

    private Chunk ofDateline(Passage passage, int i) {
        return time(passage, i).or(() -> places.bare(passage, i)).orElseGet(() -> new Chunk.Word(i, passage.word(i)));
    }

    private Optional<Chunk> time(Passage passage, int i) {
        var time = times.get(passage.atoms().get(i).begin());
        if (time == null)
            return Optional.empty();
        int to = passage.behind(time.quote().end());
        return to == i ? Optional.empty() : Optional.of(new Chunk.Time(i, to, time));
    }

    private static Optional<Chunk> pronoun(Passage passage, int i) {
        return PRONOUNS.contains(passage.word(i))
                ? Optional.of(new Chunk.Pronoun(i, i + 1, PLURAL.contains(passage.word(i)))) : Optional.empty();
    }

    /// "The two leaders", "both sides", "the pair".
    private static Optional<Chunk> pair(Passage passage, int i) {
        int j = passage.word(i).equals("the") ? i + 1 : i;
        if (j > i && passage.word(j).equals("pair") && !passage.word(j + 1).equals("of"))
            return Optional.of(new Chunk.Pronoun(i, j + 1, true));
        if (passage.word(j).equals("two") || passage.word(j).equals("both") || (j > i && passage.word(j).equals("leaders"))) {
            int noun = passage.word(j).equals("leaders") ? j : j + 1;
            if (PAIR_WORDS.contains(passage.word(noun)) && !passage.word(noun + 1).equals("of")
                    && !passage.word(noun + 1).equals("from"))
                return Optional.of(new Chunk.Pronoun(i, passage.word(noun).equals("prime") ? noun + 2 : noun + 1, true));
        }
        return Optional.empty();
    }

    /// Joins "Bush, Blair and Chirac" and "Trump-Kim".
    private static List<Chunk> coordinated(Passage passage, List<Chunk> chunks) {
        var out = new ArrayList<Chunk>();
        int i = 0;
        while (i < chunks.size()) {
            if (!(chunks.get(i) instanceof Chunk.Group first) || first.adjective()) {
                out.add(chunks.get(i++));
                continue;
            }
            var members = new ArrayList<>(first.parties());
            int last = i;
            boolean adjective = false;
            for (int next = nextMember(passage, chunks, last); next > 0; next = nextMember(passage, chunks, last)) {
                members.addAll(((Chunk.Group) chunks.get(next)).parties());
                adjective = passage.atoms().get(chunks.get(next).from() - 1).isHyphen();
                last = next;
            }
            out.add(last == i ? first : new Chunk.Group(first.from(), chunks.get(last).to(), members, adjective));
            i = last + 1;
        }
        return out;
    }

    private static int nextMember(Passage passage, List<Chunk> chunks, int at) {
        int i = at + 1;
        boolean comma = isWord(chunks, i, ",");
        if (comma)
            i++;
        boolean and = isWord(chunks, i, "and") || isWord(chunks, i, "or") || isWord(chunks, i, "&");
        if (and)
            i++;
        else if (isWord(chunks, i, "as") && isWord(chunks, i + 1, "well") && isWord(chunks, i + 2, "as"))
            i += 3;
        else if (!comma && i < chunks.size() && chunks.get(i) instanceof Chunk.Word word
                && passage.atoms().get(word.from()).isHyphen())
            i++;
        else if (!(comma && (listGoesOn(chunks, i) || isOfHeadline(passage, chunks, at, i))))
            return -1;
        return i < chunks.size() && chunks.get(i) instanceof Chunk.Group group && !group.adjective() ? i : -1;
    }

    /// "Norway, Turkey to hold talks": a headline begins with both.
    private static boolean isOfHeadline(Passage passage, List<Chunk> chunks, int first, int second) {
        return first == 0 && passage.isHeadline() && second < chunks.size() && chunks.get(second) instanceof Chunk.Group
                && !isWord(chunks, second + 1, ",");
    }

    private static boolean listGoesOn(List<Chunk> chunks, int i) {
        if (i >= chunks.size() || !(chunks.get(i) instanceof Chunk.Group))
            return false;
        if (isWord(chunks, i + 1, "and"))
            return i + 2 < chunks.size() && chunks.get(i + 2) instanceof Chunk.Group;
        boolean lastFollows = isWord(chunks, i + 2, "and") && i + 3 < chunks.size() && chunks.get(i + 3) instanceof Chunk.Group;
        return isWord(chunks, i + 1, ",") && (lastFollows || listGoesOn(chunks, i + 2));
    }

    static boolean isWord(List<Chunk> chunks, int i, String word) {
        return i >= 0 && i < chunks.size() && chunks.get(i) instanceof Chunk.Word w && w.is(word);
    }

    /// A body that goes by the name of its house: "at the White House".
    static boolean isSeat(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION && entity.aliases().stream().anyMatch(HOUSES::contains);
    }

    static boolean isPlace(Entity entity) {
        return entity.type() == EntityType.GPE || entity.type() == EntityType.LOCATION || entity.type() == EntityType.FACILITY;
    }
}
