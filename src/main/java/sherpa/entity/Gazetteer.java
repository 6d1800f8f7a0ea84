package sherpa.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names of the tables, found by their key.
final class Gazetteer {

    private static final String NOWHERE = "-";

    private final Map<String, List<Term>> terms = new HashMap<>(32_000);
    /// How many words the longest name has that begins with this one, where it has several.
    private final Map<String, Integer> longest = new HashMap<>(8_000);

    private Gazetteer() {}

    static Gazetteer load(Countries countries) {
        var gazetteer = new Gazetteer();
        for (var country : countries.all()) {
            gazetteer.add(country.code().equals("EU") ? Term.Kind.ORGANIZATION : Term.Kind.COUNTRY, country.code(),
                    country.names());
            country.demonyms().forEach(d -> gazetteer.add(Term.Kind.DEMONYM, country.code(), List.of(d)));
            country.capitals().forEach(c -> gazetteer.add(Term.Kind.CAPITAL, country.code(), List.of(c)));
        }
        gazetteer.each("seats.tsv", Term.Kind.SEAT);
        gazetteer.groups("organizations.tsv", Term.Kind.ORGANIZATION);
        gazetteer.groups("events.tsv", Term.Kind.EVENT);
        gazetteer.groups("facilities.tsv", Term.Kind.FACILITY);
        gazetteer.groups("locations.tsv", Term.Kind.LOCATION);
        gazetteer.each("peoples.tsv", Term.Kind.PEOPLE);
        gazetteer.each("cities.tsv", Term.Kind.CITY);
        gazetteer.each("regions.tsv", Term.Kind.REGION);
        gazetteer.each("towns.tsv", Term.Kind.TOWN);
        return gazetteer;
    }

    /// All readings of this name.
    List<Term> terms(String form) {
        return byKey(Forms.key(form));
    }

    List<Term> byKey(String key) {
        return terms.getOrDefault(key, List.of());
    }

    int longestFrom(String firstWord) {
        return longest.getOrDefault(firstWord, 1);
    }

    /// A table whose lines are the country and the forms of one thing.
    private void groups(String table, Term.Kind kind) {
        Tables.rows(table, row -> add(kind, row.get(0), Tables.forms(row.get(1))));
    }

    /// A table whose lines are the country and forms that each name a thing of their own.
    private void each(String table, Term.Kind kind) {
        boolean formFirst = kind == Term.Kind.SEAT;
        Tables.rows(table, row -> Tables.forms(row.get(formFirst ? 0 : 1))
                .forEach(form -> add(kind, row.get(formFirst ? 1 : 0), List.of(form))));
    }

    private void add(Term.Kind kind, String code, List<String> forms) {
        var country = code.equals(NOWHERE) ? Optional.<String>empty() : Optional.of(code);
        for (String form : forms) {
            var key = Forms.key(form);
            terms.merge(key, List.of(new Term(kind, form, forms.getFirst(), country)), Gazetteer::join);
            int space = key.indexOf(' ');
            if (space > 0)
                longest.merge(key.substring(0, space), words(key), Math::max);
        }
    }

    private static List<Term> join(List<Term> some, List<Term> more) {
        var joined = new ArrayList<>(some);
        joined.addAll(more);
        return joined;
    }

    private static int words(String key) {
        return (int) key.chars().filter(c -> c == ' ').count() + 1;
    }
}
