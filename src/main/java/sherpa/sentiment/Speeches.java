package sherpa.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import sherpa.result.UsSentiment.HolderType;
import sherpa.sentiment.SpeechRule.Speech;

/// Finds who says what: reporting verbs with their content, "according to", and quotations that run on.
final class Speeches {

    private static final Set<String> NOT_BEFORE_VERB = Set.of(
            "the", "a", "an", "this", "that", "its", "his", "her", "their", "'s", "phone", "secretary", "of", "any", "news", "in",
            "islamic", "united", "telephone", "first", "new", "latest", "press", "us");

    private static final Set<String> INVERTIBLE = Set.of(
            "said", "says", "added", "adds", "wrote", "declared", "noted", "warned", "argued", "insisted", "replied", "stressed",
            "remarked", "commented", "responded", "complained", "stated", "tweeted", "explained", "announced", "observed",
            "continued", "emphasized", "emphasised", "reiterated", "reaffirmed", "affirmed", "asserted", "recalled", "concluded");
    private static final int LABEL = 8;
    private static final int SHORT_TAIL = 7;
    private static final String QUOTE_END = "[,\"”’'?!]";

    private final Scene scene;
    private final PlainReading reading;
    private final List<Speech> speeches = new ArrayList<>();
    private List<Actor> last = List.of();
    private List<Actor> label = List.of();
    private boolean quotedLabel;
    private boolean open;
    private int quoteStart;

    Speeches(Scene scene) {
        this.scene = scene;
        this.reading = scene.reading();
    }

    List<Speech> find() {
        for (PlainReading.Sentence sentence : reading.sentences()) {
            if (newParagraph(sentence)) {
                open = false;
                if (!label.isEmpty() && quotedLabel)
                    label = List.of();
            }
            label(sentence);
            if (!label.isEmpty()) {
                speeches.add(new Speech(label, sentence.first(), sentence.end(), 0, true));
                continue;
            }
            says(sentence, true);
            int before = speeches.size();
            says(sentence, false);
            for (int i = sentence.first(); i + 1 < sentence.end(); i++)
                if (reading.word(i).equals("according") && reading.word(i + 1).equals("to"))
                    accordingTo(i, sentence);
            boolean quoted = open || reading.word(sentence.first()).matches("[\"“‘']");
            if (speeches.size() == before && quoted && !last.isEmpty())
                speeches.add(new Speech(last, sentence.first(), sentence.end(), 0, false));
            else if (speeches.size() > before)
                last = speeches.getLast().speakers();
            else
                last = List.of();
            quotes(sentence);
        }
        return speeches;
    }

    /// @param within whether to read the reports in what somebody else says ("I told him it was unfair," she said), which do not end it
    private void says(PlainReading.Sentence sentence, boolean within) {
        for (var hit : reading.hits(Lexicon.Cue.SAY, sentence.first(), sentence.end()))
            if (reading.quoted(hit.first()) == within && !NOT_BEFORE_VERB.contains(reading.word(hit.first() - 1))
                    && !scene.negated(hit.first()))
                say(hit, sentence);
    }

    private boolean newParagraph(PlainReading.Sentence sentence) {
        int begin = reading.tokens().get(sentence.first()).begin();
        int end = sentence.first() == 0 ? 0 : reading.tokens().get(sentence.first() - 1).end();
        return reading.document().text().substring(end, begin).contains("\n");
    }

    /// "PRESIDENT SMITH: ..." opens a turn in a transcript, which lasts until the next one.
    private void label(PlainReading.Sentence sentence) {
        int limit = Math.min(sentence.end(), sentence.first() + LABEL);
        for (int i = sentence.first() + 1; i < limit; i++)
            if (reading.word(i).equals(":")) {
                int colon = i;
                var speaker = scene.actors().stream().filter(a -> a.first() >= sentence.first() && a.end() == colon).findFirst();
                boolean shouted = reading.tokens().get(i - 1).text().matches("\\p{Lu}{2,}");
                if (speaker.isPresent() || shouted) {
                    label = speaker.or(() -> byName(reading.word(colon - 1))).stream().toList();
                    quotedLabel = !shouted;
                }
                return;
            }
    }

