package sherpa.summit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import sherpa.document.Document;
import sherpa.entity.Entities;
import sherpa.entity.Knowledge;
import sherpa.language.Reading;
import sherpa.language.Tokens;
import sherpa.result.Summit;
import sherpa.time.TimeExpression;

/// Finds the meetings of an article by rules: words that tell of a meeting, the parties around them, and whatever the
/// sentence says of time, place and state. Mentions of one meeting become one row.
public final class SummitFinder {

    private final Knowledge knowledge;
    private final Lexicon lexicon;

    public SummitFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.lexicon = Lexicon.load();
    }

    /// @param reading what the model made of the article, where there is one; the rules do without
    public List<Summit> find(Document document, Tokens tokens, Entities entities, List<TimeExpression> times,
            Optional<Reading> reading) {
        var passages = Passage.of(document, tokens, entities);
        var countries = new Countries(knowledge, entities);
        var people = new People(knowledge, document.publicationDate());
        var chunker = new Chunker(lexicon, new PartyParser(lexicon, countries, people), countries, times);
        passages.forEach(chunker::chunks);
        var namesakes = new Namesakes(entities.rows(), countries, people);
        var reader = new MentionReader(lexicon, new Discourse(), countries,
                namesakes, document);
        var mentions = new ArrayList<Mention>();
        var places = new ArrayList<PlaceReader.Sited>();
        var heard = new ArrayList<Attendance.Heard>();
        for (Passage passage : passages) {
            var chunks = chunker.chunks(passage);
            for (Chunk chunk : chunks)
                switch (chunk) {
                    case Chunk.Place place -> places.add(new PlaceReader.Sited(place, passage.index()));
                    case Chunk.Group group -> group.parties()
                            .forEach(party -> heard.add(new Attendance.Heard(passage.index(), party)));
                    default -> {
                    }
                }
            mentions.addAll(reader.read(passage, chunks));
        }
        mentions.addAll(opened(passages, chunker, mentions, new Openings(reading, heard, countries, document)));
        mentions.sort(Comparator.comparingInt((Mention m) -> m.passage().index()).thenComparingInt(m -> m.trigger().from()));
        var meetings = new Merger(countries, namesakes).merge(mentions);
        var dateline = passages.stream().flatMap(p -> Dateline.of(p, countries).stream()).flatMap(d -> d.place().stream())
                .findFirst();
        var writer = new RowWriter(document, new PlaceReader(countries, entities, places, meetings, dateline),
                new MatterReader(lexicon, document, passages, meetings),
                new Attendance(heard, countries), new Judge(reading), times);
        var rows = new ArrayList<Summit>();
        for (Meeting meeting : meetings)
            rows.add(writer.write(meeting, MainMeetings.isMain(meeting, meetings, document)));
        return rows;
    }

    private static List<Mention> opened(List<Passage> passages, Chunker chunker, List<Mention> mentions, Openings openings) {
        return passages.stream()
                .flatMap(passage -> openings.read(passage, chunker.chunks(passage),
                        mentions.stream().filter(m -> m.passage().index() == passage.index()).toList()).stream())
                .toList();
    }

    public Knowledge knowledge() {
        return knowledge;
    }
}
