package sherpa.entity;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import sherpa.document.WordLists;
import sherpa.result.EntityType;

/// Small closed classes of words that tell about the names beside them.
final class Lexicon {

    private static final WordLists LISTS = WordLists.beside(Lexicon.class);

    static final Set<String> CALENDAR = words("calendar");

    /// Within a personal name.
    static final Set<String> PARTICLES = words("particles");

    /// They may begin a surname: "de Mistura".
    static final Set<String> OPENING_PARTICLES = words("opening-particles");

    /// Prefixes that name no people by themselves: "Sino-Soviet".
    static final Set<String> PREFIXES = words("prefixes");

    /// Acronyms of things, not of bodies.
    static final Set<String> THINGS = words("things");

    /// Within the name of a body, behind its head: "Ministry of Trade and Industry".
    static final Set<String> CONNECTORS = words("connectors");

    /// They go on to the plural or the noun whose possessive is part of a name: "People's Daily", "Workers' Party".
    static final Set<String> POSSESSORS = words("possessors");

    /// Never the first word of a name of several common words.
    static final Set<String> OPENERS = words("openers");

    /// Behind the subject of saying and doing.
    static final Set<String> PREDICATES = words("predicates");

    /// Before a party to something: a government rather than a town.
    static final Set<String> DEALING = words("dealing");

    /// Before a place.
    static final Set<String> PLACING = words("placing");

    static final Set<String> MOTION = words("motion");

    static final Set<String> SPEECH = words("speech");

    private Lexicon() {}

    /// A section to look words up in.
    static Set<String> words(String section) {
        return LISTS.set(section);
    }

    /// A section that says what country its words tell.
    static Map<String, String> pairs(String section) {
        return LISTS.map(section);
    }

    /// A section that says what a name is that its words stand in.
    static Map<String, EntityType> types(String section) {
        return LISTS.map(section).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> EntityType.valueOf(entry.getValue())));
    }
}