    private Optional<Actor> byName(String surname) {
        return scene.actors().stream().filter(a -> a.who().type() == HolderType.PERSON)
                .filter(a -> (" " + a.who().name().toLowerCase(Locale.ROOT)).endsWith(" " + surname)).findFirst();
    }

    private void quotes(PlainReading.Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++)
            switch (reading.word(i)) {
                case "\"" -> {
                    open = !open;
                    quoteStart = i;
                }
                case "“" -> {
                    open = true;
                    quoteStart = i;
                }
                case "”" -> open = false;
                default -> {}
            }
    }

    private void say(Lexicon.Hit hit, PlainReading.Sentence sentence) {
        double tone = hit.strength();
        boolean afterQuote = reading.word(hit.first() - 1).matches(QUOTE_END) && !apposition(hit.first() - 1);
        var inverted = scene.actors().stream().filter(a -> a.start() == hit.end())
                .filter(a -> !reading.word(a.first()).matches("he|she|it|they")).findFirst();
        if (afterQuote && inverted.isPresent() && INVERTIBLE.contains(hit.phrase()) && hit.first() - 1 > sentence.first()) {
            before(List.of(inverted.get()), sentence, hit.first() - 1, tone);
            continued(List.of(inverted.get()), inverted.get().end(), sentence);
            return;
        }
        if (hit.phrase().startsWith("continu") && reading.word(hit.end()).matches("\\p{L}+"))
            return;
        var subject = quoted(hit, sentence).map(List::of).orElseGet(() -> scene.clauses().subject(hit.first()));
        if (subject.isEmpty())
            return;
        int start = subject.getFirst().start();
        boolean trailing = start > sentence.first() + 2 && start <= hit.first() && reading.word(start - 1).matches(QUOTE_END)
                && (!reading.word(start - 1).equals(",") || reading.word(start - 2).matches(QUOTE_END)
                        || sentence.end() - hit.end() < SHORT_TAIL || whole(sentence.first(), start - 1));
        if (trailing) {
            var quoted = hit.phrase().matches("quote[ds]?|cite[ds]?") ? inverted : Optional.<Actor>empty();
            var speakers = quoted.map(List::of).orElse(subject);
            before(speakers, sentence, start - 1, tone);
            continued(speakers, hit.end(), sentence);
        } else
            add(subject, hit.end(), sentence.end(), tone);
    }

    /// Whether a name between commas ends here: "the delegate, Ana Quispe, said the islands".
    private boolean apposition(int comma) {
        return reading.word(comma).equals(",") && scene.actors().stream()
                .anyMatch(a -> a.end() == comma && reading.word(a.start() - 1).equals(","));
    }

    /// Whether the words before "Spain said" are a sentence of their own: they have a verb.
    private boolean whole(int first, int end) {
        for (int i = first; i < end; i++)
            if (reading.word(i)
                    .matches("is|are|was|were|has|have|had|will|would|should|could|must|can|cannot|may|might|did|does|do"))
                return true;
        return false;
    }

    /// "The agency quoted the minister as saying".
    private Optional<Actor> quoted(Lexicon.Hit hit, PlainReading.Sentence sentence) {
        if (!reading.word(hit.first() - 1).equals("as") || !hit.phrase().endsWith("ing"))
            return Optional.empty();
        return scene.clauses().within(sentence.first(), hit.first() - 1).stream()
                .filter(a -> !reading.preposition(a.start() - 1)).reduce((_, later) -> later);
    }

    /// What stands before "he said", with the earlier sentences of the same quotation.
    private void before(List<Actor> speakers, PlainReading.Sentence sentence, int end, double tone) {
        if (open && quoteStart < sentence.first())
            add(speakers, quoteStart, sentence.first(), 0);
        add(speakers, sentence.first(), end, tone);
    }

    /// The rest of a quotation behind "he said".
    private void continued(List<Actor> speakers, int from, PlainReading.Sentence sentence) {
        for (int i = from; i < sentence.end() - 3; i++)
            if (reading.word(i).matches("[\"“]")) {
                add(speakers, i, sentence.end(), 0);
                return;
            }
    }

    private void accordingTo(int at, PlainReading.Sentence sentence) {
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
            speeches.add(new Speech(voices, first, end, tone, false));
    }
}
