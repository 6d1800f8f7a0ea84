package sherpa.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import sherpa.language.Reading;
import sherpa.sentiment.Finding.Ground;
import sherpa.sentiment.PlainReading.Sentence;
import sherpa.sentiment.SpeechRule.Speech;

/// The article's own voice, where it evaluates: what the rules and, where there is one, the model find in the sentences that nobody else
/// speaks. Whether that makes an author who holds something, [Authorship] weighs; without a model an article must be an opinion piece, known
/// by its "I", its questions and its "alas", or a commentary that blames the US in the strongest words. One sentence never suffices: reports
/// are full of words of evaluation that somebody else holds, and a row for an author who only reports does harm.
final class AuthorRule implements Scene.Rule {

    private static final int LEAST = 2;

    @Override
    public List<Finding> find(Scene scene) {
        if (VoiceRule.voice(scene).isPresent())
            return List.of();
        var authorship = new Authorship(scene);
        List<Finding> plain = authorship.own().stream().filter(s -> !authorship.reports(s))
                .flatMap(s -> evaluation(scene, s).stream())
                .toList();
        return scene.model().map(model -> felt(authorship, model, plain)).orElseGet(() -> alone(scene, authorship, plain));
    }

    private static List<Finding> felt(Authorship authorship, Reading model, List<Finding> plain) {
        List<Finding> found = new ArrayList<>(plain);
        found.addAll(authorship.felt(model));
        return found;
    }

    private static List<Finding> alone(Scene scene, Authorship authorship, List<Finding> plain) {
        boolean opinion = opinion(scene, authorship) || mostly(plain, scene.reading().sentences().size());
        List<Finding> found = new ArrayList<>();
        for (Sentence sentence : authorship.own())
            evaluation(scene, sentence)
                    .filter(f -> opinion || (f.strength() <= Thresholds.STRONG_BLAME && !authorship.reports(sentence)))
                    .ifPresent(found::add);
        return found.size() < LEAST ? List.of() : found;
    }

    private static boolean opinion(Scene scene, Authorship authorship) {
        long marked = authorship.own().stream().filter(s -> authorship.says(Lexicon.Cue.VOICE, s)).count();
        return marked >= Thresholds.OPINION_SENTENCES && marked >= Thresholds.OPINION_SHARE * scene.reading().sentences().size();
    }

    /// Whether so many sentences evaluate, all to one side, that they are what the text is for.
    private static boolean mostly(List<Finding> evaluations, int sentences) {
        return evaluations.size() >= Math.max(LEAST, Thresholds.OPINION_ALONE * sentences)
                && (evaluations.stream().allMatch(f -> f.strength() < 0) || evaluations.stream().allMatch(f -> f.strength() > 0));
    }

    private static Optional<Finding> evaluation(Scene scene, Sentence sentence) {
        var author = new Actor(sentence.first(), sentence.first(), sentence.first(), Authorship.AUTHOR, Actor.Side.FOREIGN);
        var speech = new Speech(List.of(author), sentence.first(), sentence.end(), 0, false);
        return new SpeechRule.Evaluation(scene).of(speech, author)
                .map(f -> new Finding(Authorship.AUTHOR, f.strength(), Ground.AUTHOR, f.quote(), f.position()));
    }
}
