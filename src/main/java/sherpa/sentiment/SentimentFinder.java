package sherpa.sentiment;

import java.util.List;
import java.util.Optional;

import sherpa.document.Document;
import sherpa.entity.Entities;
import sherpa.entity.Knowledge;
import sherpa.language.Reading;
import sherpa.language.Regression;
import sherpa.language.Tokens;
import sherpa.result.UsSentiment;
import sherpa.sentiment.Signals.Signal;

/// Finds who holds which attitude toward the United States.
public final class SentimentFinder {

    private static final List<Scene.Rule> RULES = List.of(
            new DirectedRule(), new NounRule(), new DemandRule(), new SpeechRule(), new ReadoutRule(), new SloganRule(),
            new ReceptionRule(), new CriticsRule(), new VoiceRule(), new AuthorRule(),
            new HeadRule());

    private final Lexicon lexicon = Lexicon.load();
    private final Regression<Signal> weights = Signals.weights();
    private final Knowledge knowledge;

    public SentimentFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// @param reading what the model made of the article, where there is one; the rules do without
    public UsSentiment find(Document document, Tokens tokens, Entities entities, Optional<Reading> reading) {
        var scene = scene(document, tokens, entities, reading);
        return Aggregation.of(scene, Stances.of(scene, findings(scene), weights));
    }

    Scene scene(Document document, Tokens tokens, Entities entities, Optional<Reading> model) {
        var reading = new PlainReading(document, tokens, entities, lexicon);
        var allegiance = new Allegiance(reading, knowledge);
        var actors = new ActorFinder(reading, allegiance, new States(reading, knowledge)).find();
        var targets = new TargetFinder(reading, allegiance, actors).find();
        return Scene.of(reading, targets, actors, model);
    }

    static List<Finding> findings(Scene scene) {
        return RULES.stream().flatMap(rule -> rule.find(scene).stream()).toList();
    }
}
