package sherpa.summit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import sherpa.result.Summit.Form;

/// Tells whether two, three or many meet. A named gathering is one of many whoever is named; else an article's own word stands
/// where it can be true, then what the model is sure of, then the number of sides.
final class FormReader {

    private static final int TRIPLE = 3;
    private static final Set<String> CONFERENCES = Set.of("conference", "forum");
    private static final Set<String> OF_REPORTERS = Set.of("press", "news");

    private final Judge judge;

    FormReader(Judge judge) {
        this.judge = judge;
    }

    Form of(Meeting meeting, List<Party> attending) {
        if (meeting.isNamedGathering())
            return Form.MULTILATERAL;
        long sides = Sides.count(attending);
        boolean three = sides == TRIPLE && Bystanders.represented(attending) == TRIPLE;
        if (sides <= TRIPLE && attending.stream().anyMatch(party -> Mediation.isMediator(meeting, party)))
            return Form.TRILATERAL;
        return FormWords.of(meeting)
                .or(() -> isConference(meeting.telling()) ? Optional.of(Form.MULTILATERAL) : judge.form(meeting, sides))
                .filter(form -> form != Form.BILATERAL || (sides <= TRIPLE && !three))
                .orElse(sides > TRIPLE || meeting.isOfMany() ? Form.MULTILATERAL : sides == TRIPLE ? Form.TRILATERAL
                        : Form.BILATERAL);
    }

    /// "A conference on the future of nuclear energy" has many attending, whoever is named; one between two has not.
    private static boolean isConference(Mention mention) {
        int at = mention.trigger().from();
        return CONFERENCES.contains(mention.passage().word(at))
                && !OF_REPORTERS.contains(mention.passage().word(at - 1))
                && !mention.passage().word(mention.trigger().to()).equals("between");
    }
}
