package sherpa.entity;

import java.util.List;
import java.util.stream.Stream;

import sherpa.document.Document;
import sherpa.language.Reading;
import sherpa.result.EntityType;

/// The mentions that the model finds.
final class ModelMentions {

    private static final String HEAD = "entity";

    private ModelMentions() {}

    static List<Mention> of(Document document, Reading reading) {
        return reading.marked(HEAD).stream()
                .map(m -> new Mention(m.begin(), m.end(), EntityType.valueOf(m.label()), m.confidence())).toList();
    }

    static List<Mention> joined(List<Mention> rules, List<Mention> model) {
        return Stream.concat(rules.stream(), model.stream()).toList();
    }
}
