package sherpa.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import sherpa.result.EntityType;

/// Puts the mentions of one thing into one group.
final class Grouping {

    private static final String GOVERNMENT = "state ";

    private final Words words;
    private final Metonyms metonyms;

    Grouping(Words words) {
        this.words = words;
        this.metonyms = new Metonyms(words);
    }

    /// In order of first mention.
    List<Group> group(List<Named> mentions) {
        var groups = new ArrayList<Group>();
        var people = mentions.stream().filter(n -> n.type() == EntityType.PERSON).toList();
        groups.addAll(new People(words).group(people));
        Map<String, List<Named>> others = new LinkedHashMap<>();
        for (var named : mentions)
            if (named.type() != EntityType.PERSON)
                others.computeIfAbsent(named.type() + " " + key(named), k -> new ArrayList<>()).add(named);
        groups.addAll(new Acronyms(words).join(others.values().stream().map(m -> new Group(m.getFirst().type(), m)).toList()));
        groups.sort(Comparator.comparingInt(Group::begin).thenComparing(Group::name));
        return groups;
    }

    private String key(Named named) {
        var form = Forms.key(named.form());
        return switch (named.type()) {
            case GPE -> {
                if (named.is(Term.Kind.COUNTRY))
                    yield GOVERNMENT + named.term().flatMap(Term::country).orElse(form);
                if (named.is(Term.Kind.CAPITAL) && metonyms.isGovernment(named))
                    yield GOVERNMENT + named.term().flatMap(Term::country).orElse(form);
                yield form;
            }
            case NORP -> nationality(named, form);
            case ORGANIZATION -> named.term().map(t -> t.kind() == Term.Kind.SEAT ? form : Forms.key(t.name())).orElse(form);
            default -> named.term().map(t -> Forms.key(t.name())).orElse(form);
        };
    }

    /// "Russian" and "Russians", "French" and "Frenchmen" are one group; "Greek Cypriot" and "Cypriot" are two.
    private static String nationality(Named named, String form) {
        var stem = form.replaceFirst("(m[ae]n|s)$", "").toLowerCase(Locale.ROOT);
        return named.term().flatMap(Term::country).orElse("") + " " + stem;
    }
}
