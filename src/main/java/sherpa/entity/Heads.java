package sherpa.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.result.EntityType;

/// Words that end a name and tell its type: "Ministry", "Airport", "Summit", "Sea".
final class Heads {

    /// In lower case too they end a name: "Manas air base", "Labor party", "Helsinki summit".
    private static final Map<String, EntityType> LOWER = Lexicon.types("head.lower");

    /// A name that ends so is a text, a plan or a thing, which the codebook leaves out.
    private static final Set<String> NO_ENTITY = Lexicon.words("head.no-entity");

    private final Map<String, EntityType> types;

    private Heads(Map<String, EntityType> types) {
        this.types = types;
    }

    static Heads load() {
        var types = new HashMap<String, EntityType>();
        Tables.rows("heads.tsv", row -> Tables.forms(row.get(1))
                .forEach(word -> types.putIfAbsent(Forms.key(word), EntityType.valueOf(row.get(0)))));
        return new Heads(Map.copyOf(types));
    }

    /// What a name is that ends with this capitalised word.
    Optional<EntityType> ending(Word word) {
        return word.isCapitalized() ? Optional.ofNullable(types.get(word.key())) : Optional.empty();
    }

    /// What a name is that goes on with this word in lower case.
    Optional<EntityType> lower(String key) {
        return Optional.ofNullable(LOWER.get(key));
    }

    boolean isNoEntity(Word last) {
        return NO_ENTITY.contains(last.key());
    }
}
