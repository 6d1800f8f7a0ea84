package sherpa.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who attends a meeting of many, which articles tell in passing: persons of rank in the sentences that speak of it,
/// and the country where it is held.
final class Attendance {

    /// A party and the sentence that names it.
    record Heard(int sentence, Party party) {}

    private final List<Heard> heard;
    private final Countries countries;

    Attendance(List<Heard> heard, Countries countries) {
        this.heard = List.copyOf(heard);
        this.countries = countries;
    }

    /// The sides of a meeting, completed where it is one of many.
    List<Party> of(Meeting meeting, boolean main, Optional<String> host) {
        var sides = meeting.sides();
        if (!main || !meeting.isOfMany())
            return sides;
        var all = new ArrayList<>(sides);
        heard.stream()
                .filter(h -> h.party().rank() == Rank.LEADER
                        || meeting.mentions().stream().anyMatch(m -> m.passage().index() == h.sentence()))
                .map(Heard::party)
                .filter(p -> (p.isPerson() || p.position().isPresent()) && (p.rank() == Rank.LEADER || p.rank() == Rank.MINISTER)
                        && p.country().isPresent())
                .forEach(all::add);
        host.filter(code -> all.stream().noneMatch(p -> p.country().equals(Optional.of(code))))
                .ifPresent(code -> all.add(host(code, meeting)));
        return Sides.union(all);
    }

    private Party host(String code, Meeting meeting) {
        int begin = meeting.first().passage().begin();
        return heard.stream().map(Heard::party)
                .filter(p -> p.isPerson() && p.rank() == Rank.LEADER && p.country().equals(Optional.of(code))).findFirst()
                .orElseGet(() -> countries.state(code, begin));
    }
}
