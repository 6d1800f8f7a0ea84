package sherpa.summit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import sherpa.document.Document;
import sherpa.language.Marked;
import sherpa.language.Reading;
import sherpa.result.Summit;

/// Meetings that the model sees where the rules see none: a word that it takes for one, and the parties near by that it relates
/// to it.
final class Openings {

    /// Chosen on `gold/dev` and `look`: where a word is more likely a meeting than not by this much, it opens one.
    private static final double EVIDENT = 0.8;
    private static final double RELATED = 0.4;

    /// The same of a word in the lead of an article whose own meeting nothing else tells, however that stands.
    private static final double SURELY_A_MEETING = 0.5;

    /// How many sentences away a side may be named: the model was taught one, and is right about more.
    private static final int NEAR = 2;
    private static final Set<String> ROLES = Set.of("PRINCIPAL", "HOST", "MEDIATOR", "DELEGATE");
    private static final Set<String> DISTANT = Set.of("PHONE", "VIDEO");

    private final Optional<Reading> reading;
    private final List<Marked> marked;
    private final List<Attendance.Heard> heard;
    private final TimeReader times;
    private final StatusReader statuses;
    private final Neighbours neighbours;

    Openings(Optional<Reading> reading, List<Attendance.Heard> heard, Countries countries, Document document, Lexicon lexicon) {
        this.statuses = new StatusReader(lexicon);
        this.reading = reading;
        this.marked = reading.map(r -> r.marked("trigger")).orElse(List.of());
        this.heard = List.copyOf(heard);
        this.times = new TimeReader(document.publicationDate());
        this.neighbours = new Neighbours(countries);
    }

    /// The mentions of a sentence that the rules have not found.
    List<Mention> read(Sentence sentence, List<Mention> known) {
        return unknown(sentence, known).filter(word -> word.confidence() >= EVIDENT)
                .flatMap(word -> mention(sentence, word).filter(m -> Sides.count(m.sides()) > 1).stream()).toList();
    }

    /// Of the first of these sentences that surely tells of a meeting, between sides of two countries or of a body's members.
    List<Mention> lead(List<Sentence> sentences, List<Mention> known) {
        return sentences.stream().map(sentence -> unknown(sentence, known).filter(word -> meets(word) >= SURELY_A_MEETING)
                .flatMap(word -> mention(sentence, word).filter(m -> isAcross(m.sides())).stream()).toList())
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private Stream<Marked> unknown(Sentence sentence, List<Mention> known) {
        return marked.stream()
                .filter(word -> word.begin() >= sentence.passage().begin() && word.end() <= sentence.passage().end())
                .filter(word -> known.stream()
                        .noneMatch(m -> (m.sideNames().size() > 1 || m.name().isPresent()) && covers(m, word)));
    }

    private double meets(Marked word) {
        var words = reading.orElseThrow().wordsWithin(word.begin(), word.end());
        return IntStream.range(words.begin(), words.end())
                .mapToDouble(i -> reading.orElseThrow().at("trigger", i).otherThan("NONE")).max().orElse(0);
    }

    private static boolean isAcross(List<Party> sides) {
        return sides.stream().map(Party::country).distinct().count() > 1
                || (sides.size() == 1 && sides.getFirst().kind() == Party.Kind.BODY);
    }

    private static boolean covers(Mention mention, Marked word) {
        return mention.begin() < word.end() && word.begin() < mention.end();
    }

    private Optional<Mention> mention(Sentence sentence, Marked word) {
        var passage = sentence.passage();
        var chunks = sentence.chunks();
        int from = passage.behind(word.begin());
        int at = 0;
        while (at < chunks.size() - 1 && chunks.get(at).to() <= from)
            at++;
        var sides = sides(passage, word);
        if (from >= passage.size() || chunks.isEmpty() || sides.isEmpty())
            return Optional.empty();
        int to = Math.max(from + 1, passage.behind(word.end()));
        var trigger = chunks.get(at) instanceof Chunk.Trigger t ? t : new Chunk.Trigger(from, to, Chunk.Trigger.Kind.TALKS);
        var status = statuses.tense(passage, trigger).filter(Summit.Status.HELD::equals)
                .orElse(Summit.Status.valueOf(word.label()));
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
        for (int distance = 0;; distance++) {
            int farthest = distance;
            var near = Sides.union(heard.stream().filter(h -> Math.abs(h.sentence() - passage.index()) <= farthest)
                    .map(Attendance.Heard::party).filter(party -> isSide(party, word)).toList());
            if (distance == NEAR || Sides.count(near) > 1)
                return near;
        }
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
