package sherpa.entity;

import java.util.Optional;

import sherpa.result.EntityType;

/// One reading of a name that the tables know.
///
/// @param form as written in the table
/// @param name the fullest form of what it names
/// @param country ISO 3166-1 alpha-2, or EU, SU, YU, DD, CS
public record Term(Kind kind, String form, String name, Optional<String> country) {

    /// What the name stands for, the surest kinds first.
    public enum Kind {
        COUNTRY, CAPITAL, DEMONYM, SEAT, ORGANIZATION, EVENT, FACILITY, LOCATION, PEOPLE, CITY, REGION, TOWN;

        EntityType type() {
            return switch (this) {
                case COUNTRY, CAPITAL, CITY, REGION, TOWN -> EntityType.GPE;
                case DEMONYM, PEOPLE -> EntityType.NORP;
                case SEAT, ORGANIZATION -> EntityType.ORGANIZATION;
                case EVENT -> EntityType.EVENT;
                case FACILITY -> EntityType.FACILITY;
                case LOCATION -> EntityType.LOCATION;
            };
        }
    }

    EntityType type() {
        return kind.type();
    }
}
