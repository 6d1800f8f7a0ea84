package sherpa.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import sherpa.language.Marked;
import sherpa.language.Reading;
import sherpa.result.EntityType;

/// The mentions that the model finds, cut to whole words as the rules have them.
final class ModelMentions {

    private static final String HEAD = "entity";

    /// What a name that is cut off by mistake ends with.
    private static final Set<String> LOOSE_ENDS = Set.of("of", "the", "and", "for", "in", "on");

    /// How many words and marks a nickname in quotation marks takes at most.
    private static final int NICKNAME = 4;

    private final Words words;
    private final Heads heads;

    ModelMentions(Words words, Heads heads) {
        this.words = words;
        this.heads = heads;
    }

    /// In text order, none overlapping another.
    List<Mention> of(Reading reading) {
        return parted(words.text(), reading.marked(HEAD).stream().flatMap(m -> mention(m).stream()).toList());
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
        return Optional.of(new Stretch(words.get(nicknamed(words, first, last)).begin(),
                words.get(endOfNicknamed(words, first, last) - 1).end()));
    }

    /// "Jokowi” Widodo" begins with Joko.
    private static int nicknamed(Words words, int first, int last) {
        if (IntStream.range(first, last).noneMatch(i -> words.get(i).text().equals("”")))
            return first;
        for (int i = first; i > 0 && i > first - NICKNAME && isSameLine(words, i, first); i--)
            if (words.get(i).text().equals("“"))
                return isCapitalized(words, i - 1) && isSameLine(words, i - 1, first) ? i - 1 : first;
        return first;
    }

    /// "Joko “Jokowi" goes on to Widodo.
    private static int endOfNicknamed(Words words, int first, int last) {
        if (IntStream.range(first, last).noneMatch(i -> words.get(i).text().equals("“")))
            return last;
        for (int i = last; i + 1 < words.size() && i < last + NICKNAME && isSameLine(words, i, first); i++)
            if (words.get(i).text().equals("”"))
                return isCapitalized(words, i + 1) && isSameLine(words, i + 1, first) ? i + 2 : last;
        return last;
    }

    private static boolean isSameLine(Words words, int one, int other) {
        return words.get(one).sentence() == words.get(other).sentence();
    }

    private static boolean isCapitalized(Words words, int at) {
        return Character.isUpperCase(words.get(at).text().codePointAt(0));
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
