package sherpa.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordShapeTest {

    @ParameterizedTest
    @CsvSource({ "talks, LOWER", "Hanoi, INITIAL", "NATO, UPPER", "J, LETTER", "McCain, MIXED", "iPhone, MIXED", "2019, DIGIT",
            "G20, DIGIT",
            "会, OTHER", "!, OTHER", "O’Brien, MIXED", "É, LETTER", "Élysée, INITIAL", "², DIGIT" })
    void wordsHaveTheShapeTheyAreWrittenIn(String word, WordShape shape) {
        assertThat(WordShape.of("<" + word + ">", 1, 1 + word.length())).isEqualTo(shape);
    }

    /// The expected shapes are those that the model was trained on: `src/training/parity/tokenizer_parity.py` writes them.
    @Test
    void wordsAndCharactersHaveTheShapeThatTrainingGaveThem() throws IOException {
        var json = new ObjectMapper();
        var wrong = new ArrayList<String>();
        int checked = 0;
        try (var in = new GZIPInputStream(Objects.requireNonNull(WordShapeTest.class.getResourceAsStream("shapes.jsonl.gz")));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line : reader.lines().toList()) {
                var row = json.readTree(line);
                if (row.get(0).isTextual()) {
                    checked++;
                    if (shape(row.get(0).textValue()) != row.get(1).intValue())
                        wrong.add(line);
                } else {
                    for (int c = row.get(0).intValue(); c <= row.get(1).intValue(); c++, checked++) {
                        if (shape(Character.toString(c)) != row.get(2).intValue())
                            wrong.add(Integer.toHexString(c) + " " + row.get(2));
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(50_000);
        // The numbers one and five of Old Italic, which Java takes for digits.
        assertThat(wrong).containsExactly("10320 7", "10321 7");
    }

    private static int shape(String word) {
        return WordShape.of(word, 0, word.length()).index();
    }
}
