package sherpa.summit;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.result.Summit.Medium;
import sherpa.result.Summit.Status;

/// What tells a mention apart from a meeting: another person, place, time, medium or state.
final class Differences {

    private static final Pattern WEEKDAY = Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
    private static final Pattern NEAR = Pattern.compile(
            "(?i)" + WEEKDAY + "|\\b(?:today|tonight|yesterday|tomorrow|(?:this|next) week|earlier|later)\\b(?!.*month)");

    private final Countries countries;

    Differences(Countries countries) {
        this.countries = countries;
    }

    boolean differ(Meeting meeting, Mention mention) {
        return otherMedium(meeting, mention) || !isCompatible(meeting.status(), mention.status()) || otherPlace(meeting, mention)
                || otherTime(meeting, mention);
    }

    /// A call and a meeting in person are two; talks can be either.
    boolean otherMedium(Meeting meeting, Mention mention) {
        boolean ours = meeting.mentions().stream().anyMatch(m -> m.medium() != Medium.IN_PERSON);
        boolean theirs = mention.medium() != Medium.IN_PERSON;
        return ours != theirs
                && (theirs ? meeting.mentions().stream().anyMatch(Differences::isFaceToFace) : isFaceToFace(mention));
    }

    private static boolean isFaceToFace(Mention mention) {
        return mention.medium() == Medium.IN_PERSON && switch (mention.trigger().kind()) {
            case MEET, MEETING, SUMMIT, VISIT_NOUN, VISIT_VERB, HOST -> true;
            case CALL, TALKS, DISCUSS, INVITE -> false;
        };
    }

    /// A side that is represented by different persons.
    static boolean otherPerson(Meeting meeting, Mention mention) {
        for (String side : mention.sideNames()) {
            var ours = persons(meeting.sides(), side);
            var theirs = persons(mention.sides(), side);
            if (!ours.isEmpty() && !theirs.isEmpty() && ours.stream().noneMatch(theirs::contains))
                return true;
        }
        return false;
    }

    /// Whether every person it names is one of those who meet.
    static boolean isKnown(Meeting meeting, Mention mention) {
        var met = meeting.sides().stream().filter(Party::isPerson).map(Party::name).collect(Collectors.toSet());
        return mention.sides().stream().filter(Party::isPerson).allMatch(p -> met.contains(p.name()));
    }

    private static Set<String> persons(List<Party> parties, String side) {
        return parties.stream().filter(p -> p.isPerson() && p.side().equals(side)).map(Party::name).collect(Collectors.toSet());
    }

    static boolean isCompatible(Status a, Status b) {
        if (a == b || (a == Status.ONGOING && b != Status.PROPOSED) || (b == Status.ONGOING && a != Status.PROPOSED))
            return true;
        return a != Status.HELD && b != Status.HELD;
    }

    /// A town and a province of the same country may be one place: "in Kennebunkport", "in Maine".
    boolean otherPlace(Meeting meeting, Mention mention) {
        var ours = settlement(meeting.places());
        var theirs = settlement(mention.places());
        if (ours.isPresent() && theirs.isPresent() && !ours.equals(theirs)
                && countries.isTown(ours.get()) == countries.isTown(theirs.get()))
            return true;
        var here = country(meeting.places());
        var there = country(mention.places());
        return here.isPresent() && there.isPresent() && !here.equals(there);
    }

    Optional<String> city(List<Chunk.Place> places) {
        return settlement(places).map(Entity::name);
    }

    private Optional<Entity> settlement(List<Chunk.Place> places) {
        return places.stream().map(Chunk.Place::entity).filter(countries::isSettlement).findFirst();
    }

    private Optional<String> country(List<Chunk.Place> places) {
        return places.stream().map(Chunk.Place::entity).filter(e -> e.type() != EntityType.LOCATION)
                .flatMap(e -> e.country().stream()).findFirst();
    }

    boolean otherTime(Meeting meeting, Mention mention) {
        if (meeting.time().isEmpty() || mention.time().isEmpty())
            return false;
        var ours = meeting.time().get().expression();
        var theirs = mention.time().get().expression();
        if (ours.start().isPresent() && theirs.start().isPresent()) {
            String a = ours.start().get();
            String b = theirs.start().get();
            if (a.startsWith(b) || b.startsWith(a))
                return false;
            return !(within(a, theirs.start(), theirs.end()) || within(b, ours.start(), ours.end()));
        }
        return ours.start().isEmpty() && theirs.start().isEmpty() && isOtherDay(ours.quote().text(), theirs.quote().text(),
                mention.status() == Status.HELD);
    }

    /// Without a date of the report, "Tuesday" and "today" can be one day, "Tuesday" and "Thursday" or "March" cannot.
    private static boolean isOtherDay(String a, String b, boolean past) {
        boolean near = NEAR.matcher(a).find();
        return !a.equalsIgnoreCase(b) && (near != NEAR.matcher(b).find() || (near ? isOtherWeekday(a, b) : past));
    }

    private static boolean isOtherWeekday(String a, String b) {
        var ours = WEEKDAY.matcher(a).results().map(MatchResult::group).collect(Collectors.toSet());
        var theirs = WEEKDAY.matcher(b).results().map(MatchResult::group).collect(Collectors.toSet());
        return !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
    }

    private boolean within(String day, Optional<String> start, Optional<String> end) {
        return start.isPresent() && end.isPresent() && day.compareTo(start.get()) >= 0 && day.compareTo(end.get()) <= 0;
    }
}
