package sherpa.entity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import sherpa.result.EntityType;

/// Whom "its" and "his" mean before an office: the nation or the person named last in the sentence, or first in the one before.
final class Referents {

    private final Words words;
    private final List<Named> mentions;

    Referents(Words words, List<Named> mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /// The nation or person whose man or woman somebody is.
    ///
    /// @param owner index of the pronoun, or of the ending behind a name
    Optional<Named> of(int owner, Named person) {
        var pronoun = words.get(owner);
        if (pronoun.isPossessive())
            return mentions.stream().filter(n -> n.last() == owner && n.type() == EntityType.PERSON).findFirst();
        Predicate<Named> nation = n -> isNation(n);
        return pronoun.key().equals("its") || pronoun.key().equals("their") ? named(owner, nation)
                : named(owner, n -> n.type() == EntityType.PERSON && !n.form().equals(person.form()))
                        .or(() -> named(owner, nation));
    }

    private Optional<Named> named(int before, Predicate<Named> fits) {
        int sentence = words.get(before).sentence();
        return mentions.stream().filter(fits).filter(n -> n.first() < before && words.get(n.first()).sentence() == sentence)
                .reduce((_, later) -> later)
                .or(() -> mentions.stream().filter(fits).filter(n -> words.get(n.first()).sentence() == sentence - 1)
                        .findFirst());
    }

    /// No dateline: "CAIRO (Reuters) -".
    private boolean isNation(Named named) {
        return named.country().isPresent() && (named.type() == EntityType.NORP
                || named.is(Term.Kind.COUNTRY)
                || (named.is(Term.Kind.CAPITAL) && !words.get(named.first()).isAllCaps()));
    }
}
