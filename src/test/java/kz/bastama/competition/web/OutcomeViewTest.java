package kz.bastama.competition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Ranking;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.ReviewBuilder;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.LegalFixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutcomeViewTest {

    private static final List<String> CRITERIA = LegalFixture.stateGrants().names("criteria");

    private final Reviews reviews = mock(Reviews.class);
    private final Editions editions = mock(Editions.class);
    private final OutcomeView view = new OutcomeView(reviews, editions);

    @Test
    void tellsMeansAndAllRemarksAndNeverWhoseTheyAre() {
        when(editions.get(any())).thenReturn(LegalFixture.stateGrants());
        HashSet<List<String>> orders = new HashSet<>();
        for (int round = 0; round < 20; round++) {
            UUID application = UUID.randomUUID();
            List<Review> sheets = new ArrayList<>(List.of(
                    sheet(application, "one", "10"), sheet(application, "two", "9"), sheet(application, "three", "9")));
            sheets.add(sheet(application, "conflict", "0").dropped());
            when(reviews.ofApplication(application)).thenReturn(sheets);

            List<OutcomeView.Judged> judged = view.judged(application, LegalFixture.STATE_GRANTS);

            assertThat(judged).extracting(OutcomeView.Judged::criterion).isEqualTo(CRITERIA);
            assertThat(judged).allSatisfy(one -> {
                assertThat(one.average()).isEqualTo("9.33");
                assertThat(one.remarks()).containsExactlyInAnyOrder("one", "two", "three");
                orders.add(one.remarks());
            });
            assertThat(view.judged(application, LegalFixture.STATE_GRANTS)).isEqualTo(judged);
        }
        assertThat(orders).as("orders of three").hasSize(6);
    }

    @Test
    @DisplayName(
            "expert.extraSheetJoins: the applicant reads the mean that the ranking has, whichever way the rules count")
    void countsTheFurtherSheetAsTheRankingDoes() {
        UUID application = UUID.randomUUID();
        Review extra = ReviewBuilder.builder(sheet(application, "extra", "7"))
                .further(true)
                .build();
        List<Review> sheets = List.of(sheet(application, "high", "10"), sheet(application, "low", "1"), extra);
        when(reviews.ofApplication(application)).thenReturn(sheets);
        for (boolean joins : List.of(true, false)) {
            Edition rules = spy(LegalFixture.stateGrants());
            doReturn(joins).when(rules).flag("expert.extraSheetJoins");
            when(editions.get(any())).thenReturn(rules);

            BigDecimal shown = view.judged(application, LegalFixture.STATE_GRANTS).stream()
                    .map(OutcomeView.Judged::average)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            BigDecimal ranked = Ranking.of(rules)
                    .of(UUID.randomUUID(), Map.of(application, sheets))
                    .get(0)
                    .average();
            assertThat(shown)
                    .isEqualByComparingTo(new BigDecimal((joins ? 6 : 7) * CRITERIA.size()))
                    .isEqualByComparingTo(ranked);
            assertThat(view.extraAlone(application, LegalFixture.STATE_GRANTS)).isEqualTo(!joins);
            assertThat(view.judged(application, LegalFixture.STATE_GRANTS)
                            .get(0)
                            .remarks())
                    .containsExactlyInAnyOrder("high", "low", "extra");
        }
    }

    private static Review sheet(UUID application, String remark, String points) {
        Map<String, BigDecimal> scores = new HashMap<>();
        Map<String, String> remarks = new HashMap<>();
        CRITERIA.forEach(criterion -> {
            scores.put(criterion, new BigDecimal(points));
            remarks.put(criterion, remark);
        });
        return Review.open(UUID.randomUUID(), application, UUID.randomUUID())
                .written(scores, remarks, remark)
                .finished(Instant.EPOCH);
    }
}
