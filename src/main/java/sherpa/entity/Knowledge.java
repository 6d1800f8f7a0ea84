package sherpa.entity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    private Knowledge(
            Gazetteer gazetteer, Countries countries, Leaders leaders, Offices offices, Vocabulary vocabulary, Heads heads) {
        this.gazetteer = gazetteer;
        this.countries = countries;
        this.leaders = leaders;
        this.offices = offices;
        this.vocabulary = vocabulary;
        this.heads = heads;
    }

    /// Reads the tables that ship with Sherpa.
    public static Knowledge load() {
        var countries = Countries.load();
        return new Knowledge(Gazetteer.load(countries), countries, Leaders.load(), Offices.load(),
                Vocabulary.load(), Heads.load());
    }

    /// The country that a name, an acronym, a demonym ("French"), a capital or an alpha-2 code names.
    public Optional<Country> country(String nameOrCode) {
        return countries.byCode(nameOrCode)
                .or(() -> term(nameOrCode, Term.Kind.COUNTRY, Term.Kind.DEMONYM, Term.Kind.CAPITAL).flatMap(Term::country)
                        .flatMap(countries::byCode));
    }

    /// All countries, by code.
    public Collection<Country> countries() {
        return countries.all();
    }

    /// The alpha-2 code of the country whose nationality this is: "French", "Frenchmen", "North Koreans".
    public Optional<String> demonym(String form) {
        return term(form, Term.Kind.DEMONYM, Term.Kind.PEOPLE).flatMap(Term::country);
    }

    /// The alpha-2 code of the country whose government this capital stands for: "Moscow", "Bonn".
    public Optional<String> capital(String form) {
        return term(form, Term.Kind.CAPITAL).flatMap(Term::country);
    }

    /// The alpha-2 code of the country that a city, capitals included, lies in.
    public Optional<String> city(String form) {
        return term(form, Term.Kind.CITY, Term.Kind.CAPITAL, Term.Kind.TOWN).flatMap(Term::country);
    }

    /// The alpha-2 code of the country whose government sits there: "Kremlin", "White House".
    public Optional<String> seat(String form) {
        return term(form, Term.Kind.SEAT).flatMap(Term::country);
    }

    /// The organization of this name or acronym; its country is empty for international bodies.
    public Optional<Term> organization(String form) {
        return term(form, Term.Kind.ORGANIZATION, Term.Kind.SEAT);
    }

    /// The country that anything of this name belongs to or lies in.
    public Optional<String> countryOf(String form) {
        return terms(form).stream().filter(t -> t.country().isPresent()).findFirst().flatMap(Term::country);
    }

    /// All readings of a name, the surest first.
    public List<Term> terms(String form) {
        return gazetteer.terms(form).stream().sorted(Comparator.comparing(Term::kind)).toList();
    }

    /// Everybody in the tables with this full name or surname, whenever in office, in order of their terms.
    public List<Leader> leaders(String name) {
        return leaders.named(name);
    }

    /// Those of `leaders(name)` who were in office on this day.
    public List<Leader> leaders(String name, LocalDate day) {
        return leaders.named(name).stream().filter(l -> l.isInOffice(day)).toList();
    }

    /// Who held this office ("president", "foreign minister") of this country on this day.
    public Optional<Leader> holder(String country, String office, LocalDate day) {
        return leaders.holder(country, office, day);
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

    Vocabulary vocabulary() {
        return vocabulary;
    }

    private Optional<Term> term(String form, Term.Kind... kinds) {
        var wanted = Set.of(kinds);
        return gazetteer.terms(form).stream().filter(t -> wanted.contains(t.kind())).min(Comparator.comparing(Term::kind));
    }
}
