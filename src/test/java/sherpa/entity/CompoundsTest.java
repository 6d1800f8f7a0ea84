package sherpa.entity;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import sherpa.result.EntityType;

import static org.assertj.core.api.Assertions.assertThat;

class CompoundsTest {

    /// The names that are left of these, all taken for persons.
    private static List<String> parted(String text, String... names) {
        var marked = Stream.of(names)
                .map(n -> new Mention(text.indexOf(n), text.indexOf(n) + n.length(), EntityType.PERSON, 0.9));
        return Compounds.mend(text, marked.toList()).stream().map(m -> text.substring(m.begin(), m.end())).toList();
    }

    @Test
    void twoWhomTheArticleNamesApartAreTwoBeforeAHyphenToo() {
        assertThat(parted("Berg-Kaya came alone. Anna Berg thanked her.", "Berg-Kaya", "Anna Berg"))
                .containsExactly("Berg-Kaya", "Anna Berg");
        assertThat(parted("The Berg-Kaya summit ended. Anna Berg thanked Deniz Kaya.", "Berg-Kaya", "Anna Berg", "Deniz Kaya"))
                .containsExactly("Berg", "Kaya", "Anna Berg", "Deniz Kaya");
    }

    @Test
    void aNicknameInsideANameDoesNotCutIt() {
        var text = "President Joko “Jokowi” Widodo said that the “Friends of Oslo” had met.";
        assertThat(Compounds.mend(text, List.of(mention(text, "Joko "), mention(text, "Jokowi"), mention(text, "Oslo"))))
                .extracting(m -> text.substring(m.begin(), m.end())).containsExactly("Joko “Jokowi” Widodo", "Oslo");
    }

    private static Mention mention(String text, String name) {
        int begin = text.indexOf(name);
        return new Mention(begin, begin + name.strip().length(), EntityType.PERSON, 0.9);
    }
}
