package sherpa.local;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CopyNamesTest {

    @Test
    void endingGivesWayToJson() {
        assertThat(CopyNames.of(List.of("a.txt", "dir.d/b", "c.tar.gz", ".d"))).containsEntry("a.txt", "a.json")
                .containsEntry("dir.d/b", "dir.d/b.json").containsEntry("c.tar.gz", "c.tar.json").containsEntry(".d", ".d.json");
    }

    @Test
    void endingStaysWhereFilesDifferInNothingElse() {
        assertThat(CopyNames.of(List.of("a.txt", "a.html", "b/a.txt"))).containsEntry("a.txt", "a.txt.json")
                .containsEntry("a.html", "a.html.json").containsEntry("b/a.txt", "b/a.json");
    }

    @Test
    void noNameIsGivenTwice() {
        var keys = List.of("a.txt", "a.html", "a.txt.gz", "a.txt.json", "a", "a.json");
        assertThat(CopyNames.of(keys)).hasSameSizeAs(keys);
        assertThat(CopyNames.of(keys).values()).doesNotHaveDuplicates();
    }
}
