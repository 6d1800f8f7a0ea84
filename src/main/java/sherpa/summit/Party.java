package sherpa.summit;

import java.util.Optional;
import java.util.regex.Pattern;

import sherpa.result.Entity;

/// Somebody who can take part in a meeting, as one place of the article names them.
///
/// @param name person, else state or body
/// @param position the office as the article words it
/// @param visiting whether the article calls them visiting
/// @param begin offset of the first character, titles included
record Party(
        Kind kind, String name, Optional<String> country, Optional<String> position, Rank rank, Optional<Entity> entity,
        boolean visiting, int begin, int end) {

    private static final Pattern GATHERING = Pattern
            .compile("\\b(?:" + String.join("|", Lexicon.words("gathering")) + ")\\b");

    enum Kind { PERSON, STATE, BODY, GROUP }

    /// What makes two parties one side: their country, else their name.
    String side() {
        return kind == Kind.GROUP || isRebel() ? name : country.orElse(name);
    }

    private boolean isRebel() {
        return kind == Kind.PERSON
                && position.filter(p -> p.matches("(?i).*\\b(rebel|separatist|militant|guerrilla|opposition)\\b.*")).isPresent();
    }

    /// Whether a name is that of a body or region whose members gather.
    static boolean gathers(String name) {
        return GATHERING.matcher(name).find();
    }

    /// A body whose members gather, or states that the article names together.
    boolean isOfMembers() {
        return isOfUnnamedStates()
                || (kind == Kind.BODY && entity.stream().flatMap(e -> e.aliases().stream()).anyMatch(Party::gathers));
    }

    /// States that the article names together, none by its name: "the 12 eurozone countries".
    boolean isOfUnnamedStates() {
        return kind == Kind.BODY && entity.isEmpty();
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }

    Party withRank(Rank other) {
        return new Party(kind, name, country, position, other, entity, visiting, begin, end);
    }

    Party withOffice(Optional<String> words, Rank other) {
        return new Party(kind, name, country, words.or(() -> position), rank.highest(other), entity, visiting, begin, end);
    }
}
