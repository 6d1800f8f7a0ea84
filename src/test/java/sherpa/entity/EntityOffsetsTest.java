package sherpa.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

import sherpa.document.Document;
import sherpa.document.Uploads;
import sherpa.language.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class EntityOffsetsTest {

    private static final Path GOLD = Path.of("../shared/gold/train.jsonl");

    private static final List<String> PIECES = List.of("Kim", "Jong", "Un", "U.S.", "-", "–", "led", "the", "Ministry", "of",
            "and", "Trade",
            "President", "J.", ".", ",", "'s", "’s", "\n", "(", ")", "NATO", "São", "Paulo", "é", "e\u0301", "Moscow", "said",
            "in",
            "İstanbul", "ß", "😀", "\u200b", "\"", "“", "Jae-in", "al-Assad", "Mr.", "summit", "2019", "13th", "Park", "TOKYO",
            "a", "A",
            "Hall", "Jr.", "O’Brien", "People", "Daily", "\t", "\u00a0", "de", "la", "&", "/", "co", "St.", "Washington", "D.C.");

    /// Enough of it that what follows, which is no language, is not taken for another one.
    private static final String ENGLISH = """
            The ministers said after their meeting that the talks had been useful and that they would go on next week. They did
            not say what they had talked about, or whether there would be an agreement before the end of the year.
            """;

    @Test
    void everyMentionIsTheTextAtItsOffsetsOnRandomTexts() {
        var random = new Random(20261124);
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder(ENGLISH).append("x");
            for (int i = random.nextInt(60); i >= 0; i--)
                text.append(random.nextInt(5) == 0 ? "" : " ").append(PIECES.get(random.nextInt(PIECES.size())));
            verify(Uploads.document(text.toString(), Optional.empty()));
        }
    }

    @Test
    void everyMentionIsTheTextAtItsOffsetsOnTheTrainingArticles() throws IOException {
        assumeThat(GOLD).as("gold articles are not here; the random texts are still checked").exists();
        for (String line : Files.readAllLines(GOLD))
            verify(Uploads.document(new JsonMapper().readTree(line).path("text").asText(), Optional.empty()));
    }

    @Test
    void theSameArticleGivesTheSameEntities() {
        var text = "Moscow and Washington agreed. Kim Jong Un met Moon Jae-in. Kim said NATO and the UN (United Nations) stay out.";

        assertThat(Article.of(text).entities()).isEqualTo(Article.of(text).entities());
    }

    private static void verify(Document document) {
        var entities = Article.finder().find(document, Tokens.of(document), Optional.empty());
        assertThat(entities.rows()).allSatisfy(entity -> {
            assertThat(entity.mentions()).isNotEmpty();
            assertThat(entity.aliases()).contains(entity.name()).doesNotHaveDuplicates();
            assertThat(entity.confidence()).isBetween(0.0, 1.0);
            assertThat(entity.mentions()).allSatisfy(mention -> {
                assertThat(mention.text()).isEqualTo(document.text().substring(mention.begin(), mention.end()))
                        .isEqualTo(mention.text().strip());
                assertThat(entity.aliases()).contains(mention.text());
                assertThat(document.sentences()).anyMatch(s -> s.begin() <= mention.begin() && mention.end() <= s.end());
            });
        });
        var all = entities.within(0, document.text().length());
        for (int i = 1; i < all.size(); i++)
            assertThat(all.get(i).mention().begin()).isGreaterThanOrEqualTo(all.get(i - 1).mention().end());
    }
}
