package sherpa.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import sherpa.result.UsSentiment.HolderType;
import sherpa.sentiment.Finding.Ground;
import sherpa.sentiment.PlainReading.Sentence;
import sherpa.sentiment.SpeechRule.Speech;

/// The article's own voice, where it evaluates: in an opinion piece, known by its "I", its questions and its "alas", and in a commentary
/// that blames the US in the strongest words. One sentence never suffices: reports are full of words of evaluation that somebody else
/// holds, and a row for an author who only reports does harm.
final class AuthorRule implements Scene.Rule {

    private static final Actor.Who AUTHOR = new Actor.Who("author", Optional.empty(), HolderType.AUTHOR);
    private static final int LEAST = 2;

    @Override
    public List<Finding> find(Scene scene) {
        if (VoiceRule.voice(scene).isPresent())
            return List.of();
        var own = scene.reading().sentences().stream().filter(s -> own(scene, s)).toList();
        List<Finding> all = own.stream().filter(s -> !reports(scene, s)).flatMap(s -> evaluation(scene, s).stream()).toList();
        boolean opinion = opinion(scene, own) || mostly(all, scene.reading().sentences().size());
        List<Finding> found = new ArrayList<>();
        for (Sentence sentence : own)
            evaluation(scene, sentence)
                    .filter(f -> opinion || (f.strength() <= Thresholds.STRONG_BLAME && !reports(scene, sentence)))
                    .ifPresent(found::add);
        return found.size() < LEAST ? List.of() : found;
    }

    /// Whether a sentence is nobody else's words.
    private static boolean own(Scene scene, Sentence sentence) {
        var reading = scene.reading();
        return scene.speeches().stream().noneMatch(p -> p.first() < sentence.end() && sentence.first() < p.end())
                && reading.words().subList(sentence.first(), sentence.end()).stream().noneMatch(w -> w.matches("[\"“”]"));
    }

    private static boolean opinion(Scene scene, List<Sentence> own) {
        long marked = own.stream().filter(s -> !scene.reading().hits(Lexicon.Cue.VOICE, s.first(), s.end()).isEmpty()).count();
        return marked >= Thresholds.OPINION_SENTENCES && marked >= Thresholds.OPINION_SHARE * scene.reading().sentences().size();
    }

    /// Whether so many sentences evaluate, all to one side, that they are what the text is for.
    private static boolean mostly(List<Finding> evaluations, int sentences) {
        return evaluations.size() >= Math.max(LEAST, Thresholds.OPINION_ALONE * sentences)
                && (evaluations.stream().allMatch(f -> f.strength() < 0) || evaluations.stream().allMatch(f -> f.strength() > 0));
    }

    /// Whether somebody in the sentence says or feels something.
    private static boolean reports(Scene scene, Sentence sentence) {
        return List.of(Lexicon.Cue.SAY, Lexicon.Cue.DEMAND, Lexicon.Cue.DENY, Lexicon.Cue.JOINT, Lexicon.Cue.DIRECTED)
                .stream().anyMatch(cue -> !scene.reading().hits(cue, sentence.first(), sentence.end()).isEmpty());
    }

    /// What the words of the sentence say, unless the model feels the other side in them.
    private static Optional<Finding> evaluation(Scene scene, Sentence sentence) {
        var author = new Actor(sentence.first(), sentence.first(), sentence.first(), AUTHOR, Actor.Side.FOREIGN);
        var speech = new Speech(List.of(author), sentence.first(), sentence.end(), 0, false);
        return new SpeechRule.Evaluation(scene).of(speech, author).filter(f -> !contradicted(scene, sentence, f.strength()))
                .map(f -> new Finding(AUTHOR, f.strength(), Ground.AUTHOR, f.quote(), f.position()));
    }

    private static boolean contradicted(Scene scene, Sentence sentence, double strength) {
        int begin = scene.begin(sentence.first());
        int end = scene.endOf(sentence.end());
        return scene.model().filter(model -> {
            double positive = model.highest("attitude", "POSITIVE", begin, end);
            double negative = model.highest("attitude", "NEGATIVE", begin, end);
            return strength < 0 ? positive > negative : negative > positive;
        }).isPresent();
    }
}
