package sherpa.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import sherpa.result.Quote;
import sherpa.result.Summit;

import static org.assertj.core.api.Assertions.assertThat;

class SummitFinderPropertiesTest {

    private static final List<String> WORDS = List.of(
            "Anna Berg", "Deniz Kaya", "Norway", "Ankara", "Turkish", "President", "Prime Minister", "met", "will meet", "talks",
            "with", "between",
            "visited", "the", "his", "their", "two leaders", "in", "to", ",", ".", ";", "\"", "“", "”", "and", "four meetings",
            "summit", "EU", "’s", "'s", "-",
            "postponed", "on Monday", "two-day", "agreed to", "to discuss", "who", "after", "🙂", "--", "(", ")",
            "spoke by telephone", "officials", "one with");

    private static Article article(String text) {
        return Article.of(text).published("2020-06-10").person("NO", "Anna Berg", "Berg").person("TR", "Deniz Kaya", "Kaya")
                .place("NO", "Norway").place("TR", "Ankara").nationality("TR", "Turkish").body("EU");
    }

    private static String text(Random random) {
        var words = new ArrayList<String>();
        for (int i = random.nextInt(60) + 5; i > 0; i--)
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        return "The report. " + String.join(random.nextInt(8) == 0 ? "\n" : " ", words) + ".";
    }

    private static void check(Article article) {
        String words = article.document().text();
        var summits = article.summits();
        for (Summit summit : summits) {
            quotes(summit).forEach(quote -> assertThat(words.substring(quote.begin(), quote.end())).isEqualTo(quote.text()));
            assertThat(summit.confidence()).isBetween(0.0, 1.0);
        }
        assertThat(article.summits()).isEqualTo(summits);
    }

    private static Stream<Quote> quotes(Summit summit) {
        var all = new ArrayList<Quote>(List.of(summit.quote()));
        all.addAll(summit.agenda());
        all.addAll(summit.outcomes());
        summit.date().text().ifPresent(all::add);
        summit.duration().text().ifPresent(all::add);
        summit.evidence().forEach(e -> e.quote().ifPresent(all::add));
        return all.stream();
    }

    @Test
    void quotesAreExactAndRunsAlikeOnAnyWords() {
        var random = new Random(20190425);
        for (int i = 0; i < 400; i++)
            check(article(text(random)));
    }

    @Test
    void truncatedAndUpperCasedTextsAreRead() {
        var random = new Random(7);
        for (int i = 0; i < 100; i++) {
            String text = text(random);
            check(article(text.substring(0, 12 + random.nextInt(text.length() - 12))));
            check(article(text.toUpperCase(Locale.ROOT)));
        }
    }
}
