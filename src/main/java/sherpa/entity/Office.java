package sherpa.entity;

/// How high an office or title in front of a name stands.
public enum Office {
    LEADER, MINISTER, OFFICIAL, MILITARY, HONORIFIC
}
