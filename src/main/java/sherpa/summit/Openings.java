package sherpa.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.document.Document;
import sherpa.language.Marked;
import sherpa.language.Reading;
import sherpa.result.Summit;

/// Meetings that the model sees where the rules see none: a word that it takes for one, and the parties near by that it relates
/// to it.
final class Openings {

    /// Chosen on `gold/dev` and `look`: where a word is more likely a meeting than not by this much, it opens one.
    private static final double EVIDENT = 0.8;
    private static final double RELATED = 0.5;

    /// How many sentences away a side may be named: the model was taught one, and is right about more.
    private static final int NEAR = 2;
    private static final Set<String> ROLES = Set.of("PRINCIPAL", "HOST", "MEDIATOR", "DELEGATE");
    private static final Set<String> DISTANT = Set.of("PHONE", "VIDEO");

    private final Optional<Reading> reading;
    private final List<Marked> words;
    private final List<Attendance.Heard> heard;
    private final TimeReader times;
    private final Neighbours neighbours;

    Openings(Optional<Reading> reading, List<Attendance.Heard> heard, Countries countries, Document document) {
        this.reading = reading;
        this.words = reading.map(r -> r.marked("trigger")).orElse(List.of()).stream().filter(word -> word.confidence() >= EVIDENT)
                .toList();
        this.heard = List.copyOf(heard);
        this.times = new TimeReader(document.publicationDate());
        this.neighbours = new Neighbours(countries);
    }

    /// The mentions of a sentence that the rules have not found.
    List<Mention> read(Passage passage, List<Chunk> chunks, List<Mention> known) {
        var out = new ArrayList<Mention>();
        for (Marked word : words)
            if (word.begin() >= passage.begin() && word.end() <= passage.end()
                    && known.stream().noneMatch(m -> m.sideNames().size() > 1 && covers(m, word)))
                mention(passage, chunks, word).ifPresent(out::add);
        return out;
    }

    private static boolean covers(Mention mention, Marked word) {
        return mention.begin() < word.end() && word.begin() < mention.end();
    }

    private Optional<Mention> mention(Passage passage, List<Chunk> chunks, Marked word) {
        int from = passage.behind(word.begin());
        int at = 0;
        while (at < chunks.size() - 1 && chunks.get(at).to() <= from)
            at++;
        var sides = sides(passage, word);
        if (from >= passage.size() || chunks.isEmpty() || Sides.count(sides) < 2)
            return Optional.empty();
        int to = Math.max(from + 1, passage.behind(word.end()));
        var trigger = chunks.get(at) instanceof Chunk.Trigger t ? t : new Chunk.Trigger(from, to, Chunk.Trigger.Kind.TALKS);
        var status = Summit.Status.valueOf(word.label());
        return Optional.of(new Mention(passage, chunks, at, trigger, sides, Optional.empty(), neighbours.places(chunks, at),
                times.read(chunks, at, Optional.of(status)), Optional.empty(), Optional.empty(), medium(word), status, false,
                false));
    }

    private Summit.Medium medium(Marked word) {
        var words = reading.orElseThrow().wordsWithin(word.begin(), word.end());
        String best = reading.orElseThrow().at("medium", words.begin()).best();
        return DISTANT.contains(best) ? Summit.Medium.valueOf(best) : Summit.Medium.IN_PERSON;
    }

    private List<Party> sides(Passage passage, Marked word) {
        var near = heard.stream().filter(h -> Math.abs(h.sentence() - passage.index()) <= NEAR).map(Attendance.Heard::party)
                .filter(party -> isSide(party, word)).toList();
        return Sides.union(near);
    }

    private boolean isSide(Party party, Marked word) {
        var mention = party.entity().stream().flatMap(e -> e.mentions().stream())
                .filter(m -> m.begin() >= party.begin() && m.end() <= party.end()).findFirst();
        int begin = mention.map(m -> m.begin()).orElse(party.begin());
        int end = mention.map(m -> m.end()).orElse(party.end());
        if (end <= begin || (begin < word.end() && word.begin() < end))
            return false;
        return reading.orElseThrow().between("relation", word.begin(), word.end(), begin, end)
                .map(d -> ROLES.stream().mapToDouble(d::of).sum() > RELATED).orElse(false);
    }
}
