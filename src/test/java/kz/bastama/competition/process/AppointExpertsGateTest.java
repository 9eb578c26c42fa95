package kz.bastama.competition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.competition.application.DrawnExperts;
import kz.bastama.competition.application.Hindrances;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionFixture;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.DrawnCommission;
import kz.bastama.competition.domain.Seated;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.domain.DrawFixture;
import kz.bastama.form.Answers;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppointExpertsGateTest {

    private final Competition competition = CompetitionFixture.announced("culture");
    private final Competitions competitions = mock(Competitions.class);
    private final Bodies bodies = mock(Bodies.class);
    private final Hindrances hindrances = mock(Hindrances.class);
    private final DrawnExperts drawn = mock(DrawnExperts.class);
    private final DrawnCommission commission = new DrawnCommission(DrawFixture.vector(), Set.of());

    @BeforeEach
    void nothingIsDrawn() {
        when(competitions.counting(competition.id())).thenReturn(competition);
        when(drawn.commission(competition.id())).thenReturn(Optional.empty());
        when(hindrances.ofExperts(any(), any())).thenReturn(Verdict.allowed());
        when(drawn.check(any(), any())).thenReturn(Verdict.allowed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"state-grant/2022-10-01", "state-grant/2025-07-01"})
    @DisplayName("expert.drawRequired of the shipped editions: experts may be appointed by hand")
    void appointsByHandInTheShippedEditions(String edition) {
        assertThat(LegalFixture.editions().get(EditionId.parse(edition)).flag("expert.drawRequired"))
                .isFalse();
        seat(Stream.generate(UUID::randomUUID).limit(3).toList());

        assertThat(check().isAllowed()).isTrue();
    }

    @Test
    void countsOnlyWhoServesInTheSphere() {
        when(drawn.commission(competition.id())).thenReturn(Optional.of(commission));
        seat(commission.draw().urns().get(0).chosen().subList(0, 2).stream()
                .map(Line::expertId)
                .toList());

        assertThat(check().refusals()).extracting(Refusal::code).containsExactly("competition.tooFewExperts");
    }

    private Verdict check() {
        Editions editions = mock(Editions.class);
        when(editions.get(competition.edition())).thenReturn(LegalFixture.stateGrants());
        return new AppointExpertsGate(competitions, bodies, hindrances, drawn, editions)
                .check(competition.id().toString(), new Answers(Map.of()));
    }

    private void seat(List<UUID> experts) {
        when(bodies.of(competition.id(), Body.EXPERTS))
                .thenReturn(experts.stream()
                        .map(id -> new Seated(id, UUID.randomUUID(), "Expert", null, Attendance.UNKNOWN))
                        .toList());
    }
}
