package sherpa.sentiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import sherpa.language.Distribution;
import sherpa.language.Reading;
import sherpa.result.Quote;
import sherpa.sentiment.Finding.Ground;

/// What the model's span heads say: `directed` of an actor and a mention of the US in its sentence or the one beside it, `target` of a mention of the US in what
/// a speaker says. For each holder the surest negative and the surest positive answer of each head.
final class HeadRule implements Scene.Rule {

    private static final String NEGATIVE = "NEGATIVE";
    private static final String POSITIVE = "POSITIVE";

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
                if (scene.holds(actor))
                    directed(actor);
            for (SpeechRule.Speech speech : scene.speeches())
                for (Actor speaker : speech.speakers())
                    if (scene.holds(speaker))
                        said(speaker, speech);
            return new ArrayList<>(best.values());
        }

        private void directed(Actor actor) {
            int line = scene.reading().line(actor.first());
            for (Target target : scene.targets().all()) {
                int lines = Math.abs(scene.reading().line(target.first()) - line);
                if (lines <= 1 && apart(actor, target))
                    between("directed", actor.first(), actor.end(), target.first(), target.end()).ifPresent(
                            d -> note(
                                    actor, d, lines == 0 ? Ground.DIRECTED_HEAD : Ground.NEIGHBOUR_HEAD,
                                    lines == 0 ? Math.min(actor.start(), target.first()) : target.first(), target));
            }
        }

        private static boolean apart(Actor actor, Target target) {
            return actor.end() <= target.first() || target.end() <= actor.first();
        }

        private void said(Actor speaker, SpeechRule.Speech speech) {
            for (Target target : scene.targets().within(speech.first(), speech.end())) {
                var sentence = scene.reading().sentenceOf(target.first());
                between("target", target.first(), target.end(), sentence.first(), sentence.end())
                        .ifPresent(d -> note(speaker, d, Ground.TARGET_HEAD, target.first(), target));
            }
        }

        private Optional<Distribution> between(String head, int first, int end, int otherFirst, int otherEnd) {
            return model.between(head, begin(first), endOf(end), begin(otherFirst), endOf(otherEnd));
        }

        private int begin(int token) {
            return scene.reading().tokens().get(token).begin();
        }

        private int endOf(int token) {
            return scene.reading().tokens().get(token - 1).end();
        }

        private void note(Actor holder, Distribution said, Ground ground, int from, Target target) {
            Quote quote = scene.quote(scene.clauses().start(from), scene.clauses().end(target.end() - 1));
            for (String label : List.of(NEGATIVE, POSITIVE)) {
                boolean negative = label.equals(NEGATIVE);
                double sure = said.of(label);
                if (sure >= Thresholds.HEAD)
                    best.merge(
                            new Key(holder.who(), ground, negative),
                            new Finding(holder.who(), negative ? -sure : sure, ground, quote, target.first()),
                            (a, b) -> Math.abs(b.strength()) > Math.abs(a.strength()) ? b : a);
            }
        }
    }
}
