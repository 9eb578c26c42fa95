package kz.bastama.competition.domain;

import static kz.bastama.competition.domain.ApplicationState.ADMITTED;
import static kz.bastama.competition.domain.ApplicationState.DRAFT;
import static kz.bastama.competition.domain.ApplicationState.REFUSED;
import static kz.bastama.competition.domain.ApplicationState.SENT;
import static kz.bastama.competition.domain.CompetitionFixture.CLOSES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.bastama.legal.Reasons;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class ApplicationTest {

    private static final Application.SentContent CONTENT =
            new Application.SentContent("{\"a\":1}", "Clean river", new BigDecimal("5000000.00"), 12, "kk");

    /** Every act on an application, from which state it may be done, and where it leads. */
    enum Act {
        EDIT(DRAFT, DRAFT, it -> it.edited("{\"b\":2}", "River", UUID.randomUUID(), CLOSES, 3)),
        SEND(DRAFT, SENT, it -> it.sent(CONTENT, "AP-2026-00001", CLOSES, "f".repeat(64))),
        ADMIT(SENT, ADMITTED, it -> it.admitted("", CLOSES)),
        REFUSE(
                SENT,
                REFUSED,
                it -> it.refused(Reasons.of("reasons.check.filedInDatabase"), "Not in the database", CLOSES));

        private final ApplicationState from;
        private final ApplicationState to;
        private final UnaryOperator<Application> step;

        Act(ApplicationState from, ApplicationState to, UnaryOperator<Application> step) {
            this.from = from;
            this.to = to;
            this.step = step;
        }
    }

    @Property(tries = 500)
    void leadsNoSequenceOfActsOutsideAndSaysWhyAnActIsRefused(@ForAll @Size(max = 12) List<Act> acts) {
        Application it = draft();
        for (Act act : acts) {
            Application before = it;
            if (before.state() == act.from) {
                it = act.step.apply(before);
                assertThat(it.state()).isEqualTo(act.to);
            } else {
                assertThatIllegalStateException()
                        .isThrownBy(() -> act.step.apply(before))
                        .withMessageContaining(before.id().toString())
                        .withMessageContaining(before.state().name());
            }
            assertThat(it.isDraft()).isEqualTo(it.number() == null);
        }
    }

    @Property(tries = 200)
    void keepsWhatBindsFromTheSendingOn(@ForAll @Size(max = 12) List<Act> acts) {
        Application sent = draft().sent(CONTENT, "AP-2026-00001", CLOSES, "f".repeat(64));
        Application it = sent;
        for (Act act : acts) {
            if (it.state() == act.from) {
                it = act.step.apply(it);
            }
        }
        assertThat(it)
                .usingRecursiveComparison()
                .ignoringFields("state", "remark", "checkedAt", "reasons")
                .isEqualTo(sent);
    }

    @Example
    void goesOnFromTheVersionThatThePersonSaw() {
        assertThat(draft().edited("{}", "River", UUID.randomUUID(), CLOSES, 7).version())
                .isEqualTo(7);
    }

    private static Application draft() {
        Lot lot = CompetitionFixture.lot(UUID.randomUUID(), 1, "1000.00");
        return CompetitionFixture.draft(lot, UUID.randomUUID());
    }
}
