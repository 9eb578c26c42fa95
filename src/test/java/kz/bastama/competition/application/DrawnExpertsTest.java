package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionFixture;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.FallenExperts;
import kz.bastama.expert.Conflicts;
import kz.bastama.expert.Draws;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.Experts;
import kz.bastama.expert.domain.DrawFixture;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DrawnExpertsTest {

    private final Competition competition = CompetitionFixture.announced("culture");
    private final Competitions competitions = mock(Competitions.class);
    private final Draws draws = mock(Draws.class);
    private final FallenExperts fallen = mock(FallenExperts.class);

    @Test
    @DisplayName("expert.drawRequired of a fixture edition: whoever asks, nobody is appointed by hand")
    void wantsADrawWhereTheRulesWantIt() {
        when(draws.ofCase(any())).thenReturn(Optional.empty());

        Verdict verdict = check(true, List.of(UUID.randomUUID()));

        assertThat(verdict.refusals()).extracting(Refusal::code).containsExactly("competition.drawMissing");
        assertThat(LegalFixture.wording()
                        .of(verdict, Locale.forLanguageTag("en"))
                        .get(0))
                .startsWith("The rules want the experts drawn");
        assertThat(check(false, List.of(UUID.randomUUID())).isAllowed()).isTrue();
    }

    @Test
    void takesADrawWhereTheRulesWantIt() {
        when(draws.ofCase(any())).thenReturn(Optional.of(DrawFixture.vector()));

        assertThat(check(
                                true,
                                DrawFixture.vector().urns().get(0).chosen().stream()
                                        .map(Line::expertId)
                                        .toList())
                        .isAllowed())
                .isTrue();
    }

    private Verdict check(boolean required, List<UUID> chosen) {
        when(competitions.find(competition.id())).thenReturn(Optional.of(competition));
        when(fallen.of(competition.id())).thenReturn(List.of());
        Edition edition = spy(LegalFixture.stateGrants());
        doReturn(required).when(edition).flag("expert.drawRequired");
        Editions editions = mock(Editions.class);
        when(editions.get(competition.edition())).thenReturn(edition);
        return new DrawnExperts(
                        draws,
                        mock(Experts.class),
                        mock(Conflicts.class),
                        competitions,
                        mock(Applications.class),
                        mock(Hindrances.class),
                        fallen,
                        editions)
                .check(competition.id(), chosen);
    }
}
