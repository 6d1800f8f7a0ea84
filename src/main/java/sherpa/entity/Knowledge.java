package sherpa.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.language.Regression;

/// What is known about the world beforehand: countries, capitals, demonyms, cities, seats of power, bodies, leaders and offices.
///
/// Immutable and safe for use by several threads. Names are found whatever their diacritics and hyphens ("Sao Paulo" and
/// "São Paulo"); unless a method says otherwise, case does not matter.
public final class Knowledge {

    private final Gazetteer gazetteer;
    private final Countries countries;
    private final Leaders leaders;
    private final Offices offices;
    private final Vocabulary vocabulary;
    private final Heads heads;
    private final NameFamilies families;
    private final Regression<Homelands.Clue> homelands;

    private Knowledge(
            Gazetteer gazetteer, Countries countries, Leaders leaders, Offices offices, Vocabulary vocabulary, Heads heads,
            NameFamilies families, Regression<Homelands.Clue> homelands) {
        this.gazetteer = gazetteer;
        this.countries = countries;
        this.leaders = leaders;
        this.offices = offices;
        this.vocabulary = vocabulary;
        this.heads = heads;
        this.families = families;
        this.homelands = homelands;
    }

    /// Reads the tables that ship with Sherpa.
    public static Knowledge load() {
        var countries = Countries.load();
        var leaders = Leaders.load();
        return new Knowledge(Gazetteer.load(countries), countries, leaders, Offices.load(),
                Vocabulary.load(), Heads.load(), NameFamilies.load(leaders),
                Regression.beside(Homelands.class, "homelands.tsv", Homelands.Clue.class));
    }

    /// The country that a name, an acronym, a demonym ("French"), a capital or an alpha-2 code names.
    public Optional<Country> country(String nameOrCode) {
        return countries.byCode(nameOrCode)
                .or(() -> term(nameOrCode, Term.Kind.COUNTRY, Term.Kind.DEMONYM, Term.Kind.CAPITAL).flatMap(Term::country)
                        .flatMap(countries::byCode));
    }

    /// The alpha-2 code of the country whose government this capital stands for: "Moscow", "Bonn".
    public Optional<String> capital(String form) {
        return term(form, Term.Kind.CAPITAL).flatMap(Term::country);
    }

    /// All readings of a name, the surest first.
    public List<Term> terms(String form) {
        return gazetteer.terms(form).stream().sorted(Comparator.comparing(Term::kind)).toList();
    }

    /// Everybody in the tables with this full name or surname, whenever in office, in order of their terms.
    public List<Leader> leaders(String name) {
        return leaders.named(name);
    }

    /// How high an office or title stands: "Foreign Minister", "envoy", "Mr.".
    public Optional<Office> office(String title) {
        return offices.rank(title);
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    Offices offices() {
        return offices;
    }

    Heads heads() {
        return heads;
    }

    NameFamilies families() {
        return families;
    }

    Regression<Homelands.Clue> homelands() {
        return homelands;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    private Optional<Term> term(String form, Term.Kind... kinds) {
        var wanted = Set.of(kinds);
        return gazetteer.terms(form).stream().filter(t -> wanted.contains(t.kind())).min(Comparator.comparing(Term::kind));
    }
}
