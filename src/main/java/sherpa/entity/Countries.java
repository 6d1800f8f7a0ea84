package sherpa.entity;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The countries by code.
record Countries(Map<String, Country> codes) {

    static Countries load() {
        var codes = new LinkedHashMap<String, Country>();
        Tables.rows("countries.tsv", row -> codes.put(row.get(0),
                new Country(row.get(0), Tables.forms(row.get(1)), Tables.forms(row.get(2)), Tables.forms(row.get(3)))));
        return new Countries(Collections.unmodifiableMap(codes));
    }

    Optional<Country> byCode(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    Collection<Country> all() {
        return codes.values();
    }
}
