package sherpa.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who attends a meeting of many, which articles tell in passing: persons of rank in the sentences that speak of it,
/// and the country where it is held.
final class Attendance {

    /// A party and the sentence that names it.
    record Heard(int sentence, Party party) {}

    private static final Set<String> MEMBERS = Lexicon.words("gathering.members");
    private static final int LIST = 3;
    private static final int PAIR = 2;

    private final List<Heard> heard;
    private final Countries countries;
    private final List<Party> members;
    private final Set<String> absent;
    private final Judge judge;

    Attendance(List<Heard> heard, Countries countries, List<Sentence> sentences, Lexicon lexicon, Judge judge) {
        this.judge = judge;
        this.absent = new Absence(lexicon).absent(sentences);
        this.members = sentences.stream().filter(Attendance::isOfMembers).flatMap(s -> s.chunks().stream())
                .filter(Chunk.Group.class::isInstance).map(Chunk.Group.class::cast)
                .filter(group -> group.parties().size() >= LIST
                        && group.parties().stream().allMatch(p -> p.kind() == Party.Kind.STATE))
                .flatMap(group -> group.parties().stream()).toList();
        this.heard = List.copyOf(heard);
        this.countries = countries;
    }

    /// The sides of a meeting of many, completed; a summit called after a person or place is of those who are likely in it.
    List<Party> of(Meeting meeting, Optional<String> host) {
        var all = new ArrayList<>(meeting.sides());
        heard.stream()
                .filter(h -> h.party().rank() == Rank.LEADER
                        || meeting.mentions().stream().anyMatch(m -> m.passage().index() == h.sentence()))
                .map(Heard::party)
                .filter(p -> (p.isPerson() || p.position().isPresent()) && (p.rank() == Rank.LEADER || p.rank() == Rank.MINISTER)
                        && p.country().isPresent())
                .filter(p -> !absent.contains(p.name()) && (meeting.isGathering() || judge.attends(meeting, p)))
                .forEach(all::add);
        all.addAll(members);
        host.filter(code -> (meeting.isGathering() || Sides.count(all) < PAIR) && countries.isNamed(code))
                .filter(code -> all.stream().noneMatch(p -> p.country().equals(Optional.of(code))))
                .ifPresent(code -> all.add(host(code, meeting)));
        var met = Sides.union(all);
        return meeting.isNamedGathering() ? Gatherings.members(met) : Gatherings.named(met);
    }

    /// "The member states, including Cambodia, Laos, Myanmar and Vietnam".
    private static boolean isOfMembers(Sentence sentence) {
        return sentence.passage().atoms().stream().anyMatch(atom -> MEMBERS.contains(atom.lower()));
    }

    private Party host(String code, Meeting meeting) {
        int begin = meeting.first().passage().begin();
        return heard.stream().map(Heard::party)
                .filter(p -> p.isPerson() && p.rank() == Rank.LEADER && p.country().equals(Optional.of(code))).findFirst()
                .orElseGet(() -> countries.state(code, begin));
    }
}
