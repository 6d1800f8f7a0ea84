package sherpa.summit;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells who only brings others together: "US-mediated talks", "talks brokered by Norway", "Norwegian mediators".
final class Mediation {

    private static final Set<String> MEDIATED = Lexicon.words("mediation");
    private static final Set<String> AUXILIARIES = Lexicon.words("auxiliary");
    private static final Set<String> MEDIATORS = Lexicon.words("mediator");
    private static final int BEFORE = 8;
    private static final int BEHIND = 8;

    private Mediation() {}

    /// Who mediates the talks that the trigger at this place tells of, by the words of its noun phrase.
    static List<Party> of(List<Chunk> chunks, int at) {
        for (int i = at - 1; i > Math.max(0, at - BEFORE) && isOfThePhrase(chunks.get(i)); i--)
            if (MEDIATED.contains(Sides.word(chunks, i).replaceFirst("^-", ""))) {
                int by = Sides.word(chunks, i - 1).equals("-") || AUXILIARIES.contains(Sides.word(chunks, i - 1)) ? i - 2 : i - 1;
                return by >= 0 && chunks.get(by) instanceof Chunk.Group group ? group.parties() : List.of();
            }
        for (int i = at + 1; i < Math.min(chunks.size() - 2, at + BEHIND) && !(chunks.get(i) instanceof Chunk.Trigger); i++)
            if (MEDIATED.contains(Sides.word(chunks, i)) && Sides.word(chunks, i + 1).equals("by")) {
                int by = Sides.word(chunks, i + 2).equals("the") ? i + 3 : i + 2;
                return by < chunks.size() && chunks.get(by) instanceof Chunk.Group group ? group.parties() : List.of();
            }
        return List.of();
    }

    private static boolean isOfThePhrase(Chunk chunk) {
        return chunk instanceof Chunk.Word || (chunk instanceof Chunk.Group group && group.adjective());
    }

    /// Whether a party mediates in the meeting, by its office or by the words around one of the meeting's mentions.
    static boolean isMediator(Meeting meeting, Party party) {
        return party.position().filter(Mediation::isOffice).isPresent()
                || meeting.mentions().stream().anyMatch(m -> m.trigger().isNoun()
                        && of(m.chunks(), m.at()).stream().anyMatch(by -> by.side().equals(party.side())));
    }

    private static boolean isOffice(String office) {
        return MEDIATORS.contains(office.toLowerCase(Locale.ROOT).replaceFirst(".* ", ""));
    }
}
