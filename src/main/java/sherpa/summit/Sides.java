package sherpa.summit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// Finds who takes part in a meeting, in the neighbourhood of the word that tells of it: the subject to its left,
/// "with" and "between" to its right, a possessive before it.
final class Sides {

    static final Set<String> STOPS = Set.of(";", ":", "“", "”", "\"", "because", "but", "where", "when", "if", "whether",
            "although", "though", "—");
    private static final Set<String> PREPOSITIONS = Lexicon.words("side.preposition");
    private static final Set<String> AUXILIARIES = Lexicon.words("auxiliary");
    private static final Set<String> SAY = Lexicon.words("say");
    private static final Set<String> ADJUNCTS = Lexicon.words("side.adjunct");

    private static final int BEHIND = 5;

    /// "I will also meet", "I spoke over the phone".
    private static final int OF_THE_SPEAKER = 4;

    private final Discourse discourse;

    Sides(Discourse discourse) {
        this.discourse = discourse;
    }

    /// The nearest party to the left that is not behind a preposition; the subject of the sentence for adjuncts ("after meeting ...").
    List<Party> subject(List<Chunk> chunks, int at) {
        if (isAdjunct(chunks, at) || isCoordinated(chunks, at)) {
            var subject = sentenceSubject(chunks, at);
            if (!subject.isEmpty())
                return subject;
        }
        boolean noun = chunks.get(at) instanceof Chunk.Trigger trigger && trigger.isNoun();
        var described = described(chunks, at);
        if (!noun && !described.isEmpty())
            return described;
        for (int k = at - 1; k >= 0; k--) {
            final int i = k;
            switch (chunks.get(i)) {
                case Chunk.Group group when !group.adjective() && !isOwner(chunks, i)
                        && (!PREPOSITIONS.contains(word(chunks, i - 1)) || isLed(chunks, i))
                        && !(noun && (chunks.get(Math.max(0, i - 1)) instanceof Chunk.Trigger
                                || ADJUNCTS.contains(word(chunks, i - 1)))) -> {
                    return union(withPronoun(chunks, i), group.parties());
                }
                case Chunk.Pronoun pronoun when !isPossessive(chunks, i, at) -> {
                    var meant = discourse.resolve(pronoun.plural(), chunks.subList(0, i));
                    if (!meant.isEmpty())
                        return meant;
                }
                case Chunk.Word word when word.is("i") && at - i <= OF_THE_SPEAKER -> {
                    return discourse.resolve(false, chunks.subList(0, i));
                }
                case Chunk.Word word when STOPS.contains(word.lower()) -> {
                    return List.of();
                }
                default -> {
                }
            }
        }
        return sentenceSubject(chunks, at);
    }

    /// "Mr. Ghanem, secretary of the committee, arrived": whom the words between commas before the verb describe.
    private static List<Party> described(List<Chunk> chunks, int at) {
        int closing = at - 1;
        while (closing > 0 && AUXILIARIES.contains(word(chunks, closing)))
            closing--;
        if (!word(chunks, closing).equals(","))
            return List.of();
        for (int i = closing - 1; i > 0; i--) {
            if (STOPS.contains(word(chunks, i)))
                return List.of();
            if (word(chunks, i).equals(",") && chunks.get(i - 1) instanceof Chunk.Group group && !group.adjective()
                    && group.parties().getFirst().isPerson() && !isBehindPreposition(chunks, i - 1))
                return group.parties();
        }
        return List.of();
    }

    /// "He and Mr. Abbas spoke": whom the pronoun before the group means.
    private List<Party> withPronoun(List<Chunk> chunks, int i) {
        return word(chunks, i - 1).equals("and") && i > 1 && chunks.get(i - 2) instanceof Chunk.Pronoun pronoun
                && !pronoun.plural() ? discourse.resolve(false, chunks.subList(0, i - 2)) : List.of();
    }

