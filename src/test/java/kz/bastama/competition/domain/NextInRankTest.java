package kz.bastama.competition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.Award;
import kz.bastama.competition.SigningFailed;
import kz.bastama.legal.Reasons;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NextInRankTest {

    private static final Instant NOW = Instant.parse("2026-05-04T05:00:00Z");

    private final UUID lot = UUID.randomUUID();
    private final List<Ranked> ranking = new ArrayList<>();
    private final List<Application> applications = new ArrayList<>();

    @Test
    @DisplayName("Next in rank is whoever passed, was admitted, was never offered a grant and fits into what is left")
    void keepsOrderAndLeavesOutWhoMayNot() {
        UUID fallen = ranked("5000000", true, ApplicationState.ADMITTED);
        UUID dear = ranked("5000001", true, ApplicationState.ADMITTED);
        UUID withdrawn = ranked("1000000", true, ApplicationState.WITHDRAWN);
        UUID first = ranked("5000000", true, ApplicationState.ADMITTED);
        UUID second = ranked("1000000", true, ApplicationState.ADMITTED);
        UUID below = ranked("1000000", false, ApplicationState.ADMITTED);

        NextInRank next = NextInRank.among(ranking, applications, Set.of(fallen), new BigDecimal("5000000"));

        assertThat(next.candidates())
                .extracting(Ranked::applicationId)
                .containsExactly(first, second)
                .doesNotContain(dear, withdrawn, below);
        assertThat(next.first(application -> true)).contains(first);
        assertThat(next.first(second::equals)).contains(second);
        assertThat(next.passedOver(second::equals)).containsExactly(first);
        assertThat(next.passedOver(application -> false)).containsExactly(first, second);
    }

    @Test
    void hasNobodyWhenAllWereOffered() {
        UUID only = ranked("1", true, ApplicationState.ADMITTED);

        assertThat(NextInRank.among(ranking, applications, Set.of(only), BigDecimal.TEN)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void goesItsWayOnce() {
        FallenAward fallen = new FallenAward(
                lot,
                new Award(UUID.randomUUID(), UUID.randomUUID(), 1, BigDecimal.TEN),
                SigningFailed.Cause.LAPSED,
                "",
                NOW);
        Succession open = Succession.opened(UUID.randomUUID(), fallen);
        Succession named = open.named(UUID.randomUUID());

        assertThat(named.bespeaks()).isTrue();
        assertThat(named.published(NOW).bespeaks()).isFalse();
        assertThat(named.published(NOW).concluded().isOver()).isTrue();
        Seated chair = new Seated(UUID.randomUUID(), UUID.randomUUID(), "Chair", "NGO", Attendance.UNKNOWN);
        assertThat(open.convened(Meeting.uncalled(LocalDate.EPOCH))
                        .ledBy(chair)
                        .voted(null)
                        .meeting()
                        .chairId())
                .isEqualTo(chair.personId());
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> named.named(null));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> open.published(NOW));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(open::concluded);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> open.voted(null));
    }

    private UUID ranked(String asked, boolean passed, ApplicationState state) {
        UUID id = UUID.randomUUID();
        applications.add(ApplicationBuilder.builder()
                .id(id)
                .state(state)
                .asked(new BigDecimal(asked))
                .reasons(state == ApplicationState.WITHDRAWN ? Reasons.of("withdrawn") : null)
                .build());
        ranking.add(new Ranked(id, lot, BigDecimal.TEN, ranking.size() + 1, passed, 3));
        return id;
    }
}
