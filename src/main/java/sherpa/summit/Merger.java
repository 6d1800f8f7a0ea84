package sherpa.summit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import sherpa.result.EntityType;
import sherpa.result.Summit.Medium;
import sherpa.result.Summit.Status;

/// Puts the mentions of one meeting together: same sides, and nothing that tells them apart.
final class Merger {

    private static final Pattern ORDINAL = Pattern.compile(
            "\\b(?:\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|annual|-{2}|the)\\s+");
    private static final Pattern WEEKDAY = Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
    private static final Pattern NEAR = Pattern.compile(
            "(?i)" + WEEKDAY + "|\\b(?:today|tonight|yesterday|tomorrow|(?:this|next) week|earlier|later)\\b(?!.*month)");
    private static final int PAIR_AND_MEDIATOR = 3;
    private static final int LEAD = 3;

    private final Countries countries;
    private final Namesakes namesakes;

    Merger(Countries countries, Namesakes namesakes) {
        this.namesakes = namesakes;
        this.countries = countries;
    }

    List<Meeting> merge(List<Mention> mentions) {
        var meetings = new ArrayList<Meeting>();
        for (Mention mention : mentions) {
            int found = mention.refersBack() ? referent(meetings, mention) : same(meetings, mention);
            if (found >= 0)
                meetings.set(found, meetings.get(found).with(mention));
            else if (!mention.refersBack() || mention.sideNames().size() > 1 || mention.isOfOneBody())
                meetings.add(new Meeting(List.of(mention)));
        }
        return named(meetings);
    }

    /// "The Hanoi summit", with nobody named, is the meeting of two that is held there, or nowhere else.
    private List<Meeting> named(List<Meeting> meetings) {
        var out = new ArrayList<>(meetings);
        for (Meeting meeting : meetings) {
            var place = meeting.name().filter(n -> meeting.sideNames().size() < 2).flatMap(namesakes::place);
            if (place.isEmpty())
                continue;
            out.stream()
                    .filter(other -> other.sideNames().size() == 2 && other.sideNames().containsAll(meeting.sideNames())
                            && other.medium() == Medium.IN_PERSON && other.count().isEmpty())
                    .filter(other -> city(other.places()).map(place.get().name()::equals).orElse(true)
                            && isCompatible(other.status(), meeting.status()))
                    .max(Comparator.comparingInt(other -> other.mentions().size()
                            + (city(other.places()).isPresent() ? here(meetings) : 0)))
                    .ifPresent(other -> {
                        out.set(out.indexOf(other), other.with(meeting.mentions()));
                        out.remove(meeting);
                    });
        }
        return out;
    }

    private static int here(List<Meeting> meetings) {
        return meetings.stream().mapToInt(m -> m.mentions().size()).sum();
    }

    private int same(List<Meeting> meetings, Mention mention) {
        for (int i = meetings.size() - 1; i >= 0; i--)
            if (isSame(meetings.get(i), mention))
                return i;
        return -1;
    }

    private boolean isSame(Meeting meeting, Mention mention) {
        if (meeting.count().isPresent() || mention.count().isPresent())
            return false;
        if (meeting.name().isPresent() && mention.name().isPresent())
            return (isSameName(meeting.name().get(), mention.name().get()) || isOfSameBody(meeting, mention))
                    && !otherPlace(meeting, mention) && !mention.bygone();
        var ours = meeting.sideNames();
        var theirs = mention.sideNames();
        if (!ours.containsAll(theirs) && !theirs.containsAll(ours))
            return false;
        if (meeting.first().isNamedGathering() != mention.isNamedGathering() || theirs.size() < 2 || ours.size() < 2
                || isPartOf(meeting, mention))
            return false;
        boolean takenUp = isTakenUp(meeting, mention) || Retold.isPurpose(meeting, mention) || Retold.isPlainly(mention);
        boolean apart = otherPlace(meeting, mention) || otherMedium(meeting, mention) || (!takenUp && differ(meeting, mention));
        return !otherPerson(meeting, mention) && !apart && !mention.bygone();
    }

    /// The first sentences of a report are about what its headline tells, in a tense of their own.
    private static boolean isTakenUp(Meeting meeting, Mention mention) {
        return meeting.isOfHeadline() && mention.passage().index() > 0 && mention.passage().index() <= LEAD;
    }

    /// Two of many who meet by themselves: "held one-on-one talks on the sidelines".
    private static boolean isPartOf(Meeting meeting, Mention mention) {
        int ours = meeting.sideNames().size();
        int theirs = mention.sideNames().size();
        boolean otherForm = Math.max(ours, theirs) > 2
                && FormWords.isOfMany(List.of(mention)) != FormWords.isOfMany(meeting.mentions());
        return Math.min(ours, theirs) == 2 && (otherForm || Math.max(ours, theirs) > PAIR_AND_MEDIATOR);
    }

