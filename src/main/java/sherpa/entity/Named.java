package sherpa.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import sherpa.result.EntityType;

/// A mention with its words and what the tables know of its form.
///
/// @param first index of its first word
/// @param last index behind its last word
/// @param form as the article has it
/// @param terms readings of its own type, the surest first
record Named(Mention mention, int first, int last, String form, List<Term> terms) {

    /// What an article about it calls by half its name: "the North".
    private static final Map<String, String> SHORTENED = Map.of("North", "North Korea", "South", "South Korea");

    static Named of(Mention mention, Words words, Phrases phrases) {
        int first = words.from(mention.begin());
        int last = Math.max(first + 1, words.from(mention.end()));
        var form = words.text().substring(mention.begin(), mention.end());
        var whole = mention.type() == EntityType.GPE ? SHORTENED.get(form) : null;
        if (whole != null)
            return new Named(mention, first, last, form, phrases.terms(whole));
        var terms = first < words.size() ? phrases.fitting(words, first, Math.min(last, words.size())) : List.<Term>of();
        var own = terms.stream().filter(t -> t.type() == mention.type() || isHouse(t, mention)).toList();
        return new Named(mention, first, last, form, own);
    }

    /// The country that the tables say its name means or lies in.
    Optional<String> country() {
        return term().flatMap(Term::country);
    }

    /// A seat of power is named after its house: what the tables know of the one holds for the other.
    private static boolean isHouse(Term term, Mention mention) {
        return term.kind() == Term.Kind.SEAT && mention.type() == EntityType.FACILITY;
    }

    Named with(List<Term> others) {
        return new Named(mention, first, last, form, others);
    }

    EntityType type() {
        return mention.type();
    }

    Optional<Term> term() {
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms.getFirst());
    }

    boolean is(Term.Kind kind) {
        return !terms.isEmpty() && terms.getFirst().kind() == kind;
    }
}
