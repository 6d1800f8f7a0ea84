package sherpa.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A term of office of somebody who represents a state or an international body.
///
/// @param names the usual name first
/// @param country alpha-2; empty for officials of international bodies
/// @param office in lower case ("foreign minister"); empty where the source tells only that it was one in government
/// @param to empty where the term had not ended when the table was made
public record Leader(List<String> names, Optional<String> country, String office, Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public String name() {
        return names.getFirst();
    }

    /// Whether the term covers this day.
    public boolean isInOffice(LocalDate day) {
        return from.map(d -> !day.isBefore(d)).orElse(true) && to.map(d -> !day.isAfter(d)).orElse(true);
    }
}
