package sherpa.summit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.result.Summit.Form;

/// The form that the article itself gives a meeting: "trilateral talks", "a one-on-one meeting".
final class FormWords {

    private static final Map<Form, Set<String>> WORDS = Map.of(
            Form.BILATERAL, Lexicon.words("form.bilateral"),
            Form.TRILATERAL, Lexicon.words("form.trilateral"),
            Form.MULTILATERAL, Lexicon.words("form.multilateral"));
    private static final int LEFT = 3;

    private FormWords() {}

    /// Of the first mention that says so.
    static Optional<Form> of(Meeting meeting) {
        return meeting.mentions().stream().flatMap(mention -> of(mention).stream()).findFirst();
    }

    /// Whether one of these says that many meet: "six-party talks".
    static boolean isOfMany(List<Mention> mentions) {
        return mentions.stream().anyMatch(mention -> of(mention).filter(Form.MULTILATERAL::equals).isPresent());
    }

    private static Optional<Form> of(Mention mention) {
        for (int i = mention.trigger().to() - 1; i >= mention.trigger().from() - LEFT; i--)
            for (var words : WORDS.entrySet())
                if (words.getValue().contains(mention.passage().word(i)))
                    return Optional.of(words.getKey());
        return Optional.empty();
    }
}
