package sherpa.summit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import sherpa.result.Entity;
import sherpa.result.Summit.Medium;

/// Joins a meeting that little but its name tells of with the meeting of two that the name means: "the Hanoi summit", "the Putin summit".
final class Names {

    private final Namesakes namesakes;
    private final Differences differences;

    Names(Namesakes namesakes, Differences differences) {
        this.namesakes = namesakes;
        this.differences = differences;
    }

    List<Meeting> resolve(List<Meeting> meetings) {
        var out = new ArrayList<>(meetings);
        for (Meeting meeting : meetings)
            meant(meeting, out).ifPresent(other -> {
                out.set(out.indexOf(other), other.with(meeting.mentions()));
                out.remove(meeting);
            });
        return out;
    }

    private Optional<Meeting> meant(Meeting named, List<Meeting> meetings) {
        var name = named.name().filter(n -> named.sideNames().size() < 2);
        var place = name.flatMap(namesakes::place);
        if (place.isEmpty() && (named.sideNames().isEmpty() || name.filter(namesakes::isOfPartner).isEmpty()))
            return Optional.empty();
        return meetings.stream().filter(other -> isOfTwo(other, named) && isLike(other, named, place))
                .max(Comparator.comparing((Meeting other) -> place.isPresent() && differences.city(other.places()).isPresent())
                        .thenComparingInt(other -> other.mentions().size()));
    }

    private static boolean isOfTwo(Meeting other, Meeting named) {
        return other.sideNames().size() == 2 && other.sideNames().containsAll(named.sideNames())
                && other.medium() == Medium.IN_PERSON && other.count().isEmpty();
    }

    /// In the town of the name, if in any; a headline has a tense of its own.
    private boolean isLike(Meeting other, Meeting named, Optional<Entity> place) {
        boolean there = place.map(town -> differences.city(other.places()).filter(city -> !city.equals(town.name())).isEmpty())
                .orElseGet(() -> !differences.otherPlace(other, named.first()) && !differences.otherTime(other, named.first()));
        return there && (named.isOfHeadline() || Differences.isCompatible(other.status(), named.status()));
    }
}
