package sherpa.summit;

/// How high an office is, highest first.
enum Rank {
    LEADER, MINISTER, OFFICIAL, UNKNOWN;

    Rank highest(Rank other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
