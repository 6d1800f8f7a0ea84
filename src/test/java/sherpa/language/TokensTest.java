package sherpa.language;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import sherpa.document.Document;
import sherpa.result.DocumentInfo;

import static org.assertj.core.api.Assertions.assertThat;

class TokensTest {

    @Test
    void abbreviationsKeepTheirStops() {
        assertThat(words("The U.S. envoy left Ford Motor Co. in Calif. on Jan. 5."))
                .containsExactly("The", "U.S.", "envoy", "left", "Ford", "Motor", "Co.", "in", "Calif.", "on", "Jan.", "5", ".");
    }

    @Test
    void abbreviationsBehindAHyphenKeepTheirStops() {
        assertThat(words("a Japan-U.S. pact, D-N.Y., said")).containsExactly("a", "Japan-U.S.", "pact", ",", "D-N.Y.", ",",
                "said");
    }

    @Test
    void possessiveEndingsStandAlone() {
        assertThat(words("BIDEN’S AND KIM'S")).containsExactly("BIDEN", "’S", "AND", "KIM", "'S");
        assertThat(words("Kim’s aide and O’Brien's plan")).containsExactly("Kim", "’s", "aide", "and", "O’Brien", "'s", "plan");
    }

    @Test
    void numbersAndInnerHyphensStayWhole() {
        assertThat(words("10,000 troops in a stand-off on the 3rd")).containsExactly(
                "10,000", "troops", "in", "a", "stand-off", "on", "the", "3rd");
    }

    @Test
    void aStretchOfTheTextHasItsTokens() {
        var tokens = tokens("one two three four");

        assertThat(tokens.within(4, 13)).extracting(Token::text).containsExactly("two", "three");
        assertThat(tokens.firstFrom(5)).isEqualTo(2);
        assertThat(tokens.firstFrom(99)).isEqualTo(4);
    }

    private static List<String> words(String text) {
        return tokens(text).all().stream().map(Token::text).toList();
    }

    private static Tokens tokens(String text) {
        return Tokens
                .of(new Document(Optional.empty(), text, List.of(new Document.Sentence(0, text.length())), "en", Optional.empty(),
                        DocumentInfo.Format.TEXT, List.of()));
    }
}
