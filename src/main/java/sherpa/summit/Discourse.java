package sherpa.summit;

import java.util.ArrayList;
import java.util.List;

/// What has been named so far: whom "he" and "the two leaders" mean. One for each article, fed in text order.
final class Discourse {

    private static final int REMEMBERED = 40;

    private final List<List<Party>> groups = new ArrayList<>();
    private List<Party> lastMeeting = List.of();
    private List<Party> travellers = List.of();
    private List<Party> subject = List.of();

    void heard(List<Party> parties) {
        groups.add(parties);
        if (groups.size() > REMEMBERED)
            groups.removeFirst();
    }

    void met(List<Party> sides) {
        var before = lastMeeting;
        lastMeeting = sides.stream().map(side -> side.kind() != Party.Kind.STATE ? side
                : before.stream().filter(p -> p.isPerson() && p.side().equals(side.side())).findFirst().orElse(side)).toList();
    }

    List<Party> lastMeeting() {
        return lastMeeting;
    }

    void travel(List<Party> visitors) {
        travellers = visitors;
    }

    /// Who was last said to go somewhere: whose "trip" and "delegation" it is.
    List<Party> travellers() {
        return travellers;
    }

    void subject(List<Party> parties) {
        subject = parties;
    }

    /// Whom a pronoun means, given the chunks before it in its sentence.
    List<Party> resolve(boolean plural, List<Chunk> before) {
        return plural ? several(before) : one(before);
    }

    private List<Party> one(List<Chunk> before) {
        for (Chunk chunk : before)
            if (chunk instanceof Chunk.Group group && group.parties().getFirst().isPerson() && !group.adjective())
                return List.of(group.parties().getFirst());
        if (!subject.isEmpty() && subject.getFirst().isPerson())
            return List.of(subject.getFirst());
        var meant = subject.stream().filter(p -> p.position().isPresent()).map(Party::side).findFirst();
        if (meant.isPresent())
            for (List<Party> group : groups.reversed())
                for (Party party : group)
                    if (party.isPerson() && party.side().equals(meant.get()))
                        return List.of(party);
        for (List<Party> group : groups.reversed())
            for (Party party : group)
                if (party.isPerson())
                    return List.of(party);
        return List.of();
    }

    private List<Party> several(List<Chunk> before) {
        var here = new ArrayList<Party>();
        for (Chunk chunk : before)
            if (chunk instanceof Chunk.Group group && !group.adjective())
                here.addAll(group.parties());
        var pair = pair(here);
        if (!pair.isEmpty())
            return pair;
        if (lastMeeting.size() > 1)
            return lastMeeting;
        var all = new ArrayList<Party>();
        groups.reversed().forEach(all::addAll);
        return pair(all);
    }

    /// The first two of different sides, persons before states.
    private static List<Party> pair(List<Party> parties) {
        var persons = parties.stream().filter(Party::isPerson).toList();
        var states = parties.stream().filter(p -> p.isPerson() || p.kind() == Party.Kind.STATE).toList();
        for (List<Party> list : List.of(persons, states, parties))
            for (Party other : list)
                if (!other.side().equals(list.getFirst().side()))
                    return List.of(list.getFirst(), other);
        return List.of();
    }
}
