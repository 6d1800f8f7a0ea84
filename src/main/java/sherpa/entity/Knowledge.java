package sherpa.entity;

/// What is known about the world beforehand: countries, capitals, demonyms, seats of power, bodies, leaders.
public record Knowledge() {

    /// Reads the tables that ship with Sherpa.
    public static Knowledge load() {
        return new Knowledge();
    }
}
