package sherpa.sentiment;

import java.util.ArrayList;
import java.util.List;

import sherpa.sentiment.Finding.Ground;

/// "Called on Washington to lift the embargo": asking the US to stop or undo something is criticism, asking it for anything else is not.
final class DemandRule implements Scene.Rule {

    private static final int TARGET_REACH = 6;
    private static final int RELIEF_REACH = 10;

    @Override
    public List<Finding> find(Scene scene) {
        List<Finding> findings = new ArrayList<>();
        for (var hit : scene.reading().hits(Lexicon.Cue.DEMAND, 0, scene.reading().tokens().size())) {
            int limit = scene.reading().sentenceOf(hit.first()).end();
            var target = scene.target(hit.end(), Math.min(limit, hit.end() + TARGET_REACH));
            if (target.isEmpty() || scene.negated(hit.first()) || addressee(scene, hit.end(), target.get().first()))
                continue;
            int end = Math.min(limit, target.get().end() + RELIEF_REACH);
            var relief = scene.reading().hits(Lexicon.Cue.RELIEF, hit.end(), end);
            double strength = relief.isEmpty() ? 0 : -0.5;
            for (Actor holder : scene.clauses().subject(hit.first()))
                if (scene.holds(holder))
                    findings.add(
                            new Finding(
                                    holder.who(), strength, Ground.DEMAND,
                                    scene.quote(
                                            Math.max(scene.clauses().start(hit.first()), Math.min(holder.start(), hit.first())),
                                            Math.max(end, scene.clauses().end(target.get().end() - 1))),
                                    hit.first()));
        }
        return findings;
    }

    /// Somebody else is asked, about the US.
    private static boolean addressee(Scene scene, int from, int target) {
        return scene.reading().mentions(from, target)
                .anyMatch(m -> !Allegiance.american(m.entity()));
    }
}
