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
        assertThat(new Need("f", "award", List.of(new KeyPattern("expert.quorum"))).unmetBy(rules))
                .isEmpty();
    }

    private static Need need(String... keys) {
        return new Need(
                "legal/keys/x.yml",
                "state-grant",
                List.of(keys).stream().map(KeyPattern::new).toList());
    }
}
