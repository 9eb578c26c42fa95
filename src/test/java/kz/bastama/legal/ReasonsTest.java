package kz.bastama.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    @Test
    @DisplayName("No refusal closes without a reason")
    void areNeverNone() {
        assertThatIllegalStateException().isThrownBy(() -> new Reasons(List.of()));
        assertThatIllegalStateException().isThrownBy(() -> Reasons.of(" "));
        assertThat(Reasons.parse(null)).isNull();
    }

    @Test
    void areReadAsTheyAreSpelled() {
        Reasons reasons =
                Reasons.of("reasons.check.term", "exclusionGrounds.kinship").and(List.of("reasons.check.term"));

        assertThat(reasons.codes()).hasSize(2);
        assertThat(Reasons.parse(reasons.toString())).isEqualTo(reasons);
    }

    @Test
    void tellTheArticleAndNoneWhereOnlyADefaultOfOursStands() {
        Edition rules = LegalFixture.stateGrants();

        assertThat(Reason.of(rules, "exclusionGrounds.kinship").worded().en()).endsWith("article 6-1, point 4)");
        assertThat(Reason.of(rules, "reasons.selection.belowPass").worded().en())
                .isEqualTo("the average is below the pass mark");
        assertThat(Reason.of(rules, "criteria.logic").worded().en())
                .isEqualTo("the application is weak by the criterion: logic of goal, tasks and results");
    }
}
