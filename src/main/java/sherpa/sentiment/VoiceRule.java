package sherpa.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import sherpa.result.UsSentiment.HolderType;
import sherpa.sentiment.Finding.Ground;
import sherpa.sentiment.SpeechRule.Speech;

/// A text that is itself somebody's words: a speech, a statement, a letter, known by its "we" and "our" outside quotations.
/// What it says of the US is said by the foreigner whom its beginning names.
final class VoiceRule implements Scene.Rule {

    private static final int BEGINNING = 3;

    @Override
    public List<Finding> find(Scene scene) {
        var voice = voice(scene);
        if (voice.isEmpty())
            return List.of();
        var evaluation = new SpeechRule.Evaluation(scene);
        List<Finding> found = new ArrayList<>();
        for (var sentence : own(scene)) {
            var speech = new Speech(List.of(voice.get()), sentence.first(), sentence.end(), 0, false);
            evaluation.of(speech, voice.get()).ifPresent(
                    f -> found.add(new Finding(f.holder(), f.strength(), Ground.VOICE, f.quote(), f.position())));
        }
        return found;
    }

    /// Whose words the text is.
    static Optional<Actor> voice(Scene scene) {
        int sentences = scene.reading().sentences().size();
        long first = own(scene).stream().filter(s -> firstPerson(scene, s)).count();
        return first < Thresholds.VOICE_SENTENCES || first < Thresholds.VOICE_SHARE * sentences
                ? Optional.empty()
                : speaker(scene, scene.reading().sentences());
    }

    /// The sentences outside quotations.
    private static List<PlainReading.Sentence> own(Scene scene) {
        return scene.reading().sentences().stream()
                .filter(s -> scene.speeches().stream().noneMatch(p -> p.first() < s.end() && s.first() < p.end())).toList();
    }

    private static boolean firstPerson(Scene scene, PlainReading.Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); i++)
            if (scene.reading().tokens().get(i).text().matches("(?i)we|our|ours|i|my|ourselves"))
                return true;
        return false;
    }

    private static Optional<Actor> speaker(Scene scene, List<PlainReading.Sentence> sentences) {
        int end = sentences.isEmpty() ? 0 : sentences.get(Math.min(BEGINNING, sentences.size()) - 1).end();
        return scene.clauses().within(0, end).stream().filter(a -> a.side() == Actor.Side.FOREIGN)
                .filter(a -> a.who().type() == HolderType.PERSON || a.who().type() == HolderType.STATE)
                .min(Comparator.comparingInt((Actor a) -> a.who().type() == HolderType.PERSON ? 0 : 1));
    }
}
