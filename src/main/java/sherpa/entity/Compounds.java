package sherpa.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import sherpa.result.EntityType;

/// Persons' names that marks hold together or apart, which rules and model cut as they please: "Joko “Jokowi” Widodo" is one, "Lee-Xi" two.
final class Compounds {

    /// How sure a name is that holds a nickname in quotation marks: surer than any table of its parts.
    private static final double MARKED_OFF = 0.98;
    private static final String NAME = "\\p{Lu}[\\p{L}’'-]+";
    private static final Pattern NICKNAME = Pattern.compile(NAME + " [“\"]" + NAME + "[”\"] " + NAME);

    private Compounds() {}

    /// @param found in text order, none overlapping another; what comes back likewise
    static List<Mention> mend(String text, List<Mention> found) {
        return nicknamed(text, parted(text, found));
    }

    private static List<Mention> nicknamed(String text, List<Mention> found) {
        var whole = found;
        for (var name = NICKNAME.matcher(text); name.find();) {
            int begin = name.start();
            int end = name.end();
            var parts = whole.stream().filter(m -> m.type() == EntityType.PERSON && m.overlaps(begin, end)).toList();
            if (!parts.isEmpty()) {
                var joined = new Mention(Math.min(begin, parts.getFirst().begin()), Math.max(end, parts.getLast().end()),
                        EntityType.PERSON, MARKED_OFF);
                whole = Stream.concat(whole.stream().filter(m -> !m.overlaps(joined.begin(), joined.end())), Stream.of(joined))
                        .sorted(Comparator.comparingInt(Mention::begin)).toList();
            }
        }
        return whole;
    }

    /// "Lee-Xi" is two where the article names a Lee and a Xi apart.
    private static List<Mention> parted(String text, List<Mention> found) {
        return found.stream().flatMap(m -> m.type() == EntityType.PERSON ? parts(text, m, found) : Stream.of(m)).toList();
    }

    private static Stream<Mention> parts(String text, Mention mention, List<Mention> found) {
        var name = text.substring(mention.begin(), mention.end());
        int hyphen = name.indexOf('-');
        if (hyphen < 0 || name.indexOf(' ') >= 0)
            return Stream.of(mention);
        var one = typeOf(name.substring(0, hyphen), text, found);
        var other = typeOf(name.substring(hyphen + 1), text, found);
        return one.isEmpty() || other.isEmpty() ? Stream.of(mention)
                : Stream.of(new Mention(mention.begin(), mention.begin() + hyphen, one.get(), mention.confidence()),
                        new Mention(mention.begin() + hyphen + 1, mention.end(), other.get(), mention.confidence()));
    }

    private static Optional<EntityType> typeOf(String name, String text, List<Mention> found) {
        return found.stream().filter(m -> List.of(text.substring(m.begin(), m.end()).split("\\s+")).contains(name))
                .map(Mention::type).findFirst();
    }
}
