package kz.bastama.grant.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperBench;
import kz.bastama.document.PaperGolden;
import kz.bastama.document.Papers;
import kz.bastama.form.Answers;
import kz.bastama.form.Forms;
import kz.bastama.grant.domain.Budget;
import kz.bastama.grant.domain.BudgetLine;
import kz.bastama.grant.domain.Clearing;
import kz.bastama.grant.domain.Clearings;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.LineDecision;
import kz.bastama.grant.domain.Payments;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportLine;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.legal.LegalFixture;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Parties;
import org.junit.jupiter.api.Test;

class AcceptanceActPaperTest {

    private final Grants grants = mock(Grants.class);
    private final Reports reports = mock(Reports.class);
    private final Clearings clearings = mock(Clearings.class);
    private final Tranches tranches = mock(Tranches.class);
    private final Papers papers = mock(Papers.class);
    private final Organisations organisations = mock(Organisations.class);
    private final Parties parties = mock(Parties.class);
    private final Forms forms = mock(Forms.class);
    private final AcceptanceActPaper paper = new AcceptanceActPaper(
            grants, reports, clearings, tranches, papers, organisations, parties, forms, LegalFixture.editions());

    @Test
    void keepsWordingOfAct() {
        PaperGolden.holds(GrantPaperFixture.act(8, "3363754.47", "0"));
    }

    @Test
    void repeatsHeadsOverLongBudgetAndAsksForReturn() {
        Map<String, String> text = PaperGolden.bears(GrantPaperFixture.act(60, "0", "136245.53"), "lengthy");

        assertThat(text.get("ru").split("Статья расходов", -1)).hasSizeGreaterThan(2);
        assertThat(text.get("ru")).contains("возвращает Оператору").doesNotContain("взаимных претензий не имеют");
    }

    @Test
    void tellsWhatWasReachedSpentPaidAndIsDue() {
        String text = PaperBench.wording(paper.of(reported()), "ru");

        assertThat(text)
                .contains("от 30 марта 2026 года № GA-2026-00001", "«Река»", "редакция 2")
                .containsSubsequence(
                        "Подтверждённые расходы 900", "Выплачено 0", "Подлежит выплате 900", "Подлежит возврату нет")
                .containsSubsequence("Очищенные берега", "4", "5", "125\u00a0%")
                .containsSubsequence("1 Труд 950\u00a0001,00 900\u00a0000,00", "Итого 950\u00a0001,00 900\u00a0000,00")
                .contains("Оператор перечисляет Грантополучателю 900\u00a0000", "в течение 10\u00a0рабочих дней")
                .contains("Председатель правления", "К. Е. Бекетов", "Серікова Айжан");
    }

    private Grant reported() {
        Grant grant = GrantPaperFixture.drafted("950001.00", "0", GrantPaperFixture.HEAD.kk());
        when(parties.operator()).thenReturn(GrantPaperFixture.operator());
        when(organisations.find(grant.organisationId()))
                .thenReturn(Optional.of(GrantPaperFixture.grantee(grant, null, null)));
        when(papers.find(grant.id().toString(), "grant-agreement", 1))
                .thenReturn(Optional.of(new Paper(
                        UUID.randomUUID(),
                        grant.id().toString(),
                        GrantAgreementContent.TYPE,
                        1,
                        "GA-2026-00001",
                        "",
                        Instant.parse("2026-03-30T05:00:00Z"),
                        "",
                        Map.of(),
                        Map.of(),
                        Map.of())));
        Report accepted = Report.draft(grant.id(), 1, 2, "1", "{}", Instant.EPOCH)
                .sent("{}", new BigDecimal("950000"), Instant.EPOCH)
                .accepted(new BigDecimal("900000"), Instant.parse("2026-07-20T05:00:00Z"));
        when(reports.latest(grant.id())).thenReturn(Optional.of(accepted));
        when(reports.shownRevision(accepted)).thenReturn(2);
        when(clearings.of(grant.id(), 2))
                .thenReturn(new Clearing(List.of(ReportLine.open(grant.id(), 2, 0, new BigDecimal("950000"))
                        .decided(LineDecision.PART, new BigDecimal("900000"), "Private"))));
        when(tranches.of(grant)).thenReturn(Payments.none(grant.sum()));
        when(grants.budget(grant.id()))
                .thenReturn(new Budget(List.of(
                        new BudgetLine(1, "Труд", grant.sum(), new BigDecimal("950001"), BigDecimal.ZERO, false))));
        when(forms.fromJson(any(), any()))
                .thenReturn(new Answers(Map.of(
                        "indicators",
                                List.of(new Answers(Map.of(
                                        "indicator", "Очищенные берега",
                                        "target", new BigDecimal("4"),
                                        "fact", new BigDecimal("5")))),
                        "expenses",
                                List.of(new Answers(Map.of("budgetLine", "1", "spent", new BigDecimal("950000")))))));
        return grant;
    }
}
