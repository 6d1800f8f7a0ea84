package sherpa.sentiment;

import java.util.ArrayList;
import java.util.List;

import sherpa.result.UsSentiment.HolderType;
import sherpa.sentiment.Finding.Ground;
import sherpa.sentiment.SpeechRule.Speech;

/// "Critics say Washington has given away too much": whom a text calls critics and lets speak of the US criticize it, in whatever words.
final class CriticsRule implements Scene.Rule {

    static final String CRITICS = "critics|opponents|detractors";

    private static final double STRENGTH = -0.6;

    @Override
    public List<Finding> find(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        for (Speech speech : scene.speeches())
            for (Actor speaker : speech.speakers())
                if (scene.holds(speaker) && critics(scene, speaker))
                    scene.target(speech.first(), speech.end()).ifPresent(
                            target -> findings.add(
                                    new Finding(
                                            speaker.who(), STRENGTH,
                                            target.named() ? Ground.SPEECH_NAMED : Ground.SPEECH_REFERENCE,
                                            scene.quote(scene.clauses().start(target.first()),
                                                    scene.clauses().end(target.end() - 1)),
                                            target.first())));
        return findings;
    }

    /// Critics of somebody else ("Beijing's critics", "critics of the project") criticize those.
    private static boolean critics(Scene scene, Actor speaker) {
        var reading = scene.reading();
        return speaker.who().type() == HolderType.GROUP && reading.word(speaker.end() - 1).matches(CRITICS)
                && !reading.word(speaker.end()).equals("of") && !reading.word(speaker.end() - 2).matches("'s|his|her|their|its");
    }
}
