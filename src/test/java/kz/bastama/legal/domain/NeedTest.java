package kz.bastama.legal.domain;

import static kz.bastama.legal.domain.RulebookFixture.rulebook;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NeedTest {

    private final Rulebook rules = rulebook()
            .group("grantTypes")
            .group("grantTypes.short")
            .rule("grantTypes.short.minMonths", 3)
            .group("grantTypes.long")
            .rule("expert.pass", 60)
            .build();

    @Test
    void namesFileEditionAndKeyOfWhatIsMissing() {
        assertThat(need("expert.pass", "grantTypes.*.minMonths", "expert.quorum")
                        .unmetBy(rules))
                .containsExactly(
                        "legal/state-grant/2025-07-01.yml lacks grantTypes.long.minMonths, which legal/keys/x.yml needs",
                        "legal/state-grant/2025-07-01.yml lacks expert.quorum, which legal/keys/x.yml needs");
    }

    @Test
    void asksForTheGroupItselfWhenAListIsEmpty() {
        assertThat(need("spheres.*").unmetBy(rules)).singleElement().asString().contains("lacks spheres,");
    }

    @Test
    void leavesOtherProgrammesAlone() {
        assertThat(new Need("f", "award", null, List.of(new KeyPattern("expert.quorum"))).unmetBy(rules))
                .isEmpty();
    }

    @Test
    void asksOnlyWhereItsConditionHolds() {
        List<KeyPattern> keys = List.of(new KeyPattern("commission.quorum"));

        assertThat(new Need("f", "state-grant", new Need.Condition("expert.pass", "60"), keys).unmetBy(rules))
                .hasSize(1);
        assertThat(new Need("f", "state-grant", new Need.Condition("expert.pass", "70"), keys).unmetBy(rules))
                .isEmpty();
        assertThat(new Need("f", "state-grant", new Need.Condition("selection.decidedBy", "x"), keys).unmetBy(rules))
                .isEmpty();
    }

    private static Need need(String... keys) {
        return new Need(
                "legal/keys/x.yml",
                "state-grant",
                null,
                List.of(keys).stream().map(KeyPattern::new).toList());
    }
}
