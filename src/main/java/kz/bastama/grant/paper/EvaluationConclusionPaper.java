package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.util.List;
import kz.bastama.competition.WonApplication;
import kz.bastama.competition.WonApplications;
import kz.bastama.form.Answers;
import kz.bastama.form.Forms;
import kz.bastama.grant.domain.EfficiencyMethod;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.EvaluationSheet;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.Territories;
import kz.bastama.party.Customer;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the conclusion of an evaluation says. */
@Component
public class EvaluationConclusionPaper {

    private final Evaluations evaluations;
    private final Reports reports;
    private final MonitoringVisits visits;
    private final WonApplications applications;
    private final Organisations organisations;
    private final Parties parties;
    private final Territories territories;
    private final Forms forms;
    private final Editions editions;

    EvaluationConclusionPaper(
            Evaluations evaluations,
            Reports reports,
            MonitoringVisits visits,
            WonApplications applications,
            Organisations organisations,
            Parties parties,
            Territories territories,
            Forms forms,
            Editions editions) {
        this.evaluations = evaluations;
        this.reports = reports;
        this.visits = visits;
        this.applications = applications;
        this.organisations = organisations;
        this.parties = parties;
        this.territories = territories;
        this.forms = forms;
        this.editions = editions;
    }

    public EvaluationConclusionContent of(Evaluation evaluation, Grant grant) {
        Customer customer = parties.customer(grant.customerCode()).orElseThrow();
        Organisation grantee = organisations.find(grant.organisationId()).orElseThrow();
        Edition edition = editions.get(grant.edition());
        EfficiencyMethod method = EfficiencyMethod.of(edition);
        List<EvaluationSheet> sheets = EvaluationSheet.sent(evaluations.sheets(evaluation.id()));
        return new EvaluationConclusionContent(
                territories.fullName(customer.kato()),
                customer.name(),
                customer.head(),
                grantee.name(),
                grantee.bin().toString(),
                grant.number(),
                grant.title(),
                applications
                        .find(grant.applicationId())
                        .map(WonApplication::lotTitle)
                        .orElse(null),
                grant.agreement().startsOn(),
                grant.agreement().endsOn(),
                grant.sum(),
                reports.confirmed(grant.id()),
                (int) visits.of(grant.id()).stream()
                        .filter(visit -> visit.state().isHeld())
                        .count(),
                indicators(grant),
                method.highest().keySet().stream()
                        .map(name -> criterion(name, method, edition, sheets))
                        .toList(),
                sheets.stream().map(sheet -> voice(sheet, customer)).toList(),
                evaluation.points(),
                method.highestTotal(),
                method.effective(),
                method.partly(),
                evaluation.grade(),
                evaluation.conclusion(),
                evaluation.recommendation(),
                evaluation.concludedAt());
    }

    private static EvaluationConclusionContent.Criterion criterion(
            String name, EfficiencyMethod method, Edition edition, List<EvaluationSheet> sheets) {
        return new EvaluationConclusionContent.Criterion(
                edition.title(EfficiencyMethod.CRITERIA + "." + name),
                method.highest().get(name),
                sheets.stream()
                        .filter(sheet -> !sheet.civil())
                        .mapToInt(sheet -> sheet.points().get(name))
                        .findFirst()
                        .orElseThrow(),
                method.mean(name, sheets.stream().filter(EvaluationSheet::civil).toList()),
                method.mean(name, sheets));
    }

    private static EvaluationConclusionContent.Voice voice(EvaluationSheet sheet, Customer customer) {
        return new EvaluationConclusionContent.Voice(
                sheet.civil(),
                sheet.name(),
                sheet.civil() ? OfficialText.of(sheet.organisation(), sheet.organisation()) : customer.name(),
                sheet.points().values().stream().mapToInt(Integer::intValue).sum(),
                sheet.remark());
    }

    /** As the accepted final report has them. */
    private List<AcceptanceActContent.IndicatorLine> indicators(Grant grant) {
        Report report = reports.of(grant.id()).stream()
                .filter(one -> one.state() == ReportState.ACCEPTED)
                .reduce((one, later) -> later)
                .orElseThrow();
        Answers answers = forms.fromJson(forms.form("grant-report", report.formVersion()), report.answers());
        return answers.rows("indicators").stream()
                .map(row -> new AcceptanceActContent.IndicatorLine(
                        row.text("indicator"),
                        row.number("target").orElse(BigDecimal.ZERO),
                        row.number("fact").orElse(BigDecimal.ZERO)))
                .toList();
    }
}
