package kz.bastama.grant.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VisitPlanTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Test
    void spreadsVisitsEvenlyOverTheTerm() {
        assertThat(new VisitPlan(1, false).days(START, START.plusDays(90), 3)).containsExactly(START.plusDays(45));
        assertThat(new VisitPlan(2, false).days(START, START.plusDays(90), 3))
                .containsExactly(START.plusDays(30), START.plusDays(60));
    }

    @Test
    void countsVisitsOfEachYearThatBegins() {
        assertThat(new VisitPlan(2, true).count(12)).isEqualTo(2);
        assertThat(new VisitPlan(2, true).count(13)).isEqualTo(4);
        assertThat(new VisitPlan(2, false).count(36)).isEqualTo(2);
    }

    @Test
    void keepsToTheOnlyDayOfAShortTerm() {
        assertThat(new VisitPlan(2, false).days(START, START, 1)).containsExactly(START, START);
    }
}
