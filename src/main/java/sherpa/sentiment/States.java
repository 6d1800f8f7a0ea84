package sherpa.sentiment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import sherpa.entity.Knowledge;
import sherpa.entity.Term;
import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.result.UsSentiment.HolderType;
import sherpa.sentiment.Actor.Who;

/// The states of an article, each one holder whatever it is called: "Iran", "Tehran" and "the Iranian government" hold together,
/// so that what each of them says counts for the one.
final class States {

    private final Map<String, Entity> rows = new HashMap<>();
    private final Knowledge knowledge;

    States(PlainReading reading, Knowledge knowledge) {
        this.knowledge = knowledge;
        for (PlainReading.Mention mention : reading.mentions())
            if (country(mention.entity()))
                rows.merge(
                        mention.entity().country().orElseThrow(), mention.entity(),
                        (a, b) -> b.mentions().size() > a.mentions().size() ? b : a);
    }

    /// The state of a country that the article names.
    Optional<Who> of(String country) {
        return Optional.ofNullable(rows.get(country)).map(row -> new Who(row.name(), row.country(), HolderType.STATE));
    }

    /// Whether a name stands for a state that the article names: its country's name, or its capital's.
    boolean stands(Entity entity) {
        return entity.country().filter(rows::containsKey).isPresent() && (country(entity) || capital(entity));
    }

    private boolean country(Entity entity) {
        return entity.type() == EntityType.GPE && entity.country().isPresent()
                && entity.aliases().stream().flatMap(alias -> knowledge.terms(alias).stream())
                        .anyMatch(term -> term.kind() == Term.Kind.COUNTRY && term.country().equals(entity.country()));
    }

    private boolean capital(Entity entity) {
        return entity.type() == EntityType.GPE && entity.aliases().stream()
                .anyMatch(alias -> knowledge.capital(alias).equals(entity.country()));
    }
}
