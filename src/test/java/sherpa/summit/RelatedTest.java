package sherpa.summit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import sherpa.language.Readings;
import sherpa.result.Quote;
import sherpa.result.Summit;

import static org.assertj.core.api.Assertions.assertThat;

class RelatedTest {

    private static final String TEXT = "They met. It was in Lima, not in Quito. Nothing was said. Nobody went to Cusco.";
    private static final Set<String> CITY = Set.of("CITY");

    private final Readings model = Readings.of(TEXT);
    private final List<Passage> passages = Article.of(TEXT).passages();
    private final Meeting meeting = new Meeting(List.of(new Mention(passages.getFirst(), List.of(), 0,
            new Chunk.Trigger(1, 2, Chunk.Trigger.Kind.MEET), List.of(), Optional.empty(), List.of(), Optional.empty(),
            Optional.empty(), Optional.empty(), Summit.Medium.IN_PERSON, Summit.Status.HELD, false, false)));

    private Optional<String> best(double least, String... candidates) {
        return new Related(Optional.of(model.reading()), passages)
                .best(meeting, List.of(candidates).stream().map(RelatedTest::quote).toList(), Function.identity(), CITY, least)
                .map(Quote::text);
    }

    private static Quote quote(String words) {
        int begin = TEXT.indexOf(words);
        return Quote.of(TEXT, begin, begin + words.length());
    }

    @Test
    void theLikeliestOfTheCandidatesIsTaken() {
        model.with("relation", "Lima", "CITY", 0.8).with("relation", "Quito", "CITY", 0.9);
        assertThat(best(0.5, "Lima", "Quito")).contains("Quito");
    }

    @Test
    void oneThatIsNotLikelyEnoughIsNot() {
        model.with("relation", "Lima", "CITY", 0.4);
        assertThat(best(0.5, "Lima")).isEmpty();
        assertThat(best(0.3, "Lima")).contains("Lima");
    }

    @Test
    void anotherRelationDoesNotCount() {
        model.with("relation", "Lima", "COUNTRY", 0.9);
        assertThat(best(0.5, "Lima")).isEmpty();
    }

    @Test
    void whatStandsFartherThanTheNextSentenceIsNotOfTheMeeting() {
        model.with("relation", "Cusco", "CITY", 0.9);
        assertThat(best(0.5, "Cusco")).isEmpty();
    }

    @Test
    void withoutAModelNothingIsRelated() {
        assertThat(new Related(Optional.empty(), passages).best(meeting, List.of(quote("Lima")), Function.identity(), CITY, 0))
                .isEmpty();
    }
}
