package sherpa.entity;

import java.util.List;

/// A state or territory with what news call it.
///
/// @param code ISO 3166-1 alpha-2, or EU, SU, YU, DD, CS
/// @param names the usual name first ("United States", "U.S.")
/// @param demonyms adjectives and nouns ("American", "Americans")
/// @param capitals whose names stand for the government, the present one first
public record Country(String code, List<String> names, List<String> demonyms, List<String> capitals) {

    public String name() {
        return names.getFirst();
    }
}
