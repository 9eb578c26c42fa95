package kz.bastama.legal.domain;

import static kz.bastama.legal.domain.RulebookFixture.rulebook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulebookTest {

    private final Rulebook rules = rulebook()
            .group("grantTypes")
            .group("grantTypes.short")
            .rule("grantTypes.short.minMonths", 3)
            .rule("grantTypes.long", "x")
            .rule("share", "7.5")
            .rule("tranches", List.of(70, 30))
            .rule("quorum", "2/3")
            .rule("on", true)
            .group("terms")
            .rule("terms.intake", Map.of("calendar", 20, "at", "18:30"))
            .build();

    @Test
    void readsEachKindOfValue() {
        assertThat(rules.whole("grantTypes.short.minMonths")).isEqualTo(3);
        assertThat(rules.decimal("share")).isEqualByComparingTo("7.5");
        assertThat(rules.decimals("tranches")).extracting(Object::toString).containsExactly("70", "30");
        assertThat(rules.flag("on")).isTrue();
        assertThat(rules.time("terms.intake.at")).isEqualTo("18:30");
        assertThat(rules.whole("terms.intake.calendar")).isEqualTo(20);
    }

    @Test
    void listsTheNamesBelowAKeyInTheOrderOfTheFile() {
        assertThat(rules.names("grantTypes")).containsExactly("short", "long");
        assertThat(rules.names("terms")).containsExactly("intake");
    }

    @Test
    void namesEditionAndKeyWhenARuleIsMissing() {
        assertThatThrownBy(() -> rules.whole("formalCheck.days"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("state-grant/2025-07-01")
                .hasMessageContaining("formalCheck.days");
    }

    @Test
    void namesTheKeyWhoseValueIsOfAnotherKind() {
        assertThatThrownBy(() -> rules.whole("share"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("share")
                .hasMessageContaining("a whole number");
    }

    @Test
    void givesNoBasisForAGroup() {
        assertThat(rules.title("terms").ru()).isEqualTo("ru");
        assertThatThrownBy(() -> rules.basis("terms")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void measuresAQuorumExactly() {
        assertThat(rules.reaches("quorum", 4, 6)).isTrue();
        assertThat(rules.reaches("quorum", 3, 5)).isFalse();
        assertThat(rules.reaches("quorum", 4, 5)).isTrue();
        assertThat(rules.reaches("quorum", 0, 0)).isTrue();
    }

    @Test
    void leavesThePartsOfATermOutOfTheListOfRules() {
        assertThat(rules.rules()).extracting(Rule::key).contains("terms.intake").doesNotContain("terms.intake.at");
    }
}
