package kz.bastama.expert.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.ExpertDraw.Urn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DrawRulesTest {

    private static final long LAST_WORD = (1L << 32) - 1;

    @Test
    @DisplayName("docs/draw.md: the test vector, computed by other means, comes out to the last digit")
    void meetsTheTestVector() throws IOException {
        ExpertDraw draw = DrawFixture.vector();
        Urn urn = draw.urns().get(0);
        String page = Files.readString(Path.of("docs/draw.md"));

        assertThat(draw.commitment()).isEqualTo("630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd");
        assertThat(draw.seed()).isEqualTo("1c7eef2d5b236f4f814cce877c78d2e12f0ed5137b1959c43aabbc64005eb9eb");
        assertThat(urn.lines().get(0).mark())
                .isEqualTo("1908d7b8d2122a8e13b526463a596fa33e8b160819cd380d1d27c8333284aae4");
        assertThat(urn.lines())
                .extracting(Line::name)
                .containsExactly(
                        "Expert 9",
                        "Expert 6",
                        "Expert 3",
                        "Expert 8",
                        "Expert 7",
                        "Expert 5",
                        "Expert 1",
                        "Expert 2",
                        "Expert 10",
                        "Expert 4");
        assertThat(urn.drawn()).containsExactly(10, 8, 9, 4, 2, 7, 3, 6);
        assertThat(page)
                .contains(DrawFixture.SECRET, draw.commitment(), draw.seed(), "10 8 9 4 2", "7 3 6")
                .contains(urn.lines().stream()
                        .map(line -> line.number() + " " + line.mark())
                        .toList())
                .contains(DrawRules.digest(draw.caseId(), urn));
    }

    @Test
    void tellsMembersFromReserve() {
        Urn urn = DrawFixture.vector().urns().get(0);

        assertThat(urn.chosen()).extracting(Line::number).containsExactly(10, 8, 9, 4, 2);
        assertThat(urn.substitutes()).extracting(Line::number).containsExactly(7, 3, 6);
    }

    @Test
    @DisplayName("No modulo bias: a word beyond the last whole run of remainders is thrown away")
    void throwsBiasedWordsAway() {
        List<Long> words = List.of(LAST_WORD, LAST_WORD - 1, 5L, 3L);
        List<Integer> asked = new ArrayList<>();

        List<Integer> picked = DrawRules.pick(10, 2, at -> {
            asked.add(at);
            return words.get(at);
        });

        // 2^32 = 10 * 429496729 + 6, and 2^32 = 9 * 477218588 + 4
        assertThat(picked).containsExactly(6, 4);
        assertThat(asked).containsExactly(0, 1, 2, 3);
    }

    @Test
    void keepsWordsUpToTheLastWholeRun() {
        assertThat(DrawRules.pick(10, 1, at -> 4294967289L)).containsExactly(10);
        assertThat(DrawRules.pick(8, 1, at -> LAST_WORD)).containsExactly(8);
        assertThat(DrawRules.pick(10, 1, at -> at == 0 ? 4294967290L : 0L)).containsExactly(1);
    }

    @Test
    void tellsTheBordersBetweenTextsOfAnObserver() {
        ExpertDraw.Contribution one = new ExpertDraw.Contribution(1, "ab", "c", "d", null);
        ExpertDraw.Contribution other = new ExpertDraw.Contribution(1, "a", "bc", "d", null);

        assertThat(DrawRules.seed(DrawFixture.SECRET, List.of(one)))
                .isNotEqualTo(DrawRules.seed(DrawFixture.SECRET, List.of(other)));
    }
}
