package sherpa.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// In an article of before 1992 Moscow, the Kremlin and TASS are the Soviet Union's, which the tables give to Russia.
final class SovietTime {

    private static final LocalDate END = LocalDate.of(1991, 12, 26);
    private static final String RUSSIA = "RU";
    private static final String SOVIET_UNION = "SU";

    private final boolean soviet;

    private SovietTime(boolean soviet) {
        this.soviet = soviet;
    }

    /// By the publication date; without one, where the article names the Soviet Union and never Russia.
    static SovietTime of(Optional<LocalDate> published, List<Named> mentions) {
        boolean namesUnion = mentions.stream().anyMatch(n -> isCountry(n, SOVIET_UNION));
        boolean namesRussia = mentions.stream().anyMatch(n -> isCountry(n, RUSSIA));
        return new SovietTime(published.map(day -> day.isBefore(END)).orElse(namesUnion && !namesRussia));
    }

    Named in(Named named) {
        boolean governing = named.is(Term.Kind.CAPITAL) || named.is(Term.Kind.SEAT) || named.is(Term.Kind.ORGANIZATION);
        return soviet && governing ? named.with(named.terms().stream().map(this::in).toList()) : named;
    }

    String in(String country) {
        return soviet && country.equals(RUSSIA) ? SOVIET_UNION : country;
    }

    private Term in(Term term) {
        return new Term(term.kind(), term.form(), term.name(), term.country().map(this::in));
    }

    private static boolean isCountry(Named named, String code) {
        return named.is(Term.Kind.COUNTRY) && named.term().flatMap(Term::country).filter(code::equals).isPresent();
    }
}
