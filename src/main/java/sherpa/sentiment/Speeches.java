package sherpa.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import sherpa.sentiment.SpeechRule.Speech;

/// Finds who says what: reporting verbs with their content, "according to", and quotations that run on.
final class Speeches {

    private static final Set<String> NOT_BEFORE_VERB = Set.of(
            "the", "a", "an", "this", "that", "its", "his", "her", "their", "'s", "phone", "secretary", "of", "any", "news", "in",
            "islamic", "united", "telephone", "first", "new", "latest", "press", "us");

    private final Scene scene;
    private final Reading reading;
    private final List<Speech> speeches = new ArrayList<>();
    private List<Actor> last = List.of();
    private boolean open;

    Speeches(Scene scene) {
        this.scene = scene;
        this.reading = scene.reading();
    }

    List<Speech> find() {
        for (Reading.Sentence sentence : reading.sentences()) {
            int before = speeches.size();
            for (var hit : reading.hits(Lexicon.Cue.SAY, sentence.first(), sentence.end()))
                if (!NOT_BEFORE_VERB.contains(reading.word(hit.first() - 1)) && !scene.negated(hit.first()))
                    say(hit, sentence);
            for (int i = sentence.first(); i + 1 < sentence.end(); i++)
                if (reading.word(i).equals("according") && reading.word(i + 1).equals("to"))
                    accordingTo(i, sentence);
            boolean quoted = open || reading.word(sentence.first()).matches("[\"“‘']");
            if (speeches.size() == before && quoted && !last.isEmpty())
                speeches.add(new Speech(last, sentence.first(), sentence.end(), 0));
            else if (speeches.size() > before)
                last = speeches.getLast().speakers();
            else
                last = List.of();
            quotes(sentence);
        }
        return speeches;
    }

    private void quotes(Reading.Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++)
            switch (reading.word(i)) {
                case "\"" -> open = !open;
                case "“" -> open = true;
                case "”" -> open = false;
                default -> {}
            }
    }

    private void say(Lexicon.Hit hit, Reading.Sentence sentence) {
        double tone = hit.strength();
        boolean afterQuote = reading.word(hit.first() - 1).matches("[,\"”’'?!]");
        var inverted = scene.actors().stream().filter(a -> a.start() >= hit.end() && a.start() <= hit.end() + 1).findFirst();
        if (afterQuote && inverted.isPresent() && hit.first() - 1 > sentence.first()) {
            add(List.of(inverted.get()), sentence.first(), hit.first() - 1, tone);
            continued(List.of(inverted.get()), inverted.get().end(), sentence);
            return;
        }
        var subject = scene.clauses().subject(hit.first());
        if (subject.isEmpty())
            return;
        int start = subject.getFirst().start();
        boolean trailing = start > sentence.first() + 2 && start <= hit.first() && reading.word(start - 1).matches("[,\"”’?!]")
                && (reading.word(start - 1).matches("[\"”’]") || reading.word(start - 2).matches("[\"”’]")
                        || sentence.end() - hit.end() < 7);
        if (trailing) {
            add(subject, sentence.first(), start - 1, tone);
            continued(subject, hit.end(), sentence);
        } else
            add(subject, hit.end(), sentence.end(), tone);
    }

    /// The rest of a quotation behind "he said".
    private void continued(List<Actor> speakers, int from, Reading.Sentence sentence) {
        for (int i = from; i < sentence.end() - 3; i++)
            if (reading.word(i).matches("[\"“]")) {
                add(speakers, i, sentence.end(), 0);
                return;
            }
    }

    private void accordingTo(int at, Reading.Sentence sentence) {
        var source = scene.actors().stream().filter(a -> a.start() >= at + 2 && a.start() <= at + 3).findFirst();
        if (source.isEmpty())
            return;
        if (at > sentence.first() + 2)
            add(List.of(source.get()), sentence.first(), at, 0);
        else
            add(List.of(source.get()), source.get().end(), sentence.end(), 0);
    }

    private void add(List<Actor> speakers, int first, int end, double tone) {
        var voices = speakers.stream().filter(s -> reading.lexicon().in("outlet", s.who().name()).isEmpty()).toList();
        if (end > first && !voices.isEmpty())
            speeches.add(new Speech(voices, first, end, tone));
    }
}
