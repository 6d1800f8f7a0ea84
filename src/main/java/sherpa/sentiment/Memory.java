package sherpa.sentiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import sherpa.result.Entity;
import sherpa.result.EntityType;
import sherpa.sentiment.Actor.Side;
import sherpa.sentiment.Actor.Who;

/// Who was spoken of so far, for pronouns and titles that mean someone named before.
final class Memory {

    /// @param quoted whether somebody quoted speaks of it
    record Known(Who who, Side side, int line, boolean subject, boolean quoted) {}

    private static final int REACH = 4;
    private static final int APPOSITION = 6;
    private static final Set<String> LEADERS = Set.of("president", "premier", "minister", "king", "chancellor", "ruler",
            "dictator");

    private final PlainReading reading;
    private final Optional<String> country;
    private final List<Known> people = new ArrayList<>();
    private final List<Known> groups = new ArrayList<>();
    private final List<Known> states = new ArrayList<>();
    private final Map<String, Set<String>> roles = new HashMap<>();

    Memory(PlainReading reading) {
        this.reading = reading;
        this.country = mostNamed(reading);
    }

    /// The country, other than the US, that the article names most.
    private static Optional<String> mostNamed(PlainReading reading) {
        return reading.mentions().stream()
                .filter(m -> m.entity().type() == EntityType.GPE || m.entity().type() == EntityType.NORP)
                .flatMap(m -> m.entity().country().stream()).filter(c -> !c.equals("US"))
                .collect(Collectors.groupingBy(c -> c, java.util.TreeMap::new, Collectors.counting()))
                .entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    void note(Actor actor, Optional<Entity> entity, List<String> chain) {
        boolean free = !reading.preposition(actor.start() - 1)
                || (reading.word(actor.start() - 1).equals("with") && reading.word(actor.start() - 2).equals(","));
        boolean subject = free && !reading.word(actor.end()).equals("'s");
        var known = new Known(actor.who(), actor.side(), reading.line(actor.first()), subject,
                reading.quoted(actor.first()));
        switch (actor.who().type()) {
            case PERSON -> {
                people.add(known);
                if (entity.isPresent()) {
                    var titles = roles.computeIfAbsent(actor.who().name(), _ -> new HashSet<>());
                    chain.forEach(words -> titles.addAll(List.of(words.split(" "))));
                    for (int i = actor.start(); i < actor.first(); i++)
                        titles.add(reading.word(i));
                    apposition(actor, titles);
                }
            }
            case GROUP -> groups.add(known);
            case STATE, ORGANIZATION -> states.add(known);
            case AUTHOR -> {}
        }
    }

    /// "The minister, Reza Amini, said"; "Reza Amini, the minister, said".
    private void apposition(Actor actor, Set<String> titles) {
        if (reading.word(actor.start() - 1).equals(","))
            for (int i = actor.start() - 2; i > actor.start() - APPOSITION && !reading.word(i).equals(","); i--)
                titles.add(reading.word(i));
        if (reading.word(actor.end()).equals(","))
            for (int i = actor.end() + 1; i < actor.end() + APPOSITION && !reading.word(i).equals(","); i++)
                titles.add(reading.word(i));
    }

    Optional<String> country() {
        return country;
    }

    /// The last person who was the subject of something; the last one named at all where there was none. Whom somebody quoted speaks of
    /// is not who speaks behind the quotation.
    Optional<Known> person(boolean quoted) {
        var heard = heard(people, quoted);
        return subject(heard).or(() -> heard.reversed().stream().findFirst());
    }

    private static List<Known> heard(List<Known> known, boolean quoted) {
        var told = known.stream().filter(k -> quoted || !k.quoted()).toList();
        return told.isEmpty() ? known : told;
    }

    /// Whom "they" means: the group spoken of in this sentence or before, else the state or body that this sentence is about.
    Optional<Known> several(int line, boolean quoted) {
        var group = subject(heard(groups, quoted)).filter(k -> k.side() != Side.NOBODY);
        return group.filter(k -> line - k.line() <= 1)
                .or(() -> subject(heard(states, quoted)).filter(k -> line - k.line() <= 1)).or(() -> group);
    }

    /// The last body named that is not the US.
    Optional<Known> body() {
        return subject(states.stream().filter(k -> k.side() != Side.US).toList());
    }

    Optional<Known> state(boolean quoted) {
        return subject(heard(states, quoted));
    }

    /// The first subject of the last sentence that has one.
    private static Optional<Known> subject(List<Known> known) {
        var last = known.reversed().stream().filter(Known::subject).findFirst();
        return last.flatMap(l -> known.stream().filter(k -> k.subject() && k.line() == l.line()).findFirst());
    }

    /// The person last named who has this title and country.
    Optional<Who> byRole(String role, Optional<String> country, int line) {
        return people.reversed().stream()
                .filter(k -> country.isEmpty() || k.who().country().equals(country))
                .filter(k -> {
                    var titles = roles.getOrDefault(k.who().name(), Set.of());
                    return titles.contains(role) || (role.equals("leader") && titles.stream().anyMatch(LEADERS::contains))
                            || (country.isPresent() && titles.isEmpty() && line - k.line() < REACH);
                })
                .map(Known::who).findFirst();
    }

    boolean isNamed(Who who) {
        return roles.containsKey(who.name());
    }

    boolean titled(Who who, String title) {
        return roles.getOrDefault(who.name(), Set.of()).contains(title);
    }

    Optional<Side> side(Who who) {
        return people.reversed().stream().filter(k -> k.who().equals(who)).map(Known::side).findFirst();
    }
}