    private boolean differ(Meeting meeting, Mention mention) {
        return otherMedium(meeting, mention) || !isCompatible(meeting.status(), mention.status()) || otherPlace(meeting, mention)
                || otherTime(meeting, mention);
    }

    /// A call and a meeting in person are two; talks can be either.
    private boolean otherMedium(Meeting meeting, Mention mention) {
        boolean ours = meeting.mentions().stream().anyMatch(m -> m.medium() != Medium.IN_PERSON);
        boolean theirs = mention.medium() != Medium.IN_PERSON;
        return ours != theirs && (theirs ? meeting.mentions().stream().anyMatch(Merger::isFaceToFace) : isFaceToFace(mention));
    }

    private static boolean isFaceToFace(Mention mention) {
        return mention.medium() == Medium.IN_PERSON && switch (mention.trigger().kind()) {
            case MEET, MEETING, SUMMIT, VISIT_NOUN, VISIT_VERB, HOST -> true;
            case CALL, TALKS, DISCUSS, INVITE -> false;
        };
    }

    /// "The APEC summit" and "the APEC leaders' meeting".
    private boolean isOfSameBody(Meeting meeting, Mention mention) {
        var body = mention.name().filter(n -> mention.isNamedGathering()).flatMap(namesakes::body);
        return body.isPresent() && meeting.first().isNamedGathering() && meeting.name().flatMap(namesakes::body).equals(body)
                && !otherTime(meeting, mention);
    }

    private boolean isSameName(String a, String b) {
        String x = ORDINAL.matcher(a.toLowerCase(Locale.ROOT)).replaceAll("");
        String y = ORDINAL.matcher(b.toLowerCase(Locale.ROOT)).replaceAll("");
        return x.equals(y) || x.contains(y) || y.contains(x);
    }

    /// A side that is represented by different persons.
    private boolean otherPerson(Meeting meeting, Mention mention) {
        for (String side : mention.sideNames()) {
            var ours = persons(meeting.sides(), side);
            var theirs = persons(mention.sides(), side);
            if (!ours.isEmpty() && !theirs.isEmpty() && ours.stream().noneMatch(theirs::contains))
                return true;
        }
        return false;
    }

    private Set<String> persons(List<Party> parties, String side) {
        return parties.stream().filter(p -> p.isPerson() && p.side().equals(side)).map(Party::name).collect(Collectors.toSet());
    }

    private boolean isCompatible(Status a, Status b) {
        if (a == b || (a == Status.ONGOING && b != Status.PROPOSED) || (b == Status.ONGOING && a != Status.PROPOSED))
            return true;
        return a != Status.HELD && b != Status.HELD;
    }

    private boolean otherPlace(Meeting meeting, Mention mention) {
        var ours = city(meeting.places());
        var theirs = city(mention.places());
        if (ours.isPresent() && theirs.isPresent() && !ours.equals(theirs))
            return true;
        var here = country(meeting.places());
        var there = country(mention.places());
        return here.isPresent() && there.isPresent() && !here.equals(there);
    }

    private Optional<String> city(List<Chunk.Place> places) {
        return places.stream().map(Chunk.Place::entity).filter(countries::isSettlement).map(e -> e.name()).findFirst();
    }

    private Optional<String> country(List<Chunk.Place> places) {
        return places.stream().map(Chunk.Place::entity).filter(e -> e.type() != EntityType.LOCATION)
                .flatMap(e -> e.country().stream()).findFirst();
    }

    private boolean otherTime(Meeting meeting, Mention mention) {
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

    /// Which meeting "the talks" takes up: the one at the same place, else the one mentioned last.
    private int referent(List<Meeting> meetings, Mention mention) {
        int found = -1;
        for (int i = 0; i < meetings.size(); i++) {
            var meeting = meetings.get(i);
            if (meeting.count().isPresent() || !meeting.sideNames().containsAll(mention.sideNames())
                    || otherPlace(meeting, mention)
                    || otherTime(meeting, mention)
                    || (!mention.places().isEmpty() && otherMedium(meeting, mention)))
                continue;
            boolean here = city(mention.places()).isPresent() && city(mention.places()).equals(city(meeting.places()));
            if (here)
                return i;
            if (found < 0 || last(meeting) >= last(meetings.get(found)))
                found = i;
        }
        return found;
    }

    private static int last(Meeting meeting) {
        return meeting.mentions().getLast().passage().index();
    }
}
