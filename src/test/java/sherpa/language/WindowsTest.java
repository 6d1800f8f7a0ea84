package sherpa.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import sherpa.document.Document.Sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WindowsTest {

    @Test
    void coresAreWholeSentencesWithTheSentenceBeforeAsContext() {
        // Three sentences of 4, 3 and 5 pieces; room for 8 pieces.
        var pieces = words(12);
        var sentences = List.of(sentence(pieces, 0, 4), sentence(pieces, 4, 7), sentence(pieces, 7, 12));

        var windows = new Windows(10, 3).of(pieces, sentences);

        assertThat(windows).containsExactly(new Window(0, 0, 7), new Window(4, 7, 12));
    }

    @Test
    void contextIsTheEndOfALongSentence() {
        var pieces = words(10);
        var sentences = List.of(sentence(pieces, 0, 5), sentence(pieces, 5, 10));

        assertThat(new Windows(10, 2).of(pieces, sentences)).containsExactly(new Window(0, 0, 5), new Window(3, 5, 10));
        assertThat(new Windows(10, 0).of(pieces, sentences)).containsExactly(new Window(0, 0, 5), new Window(5, 5, 10));
    }

    @Test
    void aSentenceLongerThanAWindowIsCutIntoPartsOfLikeLength() {
        var pieces = words(9);

        var windows = new Windows(10, 0).of(pieces, List.of(sentence(pieces, 0, 9)));

        assertThat(windows).containsExactly(new Window(0, 0, 5), new Window(5, 5, 9));
    }

    @Test
    void aWordIsNotCut() {
        var pieces = new ArrayList<>(words(9));
        pieces.set(5, new Piece(1, 5, 6, false));

        var windows = new Windows(10, 0).of(pieces, List.of(sentence(pieces, 0, 9)));

        assertThat(windows).containsExactly(new Window(0, 0, 4), new Window(4, 4, 9));
    }

    @Test
    void nothingGivesNoWindows() {
        assertThat(new Windows(128, 32).of(List.of(), List.of())).isEmpty();
        assertThat(new Windows(128, 32).of(List.of(), List.of(new Sentence(0, 3)))).isEmpty();
    }

    @Test
    void aWindowWithoutRoomIsRefused() {
        assertThatThrownBy(() -> new Windows(10, 8)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no room");
    }

    @Test
    void everyPieceIsInOneCoreAndNoWindowIsTooLong() {
        var random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            var pieces = new ArrayList<Piece>();
            var sentences = new ArrayList<Sentence>();
            randomArticle(random, pieces, sentences);
            int context = random.nextInt(8);
            var windows = new Windows(Windows.AROUND + context + 1 + random.nextInt(40), context);

            int covered = 0;
            for (var window : windows.of(pieces, sentences)) {
                assertThat(window.core()).isEqualTo(covered);
                assertThat(window.length()).isLessThanOrEqualTo(windows.limit() - Windows.AROUND);
                assertThat(window.core() - window.begin()).isLessThanOrEqualTo(context);
                assertThat(window.begin() == window.core() || pieces.get(window.begin()).startsWord()).isTrue();
                covered = window.end();
            }
            assertThat(covered).isEqualTo(pieces.size());
        }
    }

    @Test
    void coresEndWithSentencesThatFit() {
        var random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            var pieces = words(1 + random.nextInt(200));
            var sentences = new ArrayList<Sentence>();
            var ends = new ArrayList<Integer>();
            for (int at = 0; at < pieces.size();) {
                int end = Math.min(pieces.size(), at + 1 + random.nextInt(20));
                sentences.add(sentence(pieces, at, end));
                ends.add(end);
                at = end;
            }

            var windows = new Windows(40, 15).of(pieces, sentences);

            assertThat(windows).allSatisfy(w -> assertThat(ends).contains(w.end()));
            for (int w = 0; w + 1 < windows.size(); w++) {
                int next = ends.get(ends.indexOf(windows.get(w).end()) + 1);
                assertThat(next - windows.get(w).begin()).as("no room for one sentence more").isGreaterThan(40 - Windows.AROUND);
            }
        }
    }

    private static void randomArticle(Random random, List<Piece> pieces, List<Sentence> sentences) {
        int at = random.nextInt(3);
        for (int s = random.nextInt(8); s > 0; s--) {
            int begin = at;
            for (int p = random.nextInt(random.nextInt(10) == 0 ? 120 : 12); p > 0; p--) {
                boolean inSentence = at > begin || random.nextInt(9) > 0;
                pieces.add(new Piece(1, at, at + 1, pieces.isEmpty() || !inSentence || random.nextInt(3) > 0));
                at += 1 + random.nextInt(2);
            }
            if (random.nextInt(9) > 0)
                sentences.add(new Sentence(begin, at));
        }
    }

    /// Words of one piece and one character each, no space between.
    private static List<Piece> words(int count) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < count; i++)
            pieces.add(new Piece(1, i, i + 1, true));
        return pieces;
    }

    private static Sentence sentence(List<Piece> pieces, int from, int to) {
        return new Sentence(pieces.get(from).begin(), pieces.get(to - 1).end());
    }
}
