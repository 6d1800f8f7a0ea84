package sherpa.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.result.Quote;

/// Mentions of one entity, in text order.
record Group(EntityType type, List<Named> members) {

    Group {
        members = members.stream().sorted(Comparator.comparingInt(n -> n.mention().begin())).toList();
    }

    Optional<Term> term() {
        return members.stream().flatMap(n -> n.terms().stream()).min(Comparator.comparing(Term::kind));
    }

    int begin() {
        return members.getFirst().mention().begin();
    }

    /// Its fullest form; a country's own name before the capital that stands for it.
    String name() {
        var country = members.stream().filter(n -> n.is(Term.Kind.COUNTRY)).map(Named::form)
                .max(Comparator.comparingInt(String::length));
        return country
                .orElseGet(() -> members.stream().map(Named::form).max(Comparator.comparingInt(String::length)).orElseThrow());
    }

    /// As sure as the surest of its mentions.
    double confidence() {
        return members.stream().mapToDouble(n -> n.mention().confidence()).max().orElseThrow();
    }

    Entity entity(String text, Optional<String> country) {
        var aliases = members.stream().map(Named::form).distinct().toList();
        var mentions = members.stream().map(n -> Quote.of(text, n.mention().begin(), n.mention().end())).toList();
        return new Entity(type, name(), aliases, country, confidence(), mentions);
    }
}
