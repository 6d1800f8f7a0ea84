package sherpa.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import sherpa.sentiment.Finding.Ground;

/// What a speaker says of the US, in direct, indirect or mixed quotation.
final class SpeechRule implements Scene.Rule {

    @Override
    public List<Finding> find(Scene scene) {
        var evaluation = new Evaluation(scene);
        List<Finding> findings = new ArrayList<>();
        for (Speech speech : scene.speeches())
            for (Actor speaker : speech.speakers())
                if (scene.holds(speaker))
                    evaluation.of(speech, speaker).ifPresent(findings::add);
        return findings;
    }

    /// @param end behind its last token
    /// @param turn whether it is a turn in a conversation, whose "you" is the other side
    /// @param tone what the reporting verb itself adds, from -1 to 1
    record Speech(List<Actor> speakers, int first, int end, double tone, boolean turn) {}

    /// Weighs the words of evaluation near each target in a speech.
    record Evaluation(Scene scene) {

        private static final int ASKED_REACH = 7;
        private static final int SUFFERED_REACH = 6;
        private static final String VIOLENT = "(attack|threat|kill|bomb|murder|massacre|slaughter|kidnap|assassinat|raid|plot|terror|crime"
                + "|violen|abduct|slaughter|retaliat).*";

        Optional<Finding> of(Speech speech, Actor speaker) {
            double sum = 0;
            int first = speech.end();
            int last = speech.first();
            boolean named = false;
            for (Lexicon.Hit hit : scene.reading().hits(Lexicon.Cue.EVALUATION, speech.first(), speech.end())) {
                var target = nearest(hit, speech, speaker);
                if (target.isEmpty() || (hit.strength() > 0 && asked(hit)) || suffered(hit, target.get()))
                    continue;
                double strength = scene.turned(hit);
                sum += strength * closeness(hit, target.get());
                named |= target.get().named();
                first = Math.min(first, Math.min(hit.first(), target.get().first()));
                last = Math.max(last, Math.max(hit.end(), target.get().end()));
            }
            for (Target target : scene.targets().within(speech.first(), speech.end()))
                if (target.named() && obliged(target)) {
                    sum += Thresholds.OBLIGATION;
                    named = true;
                    first = Math.min(first, target.first());
                    last = Math.max(last, Math.min(speech.end(), target.end() + 1));
                }
            if (first >= last || Math.abs(sum) < Thresholds.EVALUATION)
                return Optional.empty();
            sum += speech.tone();
            int from = Math.max(begin(speech), scene.clauses().start(first));
            int to = Math.min(speech.end(), Math.max(scene.clauses().end(last - 1), last));
            return Optional.of(
                    new Finding(
                            speaker.who(), Math.clamp(sum, -1, 1), named ? Ground.SPEECH_NAMED : Ground.SPEECH_REFERENCE,
                            scene.quote(from, to), first));
        }

        /// Where the words begin: "praised the plan" with its verb, which tells what "said the plan" does not.
        private int begin(Speech speech) {
            boolean telling = speech.tone() != 0 && speech.first() > scene.reading().sentenceOf(speech.first()).first()
                    && scene.reading().word(speech.first() - 1).matches("\\p{L}+");
            return telling ? scene.clauses().start(speech.first() - 1) : speech.first();
        }

        private List<Target> targets(Speech speech, Actor speaker) {
            List<Target> all = new ArrayList<>(scene.targets().within(speech.first(), speech.end()));
            if (speaker.side() == Actor.Side.DISSENT && !scene.targets().all().isEmpty())
                for (int i = speech.first(); i < speech.end(); i++)
                    if (scene.reading().word(i).matches("president|administration|visit|meeting|summit|policy|policies"))
                        all.add(new Target(i, i + 1, false));
            if (speech.turn() && scene.actors().stream().anyMatch(a -> a.side() == Actor.Side.US))
                for (int i = speech.first(); i < speech.end(); i++)
                    if (scene.reading().word(i).matches("you|your|sir"))
                        all.add(new Target(i, i + 1, true));
            return all;
        }

        /// "The United States must", "Washington should".
        private boolean obliged(Target target) {
            return scene.reading().word(target.end()).matches("should|must|cannot|ought")
                    || scene.reading().phrase(target.end(), Math.min(target.end() + 2, scene.reading().tokens().size()))
                            .matches("(needs|has|have|need) to|can not|can n't");
        }

        /// "Washington should respect": what is asked for is not praised.
        private boolean asked(Lexicon.Hit hit) {
            return scene.targets().within(Math.max(scene.clauses().start(hit.first()), hit.first() - ASKED_REACH), hit.first())
                    .stream().anyMatch(this::obliged);
        }

        /// "Attacks on U.S. troops", "a U.S. soldier was killed": what is done to the US is no word about it.
        private boolean suffered(Lexicon.Hit hit, Target target) {
            if (hit.strength() > 0)
                return false;
            if (hit.end() <= target.first())
                return scene.reading().word(hit.end()).matches("on|against")
                        && target.first() - hit.end() <= SUFFERED_REACH && hit.phrase().matches(VIOLENT);
            int behind = target.end();
            int before = hit.first();
            return hit.phrase().matches(VIOLENT) && hit.phrase().endsWith("ed") && before - behind <= SUFFERED_REACH
                    && scene.reading().phrase(behind, before).matches(".*\\b(was|were|been|being)\\b.*");
        }

        private static double closeness(Lexicon.Hit hit, Target target) {
            return 1 - 0.5 * Math.min(1, distance(hit, target) / (double) Thresholds.EVALUATION_REACH);
        }

        private static int distance(Lexicon.Hit hit, Target target) {
            return Math.max(0, Math.max(target.first() - hit.end(), hit.first() - target.end()));
        }

        /// The target that a word of evaluation is about, unless another country or person stands nearer.
        private Optional<Target> nearest(Lexicon.Hit hit, Speech speech, Actor speaker) {
            var target = targets(speech, speaker).stream()
                    .filter(t -> distance(hit, t) <= Thresholds.EVALUATION_REACH)
                    .min(java.util.Comparator.comparingInt((Target t) -> distance(hit, t)));
            if (target.isEmpty())
                return target;
            int reach = distance(hit, target.get());
            boolean rival = scene.reading().mentions(speech.first(), speech.end())
                    .filter(m -> !Allegiance.american(m.entity()) && m.entity().country().isPresent())
                    .filter(m -> !m.entity().country().equals(speaker.who().country()))
                    .anyMatch(m -> Math.max(m.first() - hit.end(), hit.first() - m.end()) < reach);
            return rival ? Optional.empty() : target;
        }
    }
}
