package sherpa.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The expected files are written by `src/training/parity/tokenizer_parity.py`.
class WordPieceTest {

    private static final WordPiece WORD_PIECE = WordPiece.load();
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @Test
    void tenThousandStringsAreCutAsHuggingFaceCutsThem() throws IOException {
        var json = new ObjectMapper();
        var wrong = new ArrayList<String>();
        var lines = lines("strings.jsonl.gz");
        for (var line : lines) {
            var row = json.readTree(line);
            var text = row.get(0).textValue();
            var expected = pieces(row.get(1));
            var found = WORD_PIECE.split(text);
            if (!found.equals(expected))
                wrong.add(line + "\n expected " + expected + "\n found    " + found);
        }
        assertThat(lines).hasSize(10_000);
        assertThat(wrong).isEmpty();
    }

    private static List<Piece> pieces(JsonNode row) {
        var pieces = new ArrayList<Piece>();
        int end = 0;
        for (int i = 0; i < row.size(); i += 2) {
            int place = row.get(i + 1).intValue();
            int begin = end + (place >> 11);
            end = begin + ((place >> 1) & 0x3FF);
            pieces.add(new Piece(row.get(i).intValue(), begin, end, (place & 1) == 1));
        }
        return pieces;
    }

    /// Hugging Face's tables are of Unicode 8, Java's newer: characters that came between may differ, and two of Unicode 3.2
    /// were given another category since.
    @Test
    void everyCharacterOfUnicodeIsFoldedAsHuggingFaceFoldsIt() throws IOException {
        var fates = new String[Character.MAX_CODE_POINT + 1];
        var isNew = new boolean[Character.MAX_CODE_POINT + 1];
        for (var line : lines("characters.txt.gz")) {
            var fields = line.split("\t", -1);
            for (int c = Integer.parseInt(fields[0], 16); c <= Integer.parseInt(fields[1], 16); c++) {
                fates[c] = fields[2];
                isNew[c] = fields[3].equals("new");
            }
        }
        var wrongOld = new ArrayList<String>();
        var wrongNew = new ArrayList<String>();
        for (int c = 0; c < fates.length; c++) {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                continue;
            var expected = Objects.requireNonNullElse(fates[c], "");
            var found = fate(c);
            if (!found.equals(expected))
                (fates[c] == null || isNew[c] ? wrongNew : wrongOld).add(Integer.toHexString(c));
        }
        assertThat(wrongOld).containsExactlyInAnyOrder("166d", "1734");
        assertThat(wrongNew).hasSizeLessThan(1_000)
                .noneMatch(c -> VOCABULARY.id(Character.toString(Integer.parseInt(c, 16)), false) >= 0);
    }

    private static String fate(int c) {
        var text = Character.toString(c);
        var folded = new Folded(text);
        var string = folded.string(0, folded.size());
        if (string.isEmpty())
            return "gone";
        if (string.equals(" "))
            return "blank";
        if (string.equals(" " + text + " "))
            return "alone";
        if (!string.equals(text))
            return string.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
        return WORD_PIECE.split("x" + text + "x").size() == 3 && WORD_PIECE.split("x" + text + "x").get(1).startsWord() ? "mark"
                : "";
    }

    @Test
    void accentsAndCaseAreFoldedAndPlacesKept() {
        var pieces = WORD_PIECE.split("  CAFÉ e\u0301a");
        assertThat(pieces).extracting(p -> p.begin() + "-" + p.end()).containsExactly("2-6", "7-10");
        assertThat(pieces.getFirst().id()).isEqualTo(VOCABULARY.id("cafe", false));
    }

    @Test
    void namesOfSpecialPiecesInAnArticleArePlainText() {
        assertThat(WORD_PIECE.split("[SEP]")).hasSize(3).first().isEqualTo(new Piece(VOCABULARY.id("[", false), 0, 1, true));
    }

    @Test
    void unpairedSurrogatesAreDroppedAsControlsAre() {
        assertThat(WORD_PIECE.split("Ki\uD83Dm")).extracting(Piece::id).containsExactly(VOCABULARY.id("kim", false));
        assertThat(WORD_PIECE.split("\uDE00\uD83D")).isEmpty();
    }

    @Test
    void wordsOfMoreThanAHundredCharactersAreUnknown() {
        assertThat(WORD_PIECE.split("a".repeat(100))).hasSizeGreaterThan(1);
        assertThat(WORD_PIECE.split("a".repeat(101))).containsExactly(new Piece(VOCABULARY.unknown(), 0, 101, true));
    }

    @Test
    void nothingGivesNoPieces() {
        assertThat(WORD_PIECE.split("")).isEmpty();
        assertThat(WORD_PIECE.split(" \n\u200b")).isEmpty();
    }

    @Test
    void piecesStandInOrderWithinTheTextAndWordsDoNotDependOnWhatStandsAround() {
        var random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            var left = randomText(random);
            var right = randomText(random);
            var pieces = WORD_PIECE.split(left + " " + right);
            int last = 0;
            for (var piece : pieces) {
                assertThat(piece.begin()).isBetween(last, piece.end() - 1);
                assertThat(piece.end()).isLessThanOrEqualTo(left.length() + 1 + right.length());
                last = piece.begin();
            }
            var joined = new ArrayList<>(WORD_PIECE.split(left));
            for (var p : WORD_PIECE.split(right))
                joined.add(new Piece(p.id(), p.begin() + left.length() + 1, p.end() + left.length() + 1, p.startsWord()));
            assertThat(pieces).isEqualTo(joined);
        }
    }

    /// Any code units, unpaired surrogates among them, with plain words between.
    private static String randomText(Random random) {
        var text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.append((char) random.nextInt(0x250));
                case 2 -> text.appendCodePoint(random.nextInt(0x30000));
                default -> text.append(random.nextBoolean() ? " talks" : "Hanoi");
            }
        }
        return text.toString();
    }

    private static List<String> lines(String name) throws IOException {
        try (var in = new GZIPInputStream(Objects.requireNonNull(WordPieceTest.class.getResourceAsStream(name)));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
