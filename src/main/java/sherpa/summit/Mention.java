package sherpa.summit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import sherpa.result.Summit;

/// One place where the article tells of a meeting.
///
/// @param sides who meets, as far as this place says so
/// @param host the country whose side receives the others
/// @param name as the article names the meeting
/// @param refersBack whether it takes up a meeting named before: "the talks", "their meeting"
/// @param bygone whether it is told apart from the present one: "last met", "a previous visit"
record Mention(
        Passage passage, List<Chunk> chunks, int at, Chunk.Trigger trigger, List<Party> sides, Optional<String> host,
        List<Chunk.Place> places, Optional<Chunk.Time> time, Optional<String> name, Optional<Integer> count, Summit.Medium medium,
        Summit.Status status, boolean refersBack, boolean bygone) {

    private static final Set<String> ASIDE = Lexicon.words("gathering.aside");
    private static final Pattern REGIONAL = Pattern
            .compile("\\b(?:" + String.join("|", Lexicon.words("gathering.regional")) + ")\\b");
    private static final int ASIDE_REACH = 8;

    Mention {
        sides = List.copyOf(sides);
        places = List.copyOf(places);
    }

    /// Offset of the first character of the words that tell of it.
    int begin() {
        return passage.atoms().get(trigger.from()).begin();
    }

    /// Offset behind their last character.
    int end() {
        return passage.atoms().get(trigger.to() - 1).end();
    }

    Set<String> sideNames() {
        return sides.stream().map(Party::side).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    boolean isMultilateral() {
        return sideNames().size() > 3 || isNamedGathering()
                || (trigger.kind() == Chunk.Trigger.Kind.SUMMIT && name.isPresent() && sideNames().size() != 2);
    }

    /// "European Union energy officials will hold a meeting": a body's members, who need no other side.
    boolean isOfOneBody() {
        return sides.size() == 1 && sides.getFirst().kind() == Party.Kind.BODY
                && (trigger.kind() == Chunk.Trigger.Kind.MEETING || trigger.kind() == Chunk.Trigger.Kind.SUMMIT);
    }

    /// A meeting that bears the name of a body or region, where two that meet on its sidelines are but two of many.
    boolean isNamedGathering() {
        return trigger.isNoun() && name.filter(n -> Party.gathers(n) || isRegional(n) || isAside()).isPresent();
    }

    /// "The Asia-Africa summit", "the global climate summit".
    private boolean isRegional(String called) {
        return trigger.kind() == Chunk.Trigger.Kind.SUMMIT && REGIONAL.matcher(called).find();
    }

    /// "On the sidelines of the summit": of more than those who meet there.
    private boolean isAside() {
        return IntStream.range(trigger.from() - ASIDE_REACH, trigger.from()).anyMatch(i -> ASIDE.contains(passage.word(i)));
    }

    /// Whether it is called a summit.
    boolean isSummit() {
        return passage.word(trigger.from()).startsWith("summit");
    }

    /// The same mention, held at this place.
    Mention at(Chunk.Place place) {
        var first = new java.util.ArrayList<Chunk.Place>(List.of(place));
        places.stream().filter(p -> !p.equals(place) && p.entity().country().equals(place.entity().country()))
                .forEach(first::add);
        return new Mention(passage, chunks, at, trigger, sides, host, first, time, name, count, medium, status, refersBack,
                bygone);
    }

    /// Another mention of the same kind, with other sides.
    Mention counting(Chunk.Trigger other, int index, List<Party> parties, Optional<Integer> number) {
        return new Mention(passage, chunks, index, other, parties, host, places, time, name, number, medium, status, refersBack,
                bygone);
    }

    /// The same mention, of a meeting with these sides.
    Mention with(List<Party> parties) {
        return new Mention(passage, chunks, at, trigger, parties, host, places, time, name, count, medium, status, refersBack,
                bygone);
    }

    /// The same mention, of a meeting that stands so.
    Mention withStatus(Summit.Status other) {
        return new Mention(passage, chunks, at, trigger, sides, host, places, time, name, count, medium, other, refersBack,
                bygone);
    }
}
