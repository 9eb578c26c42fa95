package kz.bastama.competition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.legal.Edition;
import kz.bastama.legal.LegalFixture;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LossPropertyTest {

    private static final Edition RULES = LegalFixture.stateGrants();

    @Property(tries = 1000)
    void tiesWhatIsBelowThePassMarkToACriterion(
            @ForAll @Size(min = 1, max = 5) List<@Size(7) List<@IntRange(max = 100) Integer>> shares) {
        List<Review> sheets = shares.stream().map(LossPropertyTest::sheet).toList();
        BigDecimal sum = sheets.stream().map(Review::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean passed = sum.compareTo(RULES.decimal("expert.pass").multiply(BigDecimal.valueOf(sheets.size()))) >= 0;

        List<String> codes =
                new Loss(passed, true, false, null, sheets).reasons(RULES).codes();

        assertThat(codes).isNotEmpty().allMatch(RULES::has);
        if (!passed) {
            assertThat(codes).anyMatch(code -> code.startsWith("criteria."));
        } else {
            assertThat(codes).containsExactly("reasons.selection.moneyExhausted");
        }
    }

    @Property(tries = 50)
    void alwaysHasAReason(@ForAll boolean passed, @ForAll boolean carried, @ForAll boolean departed) {
        assertThat(new Loss(passed, carried, departed, null, List.of())
                        .reasons(RULES)
                        .codes())
                .hasSize(1)
                .allMatch(RULES::has);
    }

    @Property(tries = 50)
    void namesTheCriterionByWhichItWasVotedDown(@ForAll boolean departed) {
        String criterion = RULES.names("criteria").get(0);

        assertThat(new Loss(true, false, departed, criterion, List.of())
                        .reasons(RULES)
                        .codes())
                .containsExactly("reasons.selection." + (departed ? "departed" : "outvoted"), "criteria." + criterion);
    }

    private static Review sheet(List<Integer> shares) {
        Map<String, BigDecimal> scores = new HashMap<>();
        List<String> criteria = RULES.names("criteria");
        for (int at = 0; at < criteria.size(); at++) {
            scores.put(
                    criteria.get(at),
                    RULES.decimal("criteria." + criteria.get(at))
                            .multiply(BigDecimal.valueOf(shares.get(at)))
                            .movePointLeft(2));
        }
        return Review.open(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID())
                .written(scores, Map.of(), "")
                .finished(Instant.EPOCH);
    }
}
