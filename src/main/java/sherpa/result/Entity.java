package sherpa.result;

import java.util.List;
import java.util.Optional;

/// A named thing, one row however often and in however many forms the article names it.
///
/// @param name its fullest form in the article
/// @param aliases the distinct surface forms, `name` included, in order of appearance
/// @param country ISO 3166-1 alpha-2, or EU, SU, YU, DD, CS
/// @param confidence from 0 to 1
/// @param mentions every place where it is named, in text order
public record Entity(
        EntityType type, String name, List<String> aliases, Optional<String> country, double confidence, List<Quote> mentions) {

    public Entity {
        aliases = List.copyOf(aliases);
        confidence = Figures.hundredths(confidence);
        mentions = List.copyOf(mentions);
    }
}
