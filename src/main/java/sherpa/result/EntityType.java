package sherpa.result;

public enum EntityType {
    PERSON, GPE, LOCATION, FACILITY, ORGANIZATION, NORP, EVENT
}