    /// "A delegation led by Mr. Penn will arrive."
    private static boolean isLed(List<Chunk> chunks, int i) {
        return word(chunks, i - 1).equals("by") && Set.of("led", "headed").contains(word(chunks, i - 2));
    }

    /// "His wife visited": the pronoun belongs to a noun between.
    private static boolean isPossessive(List<Chunk> chunks, int i, int at) {
        return Set.of("his", "their", "her", "him", "them").contains(word(chunks, i)) && i < at - 1;
    }

    static String word(List<Chunk> chunks, int i) {
        if (i < 0 || i >= chunks.size())
            return "";
        return chunks.get(i) instanceof Chunk.Word word ? word.lower() : "";
    }

    /// "Mr. Hill criticised Russia and met Mr. Brandt": the object between is not who met.
    private static boolean isCoordinated(List<Chunk> chunks, int at) {
        return word(chunks, at - 1).equals("and") && chunks.get(at) instanceof Chunk.Trigger trigger && !trigger.isNoun();
    }

    private static boolean isAdjunct(List<Chunk> chunks, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
            if (!(chunks.get(i) instanceof Chunk.Word) && !(chunks.get(i) instanceof Chunk.Time))
                return false;
            if (ADJUNCTS.contains(word(chunks, i)))
                return true;
        }
        return false;
    }

    /// The first party of the sentence that is not behind a preposition, leaving out what follows the trigger up to a comma.
    List<Party> sentenceSubject(List<Chunk> chunks, int at) {
        boolean passedComma = true;
        boolean quoted = false;
        for (int i = 0; i < chunks.size(); i++) {
            String mark = word(chunks, i);
            quoted = mark.equals("“") || (mark.equals("\"") && !quoted) || (quoted && !mark.equals("”") && !mark.equals("\""));
            if (quoted)
                continue;
            if (i == at)
                passedComma = false;
            if (word(chunks, i).equals(","))
                passedComma = true;
            if (!passedComma)
                continue;
            if (chunks.get(i) instanceof Chunk.Group group && !group.adjective() && !isBehindPreposition(chunks, i)
                    && !isOwner(chunks, i) && !isReporter(chunks, i, at))
                return group.parties();
            if (chunks.get(i) instanceof Chunk.Pronoun pronoun) {
                var meant = discourse.resolve(pronoun.plural(), chunks.subList(0, i));
                if (!meant.isEmpty())
                    return meant;
            }
        }
        return List.of();
    }

    /// The sentence's subject; in a headline whoever is named directly before the call: "Readout of President Kaya Call with".
    List<Party> caller(Passage passage, List<Chunk> chunks, int at) {
        var subject = sentenceSubject(chunks, at);
        return subject.isEmpty() && passage.isHeadline() && at > 0 && chunks.get(at - 1) instanceof Chunk.Group group
                ? group.parties() : subject;
    }

    /// "The U.N. says Mr. Gambari will begin his tour in A before continuing to B": who only tells of what another one does.
    private static boolean isReporter(List<Chunk> chunks, int i, int at) {
        return SAY.contains(word(chunks, i + 1)) && !word(chunks, i + 1).equals("told") && i + 2 < at
                && chunks.get(i + 2) instanceof Chunk.Group next && !next.adjective()
                && next.parties().getFirst().isPerson() && !isOwner(chunks, i + 2);
    }

    /// The state of another country than these that is named directly behind: "her next stop will be Chile".
    List<Party> otherState(List<Chunk> chunks, int at, List<Party> visitors) {
        var own = visitors.stream().map(Party::side).toList();
        return chunks.subList(at + 1, Math.min(chunks.size(), at + BEHIND)).stream().filter(Chunk.Group.class::isInstance)
                .flatMap(group -> ((Chunk.Group) group).parties().stream())
                .filter(party -> party.country().isPresent() && !own.contains(party.side())).limit(1).toList();
    }

    static boolean isBehindPreposition(List<Chunk> chunks, int i) {
        return PREPOSITIONS.contains(word(chunks, i - 1)) || ADJUNCTS.contains(word(chunks, i - 1));
    }

    /// The group that owns the noun: "Bush's visit", "their meeting", "Israeli-Palestinian talks".
    List<Party> owner(List<Chunk> chunks, int at) {
        for (int k = at - 1; k >= Math.max(0, at - 6); k--) {
            final int i = k;
            switch (chunks.get(i)) {
                case Chunk.Group group when group.adjective() || isOwner(chunks, i)
                        || (i == at - 1 && chunks.get(at) instanceof Chunk.Trigger trigger && trigger.isNoun()) -> {
                    return group.parties();
                }
                case Chunk.Pronoun pronoun when i >= at - 4 && isPossessiveWord(chunks, i) -> {
                    return discourse.resolve(pronoun.plural(), chunks.subList(0, i));
                }
                case Chunk.Word word when (!Character.isLetterOrDigit(word.lower().charAt(0)) && !word.is("'s") && !word.is("’s"))
                        || PREPOSITIONS.contains(word.lower()) || STOPS.contains(word.lower()) || word.is("the")
                        || word.is("a") -> {
                    return List.of();
                }
                case Chunk.Group group -> {
                    return List.of();
                }
                case Chunk.Trigger trigger -> {
                    return List.of();
                }
                case Chunk.Pronoun pronoun when !isPossessiveWord(chunks, i) && !isOwner(chunks, i) -> {
                    return List.of();
                }
                default -> {
                }
            }
        }
        return List.of();
    }

    /// Whether "they" or "the two leaders" stand for those who meet, and nobody else is named before.
    static boolean isOfThePair(List<Chunk> chunks, int at) {
        boolean pair = false;
        for (int i = 0; i < at; i++) {
            if (chunks.get(i) instanceof Chunk.Group)
                return false;
            pair |= chunks.get(i) instanceof Chunk.Pronoun pronoun && pronoun.plural();
        }
        return pair;
    }

    /// "Their meeting".
    boolean isPronounOwned(List<Chunk> chunks, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--)
            if (chunks.get(i) instanceof Chunk.Pronoun)
                return true;
        return false;
    }

    static boolean isOwner(List<Chunk> chunks, int i) {
        return word(chunks, i + 1).equals("'s") || word(chunks, i + 1).equals("’s") || word(chunks, i + 1).equals("'")
                || word(chunks, i + 1).equals("’");
    }

    private boolean isPossessiveWord(List<Chunk> chunks, int i) {
        return chunks.get(i) instanceof Chunk.Pronoun && chunks.get(i).to() - chunks.get(i).from() == 1;
    }

    /// The parties of several lists, each once; a state is left out where a person of it is there.
    @SafeVarargs
    static List<Party> union(List<Party>... lists) {
        var byName = new LinkedHashMap<String, Party>();
        for (List<Party> list : lists)
            for (Party party : list)
                byName.merge(party.name(), party, (a, b) -> a.withOffice(a.position().or(b::position), b.rank()));
        var all = List.copyOf(byName.values());
        return all.stream()
                .filter(party -> party.isPerson() || party.kind() == Party.Kind.BODY
                        || all.stream().noneMatch(other -> other.isPerson() && other.side().equals(party.side())))
                .toList();
    }

    /// "They then met Mr. Dahl": of those whom "they" means, the ones of his own side are not who met him.
    static List<Party> facing(List<Party> several, List<Party> met) {
        var theirs = met.stream().map(Party::side).toList();
        boolean others = met.stream().allMatch(Party::isPerson) && several.stream().noneMatch(met::contains)
                && several.stream().anyMatch(party -> !theirs.contains(party.side()));
        return others ? several.stream().filter(party -> !theirs.contains(party.side())).toList() : several;
    }

    static long count(List<Party> parties) {
        return parties.stream().map(Party::side).distinct().count();
    }
}
