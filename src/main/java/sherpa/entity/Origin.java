package sherpa.entity;

import java.util.Optional;

/// Whom the text says that a person stands for.
///
/// @param country alpha-2; empty for an international body
record Origin(Optional<String> country) {

    /// What a mention beside an office says; nothing where it is neither a country's nor an international body's.
    static Optional<Origin> of(Named named) {
        boolean international = named.country().isEmpty() && named.is(Term.Kind.ORGANIZATION);
        return named.country().isPresent() || international ? Optional.of(new Origin(named.country())) : Optional.empty();
    }
}
