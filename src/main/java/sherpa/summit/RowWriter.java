package sherpa.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import sherpa.document.Document;
import sherpa.result.Summit;

/// Writes a meeting as a row of the result.
final class RowWriter {

    private static final double EVIDENT = 0.8;

    private final Document document;
    private final PlaceReader places;
    private final MatterReader matter;
    private final Settlement settlement;
    private final Hosts hosts;
    private final Attendance attendance;
    private final Judge judge;
    private final FormReader forms;
    private final LevelReader levels;
    private final DateReader dates;
    private final DurationReader durations;
    private final SeveralDays days;

    RowWriter(Document document, PlaceReader places, Hosts hosts, MatterReader matter, Settlement settlement,
            Attendance attendance, Judge judge, DateReader dates, DurationReader durations, SeveralDays days) {
        this.settlement = settlement;
        this.judge = judge;
        this.forms = new FormReader(judge);
        this.levels = new LevelReader(judge);
        this.attendance = attendance;
        this.document = document;
        this.places = places;
        this.matter = matter;
        this.hosts = hosts;
        this.dates = dates;
        this.durations = durations;
        this.days = days;
    }

    Summit write(Meeting meeting, boolean main) {
        var location = places.read(meeting, main);
        var status = meeting.status();
        var duration = durations.read(meeting);
        var agenda = matter.agenda(meeting, main);
        var outcomes = matter.outcomes(meeting, main, status);
        var sides = main && meeting.isOfMany()
                ? attendance.of(meeting, BodySeats.isHost(meeting.sides(), location) ? Optional.empty() : location.country())
                : meeting.sides();
        var form = forms.of(meeting, sides);
        return new Summit(
                main, meeting.name(), levels.of(meeting), form, meeting.medium(), status,
                settlement.weigh(meeting, matter.outcome(meeting, main, judge.isTold(meeting), status, outcomes)),
                hosts.participants(meeting, form == Summit.Form.BILATERAL ? Bystanders.without(sides) : sides, location,
                        party -> role(meeting, sides, party)),
                location,
                days.of(dates.read(meeting, main), duration, meeting), duration, meeting.count(), agenda, outcomes,
                Clause.around(meeting.first(), document), confidence(meeting), evidence(meeting));
    }

    /// A part other than that of a principal: who mediates, and who is there with somebody of higher rank.
    private Optional<Summit.Role> role(Meeting meeting, List<Party> sides, Party party) {
        if (Mediation.isMediator(meeting, party))
            return Optional.of(Summit.Role.MEDIATOR);
        boolean led = party.isPerson() && party.rank() != Rank.LEADER && sides.stream()
                .anyMatch(p -> p.isPerson() && p.rank() == Rank.LEADER && p.side().equals(party.side()));
        return led ? Optional.of(Summit.Role.DELEGATE) : judge.role(meeting, party);
    }

    private List<Summit.Evidence> evidence(Meeting meeting) {
        var out = new ArrayList<Summit.Evidence>();
        for (Mention mention : meeting.mentions()) {
            mention.places().forEach(place -> out.add(evidence("location", mention.passage(), place)));
            mention.time().ifPresent(time -> out.add(evidence("date", mention.passage(), time)));
        }
        return out.stream().distinct().toList();
    }

    private Summit.Evidence evidence(String field, Passage passage, Chunk chunk) {
        var quote = document.quote(passage.atoms().get(chunk.from()).begin(), passage.atoms().get(chunk.to() - 1).end());
        return new Summit.Evidence(field, EVIDENT, Optional.of(quote));
    }

    /// Without a model: from 0.4, for a state's representatives unnamed, up by 0.15 for each of two persons and 0.05 for each further mention.
    private static double confidence(Meeting meeting) {
        int persons = (int) Math.min(2, meeting.sides().stream().filter(Party::isPerson).count());
        return Math.min(95, 40 + 15 * persons + 5 * Math.min(4, meeting.mentions().size() - 1)) / 100.0;
    }
}
