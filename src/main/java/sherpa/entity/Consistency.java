package sherpa.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import sherpa.result.EntityType;

/// One name means one thing throughout an article, mostly: a type that is clearly outvoted at a name's other places gives way.
///
/// Only the model changes its mind from place to place, and mostly about surnames and about bodies named after places. Where two types
/// are near each other, both stay: "the White House" is a building here and the presidency there.
final class Consistency {

    /// How many times the others' confidence a type needs.
    private static final double CLEARLY = 2;

    private final String text;

    Consistency(String text) {
        this.text = text;
    }

    List<Mention> unify(List<Mention> mentions) {
        Map<String, Map<EntityType, Double>> votes = new HashMap<>();
        for (var mention : mentions) {
            vote(form(mention), mention, votes);
            if (mention.type() == EntityType.PERSON && form(mention).contains(" "))
                vote(Forms.lastWord(form(mention)), mention, votes);
        }
        return mentions.stream().map(m -> unified(m, votes.getOrDefault(form(m), Map.of()))).toList();
    }

    private static void vote(String form, Mention mention, Map<String, Map<EntityType, Double>> votes) {
        votes.computeIfAbsent(form, f -> new EnumMap<>(EntityType.class)).merge(mention.type(), mention.confidence(),
                Double::sum);
    }

    private static Mention unified(Mention mention, Map<EntityType, Double> votes) {
        var most = votes.entrySet().stream().max(Map.Entry.comparingByValue());
        double all = votes.values().stream().mapToDouble(Double::doubleValue).sum();
        if (most.isEmpty() || most.get().getKey() == mention.type()
                || most.get().getValue() < CLEARLY * (all - most.get().getValue()))
            return mention;
        return mention.as(most.get().getKey(), mention.confidence());
    }

    private String form(Mention mention) {
        return Forms.key(text.substring(mention.begin(), mention.end()));
    }
}
