package sherpa.summit;

import java.util.Optional;
import java.util.Set;

import sherpa.result.EntityType;

/// Reads the words of an office: "deputy foreign minister", "Secretary of State", "senior officials".
final class OfficeParser {

    /// @param begin index of the first atom, modifiers included
    /// @param to index behind the last one
    record Office(String words, Rank rank, boolean plural, int begin, int to) {}

    private static final int MOST_MODIFIERS = 4;
    private static final Set<String> LOWER = Lexicon.words("office.lowering");
    private static final Set<String> NOT_OF_THE_OFFICE = Lexicon.words("office.passing");

    private final Phrases leaders;
    private final Phrases ministers;
    private final Phrases officials;
    private final Phrases equals;
    private final Phrases modifiers;

    OfficeParser(Lexicon lexicon) {
        this.leaders = lexicon.get("office.leader");
        this.ministers = lexicon.get("office.minister");
        this.officials = lexicon.get("office.official");
        this.equals = lexicon.get("office.equal");
        this.modifiers = lexicon.get("office.modifier");
    }

    Optional<Office> at(Passage passage, int from) {
        boolean lowered = false;
        int begin = from;
        for (int i = from; i <= from + MOST_MODIFIERS && i < passage.size(); i++) {
            int begins = i;
            if (passage.nameAt(i).filter(name -> begins > from || isPerson(name)).isPresent())
                return Optional.empty();
            int leader = leaders.match(passage.atoms(), i);
            int minister = ministers.match(passage.atoms(), i);
            int official = officials.match(passage.atoms(), i);
            int longest = Math.max(leader, Math.max(minister, official));
            if (equals.match(passage.atoms(), i) > 0)
                return Optional.of(office(passage, i, i + 1, Rank.UNKNOWN));
            boolean modifier = modifiers.has(passage.word(i));
            if (longest > 0 && !(longest == 1 && modifier && at(passage, i + 1).isPresent())) {
                int to = i + longest;
                if (passage.word(to).equals("-") && passage.word(to + 1).equals("elect"))
                    to += 2;
                return Optional.of(office(passage, begin, to, rank(leader, minister, official, lowered)));
            }
            if (!modifier)
                return Optional.empty();
            lowered |= LOWER.contains(passage.word(i));
            if (i == begin && NOT_OF_THE_OFFICE.contains(passage.word(i)))
                begin = i + 1;
        }
        return Optional.empty();
    }

    /// "Amir Haddad" is a name, "the amir Haddad" has none in its first word.
    private static boolean isPerson(Passage.Name name) {
        return name.entity().type() == EntityType.PERSON;
    }

    private static Rank rank(int leader, int minister, int official, boolean lowered) {
        if (lowered || (official >= leader && official >= minister))
            return Rank.OFFICIAL;
        return leader >= minister ? Rank.LEADER : Rank.MINISTER;
    }

    private static Office office(Passage passage, int begin, int to, Rank rank) {
        var words = new StringBuilder();
        for (int i = begin; i < to; i++) {
            if (i > begin && passage.atoms().get(i).begin() > passage.atoms().get(i - 1).end())
                words.append(' ');
            words.append(passage.atoms().get(i).text());
        }
        String last = passage.word(to - 1);
        boolean plural = (last.endsWith("s") && !last.equals("affairs") && !last.equals("taoiseach"))
                || Set.of("government", "administration", "delegation", "team", "troika", "heads of state").contains(last)
                || passage.word(begin).startsWith("heads");
        return new Office(words.toString(), rank, plural, begin, to);
    }
}
