package sherpa.summit;

import java.util.Optional;

/// Reads the office that stands behind a name: ", the Egyptian foreign minister,".
final class AppositionParser {

    private final Phrases determiners;
    private final NationParser nationParser;
    private final OfficeParser offices;

    AppositionParser(Phrases determiners, NationParser nationParser, OfficeParser offices) {
        this.determiners = determiners;
        this.nationParser = nationParser;
        this.offices = offices;
    }

    /// The office, with all that belongs to it up to the mark that ends the apposition.
    Optional<OfficeParser.Office> at(Passage passage, int at) {
        if (!passage.word(at).equals(","))
            return Optional.empty();
        int i = at + 1;
        while (determiners.has(passage.word(i)) && passage.nameAt(i).isEmpty())
            i++;
        var nations = nationParser.nations(passage, i);
        int next = nations.isEmpty() ? i : nations.getLast().to();
        if (passage.isPossessive(next))
            next++;
        var office = offices.at(passage, next);
        if (office.isEmpty())
            return Optional.empty();
        int to = office.get().to();
        if (passage.word(to).equals("of") || passage.word(to).equals("for") || passage.word(to).equals("to")) {
            var after = nationParser.nations(passage, to + 1);
            to = after.isEmpty() ? to : after.getLast().to();
        }
        return passage.word(to).equals(",") || passage.word(to).equals(".")
                ? Optional.of(new OfficeParser.Office(office.get().words(), office.get().rank(), false, office.get().begin(), to))
                : Optional.empty();
    }
}
