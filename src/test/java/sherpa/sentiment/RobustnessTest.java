package sherpa.sentiment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import sherpa.GoldEntities;
import sherpa.entity.Entities;
import sherpa.entity.Knowledge;
import sherpa.language.Tokens;
import sherpa.result.UsSentiment;

import static org.assertj.core.api.Assertions.assertThat;

class RobustnessTest {

    private static final String TEXT = """
            Iran's President Ali Karimi said Tuesday the United States "cannot be trusted". "They broke the deal," he added.
            Protesters in Tehran burned American flags, and critics such as Cuba and Bolivia denounced U.S. policy.
            According to Marta Nowak, Washington should lift the sanctions; she thanked the U.S. for its aid, however.
            PRESIDENT KARIMI: The U.S. is not our enemy, but its threats are unacceptable! – who said that?
            """;

    private final SentimentFinder finder = new SentimentFinder(Knowledge.load());

    private Article article(String text) {
        return Article.of(text).gpe("IR", "Iran", "Tehran", "IRAN").person("IR", "Ali Karimi", "Karimi", "KARIMI")
                .gpe("CU", "Cuba")
                .gpe("BO", "Bolivia").person("PL", "Marta Nowak").norp("US", "American");
    }

    @Test
    void quotesAreTheTextsOwnWordsAndOneToThreeAHolder() {
        for (String text : variants(TEXT, 120)) {
            UsSentiment result = article(text).analyse();
            assertThat(result.holders()).allSatisfy(holder -> {
                assertThat(holder.quotes()).hasSizeBetween(1, 3);
                assertThat(holder.quotes()).allSatisfy(q -> assertThat(text.substring(q.begin(), q.end())).isEqualTo(q.text()));
                assertThat(holder.confidence()).isBetween(0.0, 1.0);
            });
            assertThat(result.score()).isBetween(-1.0, 1.0);
            assertThat(result.contributions().stream().mapToDouble(c -> c.score()).sum())
                    .isCloseTo(result.score(), org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @Test
    void sameTextSameResult() {
        for (String text : variants(TEXT, 50))
            assertThat(article(text).analyse()).isEqualTo(article(text).analyse());
    }

    @Test
    void capitalsAreReadTheSame() {
        var shouted = Article.of("CUBA CONDEMNS THE U.S. EMBARGO").gpe("CU", "CUBA").analyse();
        assertThat(shouted.holders()).singleElement()
                .satisfies(holder -> assertThat(holder.polarity()).isEqualTo(UsSentiment.Polarity.NEGATIVE));
    }

    @Test
    void emptyTextIsAbsent() {
        var document = GoldEntities.document("");
        assertThat(finder.find(document, Tokens.of(document), new Entities(List.of()), Optional.empty()).overall())
                .isEqualTo(UsSentiment.Overall.ABSENT);
    }

    @Test
    void wholeArticlesReadFast() {
        String text = TEXT.repeat(12);
        var entities = new Entities(article(text).rows());
        var document = GoldEntities.document(text);
        var tokens = Tokens.of(document);
        for (int i = 0; i < 30; i++)
            finder.find(document, tokens, entities, Optional.empty());
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long start = System.nanoTime();
            finder.find(document, tokens, entities, Optional.empty());
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best / 1e6).as("milliseconds for %d words", tokens.all().size()).isLessThan(100);
    }

    /// Cut, shuffled, upper-cased and noised.
    private static List<String> variants(String text, int count) {
        var random = new Random(7);
        return IntStream.range(0, count).mapToObj(i -> switch (i % 4) {
            case 0 -> text.substring(random.nextInt(text.length() / 2), text.length() / 2 + random.nextInt(text.length() / 2));
            case 1 -> {
                var words = new java.util.ArrayList<>(List.of(text.split(" ")));
                java.util.Collections.shuffle(words, random);
                yield String.join(" ", words);
            }
            case 2 -> text.substring(random.nextInt(text.length() / 2)).toUpperCase(Locale.ROOT);
            default -> text.chars().map(c -> random.nextInt(12) == 0 ? random.nextInt(0x2FFF) : c)
                    .mapToObj(c -> Character.isSurrogate((char) c) ? " " : String.valueOf((char) c))
                    .collect(Collectors.joining());
        }).toList();
    }
}
