package sherpa.summit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import sherpa.document.Document;
import sherpa.entity.Entities;
import sherpa.entity.Knowledge;
import sherpa.language.Reading;
import sherpa.language.Regression;
import sherpa.language.Tokens;
import sherpa.result.Summit;
import sherpa.time.TimeExpression;

/// Finds the meetings of an article by rules: words that tell of a meeting, the parties around them, and whatever the
/// sentence says of time, place and state. Mentions of one meeting become one row.
public final class SummitFinder {

    private final Knowledge knowledge;
    private final Lexicon lexicon;
    private final Venues venues;
    private final Regression<Sureness.Sign> sureness;

    public SummitFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.lexicon = Lexicon.load();
        this.venues = Venues.load();
        this.sureness = Sureness.weights();
    }

    /// @param signs of the row, where a model gave them
    record Told(Summit row, Optional<Map<Sureness.Sign, Double>> signs) {}

    /// @param reading what the model made of the article, where there is one; the rules do without
    public List<Summit> find(Document document, Tokens tokens, Entities entities, List<TimeExpression> times,
            Optional<Reading> reading) {
        return told(document, tokens, entities, times, reading).stream()
                .map(told -> told.signs().map(sureness::probability).map(told.row()::withConfidence).orElse(told.row()))
                .filter(row -> reading.isEmpty() || row.confidence() >= Sureness.LEAST).toList();
    }

    /// Every row, however sure.
    List<Told> told(Document document, Tokens tokens, Entities entities, List<TimeExpression> times, Optional<Reading> reading) {
        var passages = Passage.of(document, tokens, entities);
        var countries = new Countries(knowledge, entities);
        var people = new People(knowledge, document.publicationDate());
        var chunker = new Chunker(lexicon, new PartyParser(lexicon, countries, people), countries, times);
        passages.forEach(chunker::chunks);
        var namesakes = new Namesakes(entities.rows(), countries, people);
        var judge = new Judge(reading);
        var reader = new MentionReader(lexicon, new Discourse(), countries,
                namesakes, document);
        var mentions = new ArrayList<Mention>();
        var sentences = passages.stream().map(passage -> new Sentence(passage, chunker.chunks(passage))).toList();
        var heard = new ArrayList<Attendance.Heard>();
        for (Sentence sentence : sentences) {
            for (Chunk chunk : sentence.chunks())
                if (chunk instanceof Chunk.Group group)
                    group.parties().forEach(party -> heard.add(new Attendance.Heard(sentence.index(), party)));
            mentions.addAll(reader.read(sentence.passage(), sentence.chunks()));
        }
        var openings = new Openings(reading, heard, countries, document, lexicon);
        var known = List.copyOf(mentions);
        for (Sentence sentence : sentences)
            mentions.addAll(openings.read(sentence, known));
        var merger = new Merger(countries, namesakes);
        var told = merger.merge(sorted(mentions));
        if (told.stream().noneMatch(m -> MainMeetings.isMain(m, told, document) && judge.sees(m)))
            mentions.addAll(openings.lead(sentences.stream().limit(MainMeetings.lead(document)).toList(), List.copyOf(mentions)));
        var meetings = merger.merge(sorted(mentions)).stream()
                .map(m -> judge.status(m).map(m::withStatus).orElse(m)).toList();
        if (judge.seesNone(meetings))
            return List.of();
        var dateline = passages.stream().flatMap(p -> Dateline.of(p, countries).stream()).flatMap(d -> d.place().stream())
                .findFirst();
        var mains = meetings.stream().filter(m -> MainMeetings.isMain(m, meetings, document)).toList();
        var related = new Related(reading, passages);
        var writer = new RowWriter(document,
                new PlaceReader(countries, entities, sentences, meetings, dateline, venues,
                        new VenueReader(document, lexicon, venues, passages), related),
                new Hosts(sentences),
                new MatterReader(lexicon, document, passages, times, meetings,
                        new Matters(reading, document, passages, meetings)),
                new Settlement(judge),
                new Attendance(heard, countries, sentences, lexicon, judge), judge,
                new DateReader(passages, times, meetings, document.publicationDate(), related),
                new DurationReader(lexicon, passages, times, meetings, mains, related), new SeveralDays(lexicon, passages));
        var rows = new ArrayList<Summit>();
        for (Meeting meeting : meetings)
            rows.add(writer.write(meeting, mains.contains(meeting)));
        var kept = new ArrayList<Told>();
        for (int i = 0; i < rows.size(); i++)
            if (!rows.get(i).participants().isEmpty() && !NeutralGround.isJourneyTo(meetings.get(i), rows.get(i), rows))
                kept.add(new Told(rows.get(i), signs(judge, meetings.get(i), rows.get(i), kept)));
        return kept;
    }

    private static Optional<Map<Sureness.Sign, Double>> signs(Judge judge, Meeting meeting, Summit row, List<Told> earlier) {
        var seen = judge.meets(meeting);
        return seen.isEmpty() ? Optional.empty()
                : Optional.of(Sureness.signs(meeting, row, seen.getAsDouble(), earlier.stream().map(Told::row).toList()));
    }

    private static List<Mention> sorted(List<Mention> mentions) {
        return mentions.stream().sorted(Comparator.comparingInt((Mention m) -> m.passage().index())
                .thenComparingInt(m -> m.trigger().from())).toList();
    }
}
