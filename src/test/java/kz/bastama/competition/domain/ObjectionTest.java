package kz.bastama.competition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.legal.Reasons;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ObjectionTest {

    private static final Instant NOW = Instant.parse("2026-04-22T05:00:00Z");
    private static final UUID DECIDER = UUID.randomUUID();

    @Test
    @DisplayName("Order 687, point 598 by analogy: returned at most once")
    void isReturnedOnce() {
        Objection considered = considered();
        Objection mended = considered.returned("No facts", NOW).mended("score", "{\"a\":2}", NOW, "d2");
        assertThat(mended.before()).isEqualTo("{\"a\":1}");
        assertThat(mended.number()).isEqualTo("OB-2026-00001");
        assertThatThrownBy(() -> mended.returned("Again", NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(considered.returned("No facts", NOW).keptAsFiled().answers()).isEqualTo("{\"a\":1}");
    }

    @Test
    void isDecidedByNobodyElse() {
        assertThatThrownBy(() -> considered().decided(ruling(UUID.randomUUID(), false)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Ruling(
                        Ruling.Kind.DISMISSED, Reasons.of("reasons.objection.unfounded"), "", true, DECIDER, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isSettledOnlyOnceTheLotWasConsideredAgain() {
        Objection decided = considered().decided(ruling(DECIDER, true));
        assertThatThrownBy(decided::settled).isInstanceOf(IllegalStateException.class);
        Revision answer = new Revision(null, null, "15", LocalDate.of(2026, 4, 24), "Stands", NOW, null);
        assertThat(decided.revised(answer).settled().state()).isEqualTo(ObjectionState.SETTLED);
        assertThat(considered().decided(ruling(DECIDER, false)).settled().state())
                .isEqualTo(ObjectionState.SETTLED);
    }

    @Test
    void isWrittenOnlyBeforeItIsSentAndAfterItsReturn() {
        assertThatThrownBy(() -> considered().edited("{}", DECIDER, NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(considered()
                        .returned("No facts", NOW)
                        .edited("{}", DECIDER, NOW)
                        .version())
                .isEqualTo(2);
    }

    private static Ruling ruling(UUID by, boolean lotAgain) {
        return new Ruling(Ruling.Kind.UPHELD, null, "Right", lotAgain, by, NOW);
    }

    private static Objection considered() {
        Application application = ApplicationBuilder.builder()
                .id(UUID.randomUUID())
                .competitionId(UUID.randomUUID())
                .lotId(UUID.randomUUID())
                .organisationId(UUID.randomUUID())
                .build();
        return Objection.draft(application, 1, "v1", "{}", UUID.randomUUID(), NOW)
                .registered("OB-2026-00001", "score", "{\"a\":1}", NOW, "d1")
                .givenTo(DECIDER)
                .takenUp();
    }
}
