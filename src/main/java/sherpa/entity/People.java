package sherpa.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import sherpa.result.EntityType;

/// Joins surnames and short forms to full names: "Kim" after "Kim Jong Un", but apart from "Kim Il Sung".
final class People {

    private static final Set<String> SUFFIXES = Set.of("jr.", "sr.", "jr", "sr", "ii", "iii", ",", ".");
    private static final int SAME_START = 2;
    private static final int LONG_SURNAME = 8;

    private final Words words;

    /// One person under the names that were found to be his.
    private static final class Person {
        private List<String> fullest;
        private final List<Named> members = new ArrayList<>();
        private int fullMentions;

        Person(List<String> fullest) {
            this.fullest = fullest;
        }
    }

    People(Words words) {
        this.words = words;
    }

    List<Group> group(List<Named> mentions) {
        Map<Named, List<String>> names = new LinkedHashMap<>();
        mentions.forEach(named -> names.put(named, name(named)));
        var people = new ArrayList<Person>();
        for (var named : mentions) {
            var name = names.getOrDefault(named, List.of());
            if (name.size() > 1)
                addFull(people, named, name);
        }
        for (var named : mentions) {
            var name = names.getOrDefault(named, List.of());
            if (name.size() <= 1)
                bearer(people, name).orElseGet(() -> added(people, name)).members.add(named);
        }
        return people.stream().map(p -> new Group(EntityType.PERSON, p.members)).toList();
    }

    private static void addFull(List<Person> people, Named named, List<String> name) {
        var person = people.stream().filter(p -> isSame(p.fullest, name)).findFirst().orElseGet(() -> added(people, name));
        person.members.add(named);
        person.fullMentions++;
        if (name.size() > person.fullest.size())
            person.fullest = name;
    }

    private static Person added(List<Person> people, List<String> name) {
        var person = new Person(name);
        people.add(person);
        return person;
    }

    /// Whose surname this is; where several bear it, the one named in full most often; where none does, the one whose long surname
    /// differs in a single letter, as reporters' spellings do.
    private static Optional<Person> bearer(List<Person> people, List<String> name) {
        var only = name.isEmpty() ? "" : name.getFirst();
        var byLast = people.stream().filter(p -> p.fullest.getLast().equals(only))
                .max(Comparator.comparingInt((Person p) -> p.fullMentions));
        return byLast.or(() -> people.stream().filter(p -> p.fullest.getFirst().equals(only))
                .reduce((a, b) -> b.fullMentions > a.fullMentions ? b : a))
                .or(() -> people.stream().filter(p -> p.fullest.contains(only)).findFirst())
                .or(() -> people.stream().filter(p -> p.fullest.size() > 1 && isMisspelt(p.fullest.getLast(), only)).findFirst());
    }

    /// The same first and last name with or without those between, a first name shortened, or one name within the other.
    private static boolean isSame(List<String> a, List<String> b) {
        if (a.equals(b))
            return true;
        if (a.size() == 1 || b.size() == 1)
            return false;
        if (String.join("", a).equals(String.join("", b)))
            return true;
        boolean lastSame = a.getLast().equals(b.getLast());
        var first = a.getFirst();
        var other = b.getFirst();
        boolean firstSame = first.equals(other) || (first.length() == 1 && other.startsWith(first))
                || (other.length() == 1 && first.startsWith(other))
                || (a.size() != b.size() && first.regionMatches(0, other, 0, SAME_START));
        if (lastSame && firstSame)
            return true;
        return a.size() >= b.size() ? isPart(b, a) : isPart(a, b);
    }

    /// Whether one letter is left out, put in or exchanged behind the first.
    private static boolean isMisspelt(String a, String b) {
        if (Math.min(a.length(), b.length()) < LONG_SURNAME || Math.abs(a.length() - b.length()) > 1)
            return false;
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same))
            same++;
        int left = a.length() >= b.length() ? same + 1 : same;
        int right = b.length() >= a.length() ? same + 1 : same;
        return same > 0 && a.substring(Math.min(left, a.length())).equals(b.substring(Math.min(right, b.length())));
    }

    private static boolean isPart(List<String> shorter, List<String> longer) {
        return longer.size() > shorter.size() && (longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter)
                || longer.subList(0, shorter.size()).equals(shorter));
    }

    private List<String> name(Named named) {
        var name = new ArrayList<String>();
        for (int i = named.first(); i < named.last(); i++) {
            var key = words.get(i).key();
            if (!SUFFIXES.contains(key) && !(name.isEmpty() && Lexicon.PARTICLES.contains(key)))
                name.add(key.endsWith(".") ? key.substring(0, key.length() - 1) : key);
        }
        return name.isEmpty() ? List.of(words.get(named.first()).key()) : name;
    }
}
