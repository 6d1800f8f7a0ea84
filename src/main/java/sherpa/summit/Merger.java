package sherpa.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Puts the mentions of one meeting together: same sides, and nothing that tells them apart.
final class Merger {

    private static final Pattern ORDINAL = Pattern.compile(
            "\\b(?:\\d+(?:st|nd|rd|th)|" + String.join("|", Ordinals.WORDS) + "|annual|-{2}|the)\\s+");
    private static final int PAIR_AND_MEDIATOR = 3;
    private static final int LEAD = 3;

    private final Differences differences;
    private final Namesakes namesakes;
    private final Names names;

    Merger(Countries countries, Namesakes namesakes) {
        this.namesakes = namesakes;
        this.differences = new Differences(countries);
        this.names = new Names(namesakes, differences);
    }

    List<Meeting> merge(List<Mention> mentions) {
        var meetings = new ArrayList<Meeting>();
        for (Mention mention : mentions) {
            int found = mention.refersBack() ? referent(meetings, mention) : same(meetings, mention);
            if (found >= 0)
                meetings.set(found, meetings.get(found).with(mention));
            else
                another(meetings, mention).ifPresent(other -> meetings.add(new Meeting(List.of(other))));
        }
        return names.resolve(meetings);
    }

    /// What takes up no meeting is another one, of the sides that it names or of those whose meeting is yet to come.
    private static Optional<Mention> another(List<Meeting> meetings, Mention mention) {
        if (!mention.refersBack() || mention.sideNames().size() > 1 || mention.isOfOneBody())
            return Optional.of(mention);
        return meetings.stream().filter(m -> m.count().isEmpty() && m.sideNames().size() > 1
                && m.sideNames().containsAll(mention.sideNames()) && Retold.isOver(m, mention)).reduce((_, last) -> last)
                .map(m -> mention.with(m.sides()));
    }

    private int same(List<Meeting> meetings, Mention mention) {
        for (int i = meetings.size() - 1; i >= 0; i--)
            if (isSame(meetings.get(i), mention))
                return i;
        return -1;
    }

    private boolean isSame(Meeting meeting, Mention mention) {
        if (meeting.count().isPresent() || mention.count().isPresent() || Ordinals.differ(meeting, mention))
            return false;
        if (meeting.name().isPresent() && mention.name().isPresent())
            return (isSameName(meeting.name().get(), mention.name().get()) || isOfSameBody(meeting, mention))
                    && !differences.otherPlace(meeting, mention) && !mention.bygone();
        var ours = meeting.sideNames();
        var theirs = mention.sideNames();
        if (!ours.containsAll(theirs) && !theirs.containsAll(ours))
            return false;
        if (meeting.first().isNamedGathering() != mention.isNamedGathering() || theirs.size() < 2 || ours.size() < 2
                || isPartOf(meeting, mention))
            return false;
        boolean takenUp = Ordinals.agree(meeting, mention) || isTakenUp(meeting, mention) || Retold.isPurpose(meeting, mention)
                || Retold.isPlainly(mention);
        boolean apart = differences.otherPlace(meeting, mention) || differences.otherMedium(meeting, mention)
                || (!takenUp && differences.differ(meeting, mention));
        return !Differences.otherPerson(meeting, mention) && !apart && !mention.bygone();
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

    /// "The APEC summit" and "the APEC leaders' meeting".
    private boolean isOfSameBody(Meeting meeting, Mention mention) {
        var body = mention.name().filter(n -> mention.isNamedGathering()).flatMap(namesakes::body);
        return body.isPresent() && meeting.first().isNamedGathering() && meeting.name().flatMap(namesakes::body).equals(body)
                && !differences.otherTime(meeting, mention);
    }

    private boolean isSameName(String a, String b) {
        String x = ORDINAL.matcher(a.toLowerCase(Locale.ROOT)).replaceAll("");
        String y = ORDINAL.matcher(b.toLowerCase(Locale.ROOT)).replaceAll("");
        return x.equals(y) || x.contains(y) || y.contains(x);
    }

    /// Which meeting "the talks" takes up: one with those it names, else one whose side nobody else stands for.
    private int referent(List<Meeting> meetings, Mention mention) {
        int known = referent(meetings, mention, meeting -> Differences.isKnown(meeting, mention));
        return known >= 0 ? known : referent(meetings, mention, meeting -> !Differences.otherPerson(meeting, mention));
    }

    /// The one at the same place, else the one mentioned last.
    private int referent(List<Meeting> meetings, Mention mention, Predicate<Meeting> who) {
        int found = -1;
        for (int i = 0; i < meetings.size(); i++) {
            var meeting = meetings.get(i);
            if (meeting.count().isPresent() || !meeting.sideNames().containsAll(mention.sideNames()) || !who.test(meeting)
                    || Ordinals.differ(meeting, mention) || Retold.isOver(meeting, mention)
                    || differences.otherPlace(meeting, mention)
                    || differences.otherTime(meeting, mention)
                    || (!mention.places().isEmpty() && differences.otherMedium(meeting, mention)))
                continue;
            var city = differences.city(mention.places());
            if (city.isPresent() && city.equals(differences.city(meeting.places())))
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
