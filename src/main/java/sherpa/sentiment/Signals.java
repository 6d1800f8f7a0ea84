package sherpa.sentiment;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import sherpa.language.Reading;
import sherpa.language.Regression;
import sherpa.result.UsSentiment.HolderType;
import sherpa.sentiment.Finding.Ground;

/// What of an article bears on whether an actor holds a negative, or a positive, attitude. Both sides are read alike and weighed alike.
final class Signals {

    /// The names of the rows of `weights.tsv`.
    enum Signal {
        ALWAYS,
        /// The mass of what the rules found on this side.
        RULES,
        /// Whether that would be enough without the model.
        RULES_ALONE,
        /// The mass of what they found on the other side.
        OPPOSITE_RULES,
        /// Whether what two sides say together, or what an act is said to meet with, is on this side: words that say who holds it so
        /// plainly that the heads need not.
        READOUT, RECEPTION,
        /// The surest answer of each head on this side, see [HeadRule].
        DIRECTED, TARGET, SAID, HELD,
        /// The surest attitude of this side in a sentence of the article that names the US.
        ARTICLE,
        /// How surely the actor is named as a holder, and how many actors are so more surely.
        HOLDER, RANK,
        /// How near the beginning, and in what share of the mentions of all actors, it is named.
        EARLY, SHARE,
        /// How often the article names the US.
        TARGETS,
        PERSON,
        /// The positive side.
        POSITIVE
    }

    /// The table is written by `WeightsRun`.
    static Regression<Signal> weights() {
        return Regression.beside(Signals.class, "weights.tsv", Signal.class);
    }

    private static final double MOST_MASS = 2;
    private static final double RANKS = 10;

    private record Presence(int first, int mentions, double holder) {}

    private final Scene scene;
    private final Map<String, Presence> presences = new LinkedHashMap<>();
    private final int mentions;
    private final double positive;
    private final double negative;

    Signals(Scene scene) {
        this.scene = scene;
        Reading model = scene.model().orElseThrow();
        for (Actor actor : scene.actors())
            if (scene.holds(actor)) {
                double sure = model.highest("holder", "HOLDER", scene.begin(actor.first()), scene.endOf(actor.end()));
                presences.merge(key(actor.who()), new Presence(scene.reading().line(actor.first()), 1, sure),
                        (a, b) -> new Presence(a.first, a.mentions + 1, Math.max(a.holder, b.holder)));
            }
        this.mentions = presences.values().stream().mapToInt(Presence::mentions).sum();
        this.positive = article(model, "POSITIVE");
        this.negative = article(model, "NEGATIVE");
    }

    private static String key(Actor.Who who) {
        return who.type() + who.name();
    }

    private double article(Reading model, String label) {
        return scene.reading().sentences().stream().filter(s -> scene.target(s.first(), s.end()).isPresent())
                .mapToDouble(s -> model.highest("attitude", label, scene.begin(s.first()), scene.endOf(s.end()))).max().orElse(0);
    }

    /// @param findings of one actor
    Map<Signal, Double> of(List<Finding> findings, boolean minus) {
        var who = findings.getFirst().holder();
        var presence = Objects.requireNonNullElse(presences.get(key(who)),
                new Presence(scene.reading().sentences().size(), 0, 0));
        Map<Signal, Double> signals = new EnumMap<>(Signal.class);
        signals.put(Signal.ALWAYS, 1.0);
        signals.put(Signal.RULES, Math.min(MOST_MASS, Stances.mass(findings, minus)));
        signals.put(Signal.OPPOSITE_RULES, Math.min(MOST_MASS, Stances.mass(findings, !minus)));
        signals.put(Signal.RULES_ALONE, Stances.mass(findings, minus) >= Thresholds.ROW ? 1.0 : 0.0);
        signals.put(Signal.READOUT, found(findings, Ground.READOUT, minus));
        signals.put(Signal.RECEPTION, found(findings, Ground.RECEPTION, minus));
        signals.put(Signal.DIRECTED, surest(findings, Ground.DIRECTED_HEAD, minus));
        signals.put(Signal.TARGET, surest(findings, Ground.TARGET_HEAD, minus));
        signals.put(Signal.SAID, surest(findings, Ground.SAID_HEAD, minus));
        signals.put(Signal.HELD, surest(findings, Ground.HELD_HEAD, minus));
        signals.put(Signal.ARTICLE, minus ? negative : positive);
        signals.put(Signal.HOLDER, presence.holder);
        signals.put(Signal.RANK, presences.values().stream().filter(p -> p.holder > presence.holder).count() / RANKS);
        signals.put(Signal.EARLY, 1.0 / (1 + presence.first));
        signals.put(Signal.SHARE, presence.mentions / (double) Math.max(1, mentions));
        signals.put(Signal.TARGETS, Math.log1p(scene.targets().all().size()));
        signals.put(Signal.PERSON, who.type() == HolderType.PERSON ? 1.0 : 0.0);
        signals.put(Signal.POSITIVE, minus ? 0.0 : 1.0);
        return signals;
    }

    private static double found(List<Finding> findings, Ground ground, boolean minus) {
        return findings.stream().anyMatch(f -> f.ground() == ground && (minus ? f.strength() < 0 : f.strength() > 0)) ? 1 : 0;
    }

    private static double surest(List<Finding> findings, Ground ground, boolean minus) {
        return findings.stream().filter(f -> f.ground() == ground).mapToDouble(f -> minus ? -f.strength() : f.strength())
                .filter(s -> s > 0).max().orElse(0);
    }
}
