package sherpa.sentiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import sherpa.language.Distribution;
import sherpa.language.Reading;
import sherpa.result.Quote;
import sherpa.sentiment.Finding.Ground;

/// What the model's heads say of each actor: `directed` of the actor and a mention of the US in its sentence; `target` of a mention of
/// the US in what the actor says; `attitude` of the words that the actor says and of the sentence in which `holder` marks the actor.
/// For each holder the surest negative and the surest positive answer of each.
final class HeadRule implements Scene.Rule {

    private static final List<String> SIDES = List.of("NEGATIVE", "POSITIVE");

    private record Key(Actor.Who who, Ground ground, boolean negative) {}

    @Override
    public List<Finding> find(Scene scene) {
        return scene.model().map(model -> new Search(scene, model).find()).orElse(List.of());
    }

    private record Search(Scene scene, Reading model, Map<Key, Finding> best) {

        Search(Scene scene, Reading model) {
            this(scene, model, new LinkedHashMap<>());
        }

        List<Finding> find() {
            for (Actor actor : scene.actors())
                if (scene.holds(actor) && scene.reading().lexicon().in("outlet", actor.who().name()).isEmpty()) {
                    directed(actor);
                    held(actor);
                }
            for (SpeechRule.Speech speech : scene.speeches())
                for (Actor speaker : speech.speakers())
                    if (scene.holds(speaker))
                        said(speaker, speech);
            return new ArrayList<>(best.values());
        }

        private void directed(Actor actor) {
            int line = scene.reading().line(actor.first());
            for (Target target : scene.targets().all())
                if (scene.reading().line(target.first()) == line && apart(actor, target)) {
                    var quote = around(Math.min(actor.start(), target.first()), target.end() - 1);
                    between("directed", actor.first(), actor.end(), target.first(), target.end())
                            .ifPresent(d -> note(actor, Ground.DIRECTED_HEAD, d::of, quote, target.first()));
                }
        }

        private static boolean apart(Actor actor, Target target) {
            return actor.end() <= target.first() || target.end() <= actor.first();
        }

        private void held(Actor actor) {
            double holder = model.highest("holder", "HOLDER", scene.begin(actor.first()), scene.endOf(actor.end()));
            var sentence = scene.reading().sentenceOf(actor.first());
            note(
                    actor, Ground.HELD_HEAD, side -> holder * surest(side, sentence.first(), sentence.end()),
                    scene.quote(sentence.first(), sentence.end()), actor.first());
        }

        private void said(Actor speaker, SpeechRule.Speech speech) {
            var quote = scene.quote(speech.first(), speech.end());
            model.mean("attitude", scene.begin(speech.first()), scene.endOf(speech.end()))
                    .ifPresent(d -> note(speaker, Ground.SAID_HEAD, d::of, quote, speech.first()));
            for (Target target : scene.targets().within(speech.first(), speech.end())) {
                var sentence = scene.reading().sentenceOf(target.first());
                var clause = around(target.first(), target.end() - 1);
                between("target", target.first(), target.end(), sentence.first(), sentence.end())
                        .ifPresent(d -> note(speaker, Ground.TARGET_HEAD, d::of, clause, target.first()));
            }
        }

        private Quote around(int first, int last) {
            return scene.quote(scene.clauses().start(first), scene.clauses().end(last));
        }

        private double surest(String side, int first, int end) {
            return model.highest("attitude", side, scene.begin(first), scene.endOf(end));
        }

        private Optional<Distribution> between(String head, int first, int end, int otherFirst, int otherEnd) {
            return model.between(head, scene.begin(first), scene.endOf(end), scene.begin(otherFirst), scene.endOf(otherEnd));
        }

        private void note(Actor holder, Ground ground, ToDoubleFunction<String> sure, Quote quote, int at) {
            for (String side : SIDES) {
                boolean negative = side.equals("NEGATIVE");
                double strength = sure.applyAsDouble(side);
                best.merge(
                        new Key(holder.who(), ground, negative),
                        new Finding(holder.who(), negative ? -strength : strength, ground, quote, at),
                        (a, b) -> Math.abs(b.strength()) > Math.abs(a.strength()) ? b : a);
            }
        }
    }
}
