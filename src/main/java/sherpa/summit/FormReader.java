package sherpa.summit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.result.Summit.Form;

/// Tells whether two, three or many meet. A named gathering is one of many whoever is named; else an article's own word stands
/// where it can be true, then what the model is sure of, then the number of sides.
final class FormReader {

    private static final int TRIPLE = 3;
    private static final Set<String> PURPOSES = Set.of("for", "attend", "attending", "attended");
    private static final Set<String> GATHERINGS = Set.of("summit", "forum", "conference");
    private static final int REACH = 14;
    private static final Set<String> CONFERENCES = Set.of("conference", "forum");
    private static final Set<String> OF_REPORTERS = Set.of("press", "news");

    private final Judge judge;

    FormReader(Judge judge) {
        this.judge = judge;
    }

    Form of(Meeting meeting, List<Party> attending) {
        if (meeting.isNamedGathering() || meeting.mentions().stream().allMatch(FormReader::isJourneyToGathering))
            return Form.MULTILATERAL;
        long sides = Sides.count(attending);
        boolean three = sides == TRIPLE && Bystanders.represented(attending) == TRIPLE;
        if (sides <= TRIPLE && attending.stream().anyMatch(party -> Mediation.isMediator(meeting, party)))
            return Form.TRILATERAL;
        return FormWords.of(meeting)
                .or(() -> isConference(meeting.telling()) ? Optional.of(Form.MULTILATERAL) : judge.form(meeting, attending))
                .filter(form -> form != Form.BILATERAL || (sides <= TRIPLE && !three))
                .orElse(sides > TRIPLE || meeting.isGathering() || attending.stream().anyMatch(Party::isOfUnnamedStates)
                        || (sides == 1 && meeting.isOfMany()) ? Form.MULTILATERAL
                                : sides == TRIPLE ? Form.TRILATERAL
                                        : Form.BILATERAL);
    }

    /// "Left for the SAARC summit in Dhaka", "arrived to attend the APEC leaders' meeting": not a summit with somebody.
    private static boolean isJourneyToGathering(Mention mention) {
        var passage = mention.passage();
        boolean purpose = false;
        for (int i = mention.trigger().to(); mention.trigger().isVisit() && i < mention.trigger().to() + REACH; i++) {
            purpose |= PURPOSES.contains(passage.word(i));
            if (purpose && GATHERINGS.contains(passage.word(i)))
                return passage.atoms().get(i - 1).isWord() && isNamed(passage, i - 1)
                        && !Set.of("with", "talks", "between").contains(passage.word(i + 1));
        }
        return false;
    }

    private static boolean isNamed(Passage passage, int at) {
        return passage.nameAt(at).isPresent() || passage.atoms().get(at).isCapitalized();
    }

    /// "A conference on the future of nuclear energy" has many attending, whoever is named; one between two has not.
    private static boolean isConference(Mention mention) {
        int at = mention.trigger().from();
        return CONFERENCES.contains(mention.passage().word(at))
                && !OF_REPORTERS.contains(mention.passage().word(at - 1))
                && !mention.passage().word(mention.trigger().to()).equals("between");
    }
}
