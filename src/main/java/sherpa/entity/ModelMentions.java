package sherpa.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import sherpa.language.Marked;
import sherpa.language.Reading;
import sherpa.result.EntityType;

/// The mentions that the model finds, cut to whole words as the rules have them.
final class ModelMentions {

    private static final String HEAD = "entity";

    /// What a name that is cut off by mistake ends with.
    private static final Set<String> LOOSE_ENDS = Set.of("of", "the", "and", "for", "in", "on");

    /// How sure a name is that holds a nickname in quotation marks: surer than any table of its parts.
    private static final double MARKED_OFF = 0.98;
    private static final String NAME = "\\p{Lu}[\\p{L}’'-]+";
    private static final Pattern NICKNAME = Pattern.compile(NAME + " [“\"]" + NAME + "[”\"] " + NAME);

    private final Words words;
    private final Heads heads;

    ModelMentions(Words words, Heads heads) {
        this.words = words;
        this.heads = heads;
    }

    /// In text order, none overlapping another.
    List<Mention> of(Reading reading) {
        var found = reading.marked(HEAD).stream().flatMap(m -> mention(m).stream()).toList();
        return nicknamed(words.text(), parted(words.text(), found));
    }

    /// "Joko “Jokowi” Widodo" is one name, however the model cuts it.
    static List<Mention> nicknamed(String text, List<Mention> found) {
        var whole = found;
        for (var name = NICKNAME.matcher(text); name.find();) {
            int begin = name.start();
            int end = name.end();
            var parts = whole.stream().filter(m -> m.type() == EntityType.PERSON && m.overlaps(begin, end)).toList();
            if (!parts.isEmpty()) {
                var joined = new Mention(Math.min(begin, parts.getFirst().begin()), Math.max(end, parts.getLast().end()),
                        EntityType.PERSON, MARKED_OFF);
                whole = Stream.concat(whole.stream().filter(m -> !m.overlaps(joined.begin(), joined.end())), Stream.of(joined))
                        .sorted(Comparator.comparingInt(Mention::begin)).toList();
            }
        }
        return whole;
    }

    /// "Lee-Xi" is two where the article names a Lee and a Xi apart.
    static List<Mention> parted(String text, List<Mention> found) {
        return found.stream().flatMap(m -> m.type() == EntityType.PERSON ? parts(text, m, found) : Stream.of(m)).toList();
    }

    private static Stream<Mention> parts(String text, Mention mention, List<Mention> found) {
        var name = text.substring(mention.begin(), mention.end());
        int hyphen = name.indexOf('-');
        if (hyphen < 0 || name.indexOf(' ') >= 0)
            return Stream.of(mention);
        var one = typeOf(name.substring(0, hyphen), text, found);
        var other = typeOf(name.substring(hyphen + 1), text, found);
        return one.isEmpty() || other.isEmpty() ? Stream.of(mention)
                : Stream.of(new Mention(mention.begin(), mention.begin() + hyphen, one.get(), mention.confidence()),
                        new Mention(mention.begin() + hyphen + 1, mention.end(), other.get(), mention.confidence()));
    }

    private static Optional<EntityType> typeOf(String name, String text, List<Mention> found) {
        return found.stream().filter(m -> List.of(text.substring(m.begin(), m.end()).split("\\s+")).contains(name))
                .map(Mention::type).findFirst();
    }

    private Optional<Mention> mention(Marked marked) {
        return cut(words, heads, marked.begin(), marked.end())
                .map(s -> new Mention(s.begin(), s.end(), EntityType.valueOf(marked.label()), marked.confidence()));
    }

    record Stretch(int begin, int end) {}

    /// What is a name of the text's `[begin, end)`: whole words, without article and loose ends, of one sentence or line; empty where it is none.
    static Optional<Stretch> cut(Words words, Heads heads, int begin, int end) {
        int first = words.from(begin);
        if (first > 0 && words.get(first - 1).end() > begin)
            first--;
        int last = words.from(end);
        while (first < last && (!words.get(first).isWord() || words.get(first).key().equals("the")))
            first++;
        while (first < last && words.get(last - 1).sentence() != words.get(first).sentence())
            last--;
        while (first < last && (!words.get(last - 1).isWord() || isLoose(words.get(last - 1))))
            last--;
        if (first >= last || !isName(words, heads, first, last))
            return Optional.empty();
        return Optional.of(new Stretch(words.get(first).begin(), words.get(last - 1).end()));
    }

    /// "Moon Jae-in" and "Moon Jae In" are whole.
    private static boolean isLoose(Word word) {
        return LOOSE_ENDS.contains(word.text()) && !word.joined();
    }

    private static boolean isName(Words words, Heads heads, int first, int last) {
        int open = 0;
        boolean capital = words.caseAt(first) == Words.Case.NONE;
        for (int i = first; i < last; i++) {
            var word = words.get(i);
            open += word.text().equals("(") ? 1 : word.text().equals(")") ? -1 : 0;
            if (open < 0)
                return false;
            capital |= word.text().chars().anyMatch(Character::isUpperCase);
        }
        return open == 0 && capital && !heads.isNoEntity(words.get(last - 1));
    }
}
