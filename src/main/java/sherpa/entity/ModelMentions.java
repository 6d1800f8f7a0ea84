package sherpa.entity;

import java.util.List;
import java.util.Optional;

import sherpa.language.Marked;
import sherpa.language.Reading;
import sherpa.result.EntityType;

/// The mentions that the model finds, cut to whole words as the rules have them.
final class ModelMentions {

    private static final String HEAD = "entity";

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
        int first = words.from(marked.begin());
        if (first > 0 && words.get(first - 1).end() > marked.begin())
            first--;
        int last = words.from(marked.end());
        while (first < last && (!words.get(first).isWord() || words.get(first).key().equals("the")))
            first++;
        while (first < last && !words.get(last - 1).isWord())
            last--;
        if (first >= last || !isName(first, last))
            return Optional.empty();
        return Optional.of(new Mention(words.get(first).begin(), words.get(last - 1).end(), EntityType.valueOf(marked.label()),
                marked.confidence()));
    }

    private boolean isName(int first, int last) {
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
