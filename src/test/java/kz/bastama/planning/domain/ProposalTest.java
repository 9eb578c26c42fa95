package kz.bastama.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Reasons;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalTest {

    private static final Instant REGISTERED = Instant.parse("2026-03-06T10:00:00Z");
    private static final Instant ANSWERED = Instant.parse("2026-04-02T10:00:00Z");

    private static final OfficialText MONEY = OfficialText.of("Kk money", "Ru money");

    private static final Reasons WHY = Reasons.of("reasons.proposal.other");

    private final Proposal registered = new Proposal(
            UUID.randomUUID(),
            "TP-2026-00004",
            "culture",
            2027,
            EditionId.parse("state-grant/2025-07-01"),
            UUID.randomUUID(),
            "Clean Rivers",
            "210340700015",
            "mail@example.kz",
            "kk",
            "3",
            "351010000",
            "The river is dirty",
            "Samples",
            "Families",
            "A clean river",
            "5 km of banks",
            "short",
            new BigDecimal("4325000.00"),
            6,
            REGISTERED,
            ProposalState.REGISTERED,
            null,
            null,
            null,
            null,
            3);

    @ParameterizedTest
    @EnumSource
    @DisplayName("Law 36-III, article 4-2: every answer carries its reason and its day")
    void takesItsAnswer(ProposalDecision decision) {
        Proposal answered = registered.answered(decision, WHY, MONEY, ANSWERED);

        assertThat(answered.state()).isEqualTo(ProposalState.ANSWERED);
        assertThat(answered.decision()).isEqualTo(decision);
        assertThat(answered.reason()).isEqualTo(MONEY);
        assertThat(answered.answeredAt()).isEqualTo(ANSWERED);
    }

    @Test
    void changesNothingOfWhatWasProposed() {
        Proposal answered = registered.answered(ProposalDecision.PARTLY, OfficialText.of("Kk", "Half of it"), ANSWERED);

        assertThat(answered)
                .usingRecursiveComparison()
                .ignoringFields("state", "decision", "reason", "answeredAt")
                .isEqualTo(registered);
    }

    @Test
    void isAnsweredOnce() {
        Proposal answered = registered.answered(ProposalDecision.ACCEPTED, MONEY, ANSWERED);

        assertThatIllegalStateException()
                .isThrownBy(() -> answered.answered(ProposalDecision.REJECTED, MONEY, ANSWERED))
                .withMessageContaining("TP-2026-00004");
    }

    @ParameterizedTest
    @CsvSource({"accepted, ACCEPTED", "partly, PARTLY", "rejected, REJECTED"})
    void readsTheDecisionOfTheForm(String value, ProposalDecision decision) {
        assertThat(ProposalDecision.of(value)).isEqualTo(decision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "perhaps", "accepted "})
    void knowsNoOtherDecision(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> ProposalDecision.of(value));
    }
}
