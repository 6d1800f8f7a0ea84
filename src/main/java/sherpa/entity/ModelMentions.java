package sherpa.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.language.Marked;
import sherpa.language.Reading;
import sherpa.result.EntityType;

/// The mentions that the model finds, cut to whole words as the rules have them.
final class ModelMentions {

    private static final String HEAD = "entity";

    /// What a name that is cut off by mistake ends with.
    private static final Set<String> LOOSE_ENDS = Set.of("of", "the", "and", "for", "in", "on");

    private final Words words;
    private final Heads heads;

    ModelMentions(Words words, Heads heads) {
        this.words = words;
        this.heads = heads;
    }

    /// In text order, none overlapping another.
    List<Mention> of(Reading reading) {
        return reading.marked(HEAD).stream().flatMap(m -> mention(m).stream()).toList();
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
