package kz.bastama.grant.paper;

import java.math.BigDecimal;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.form.Answers;
import kz.bastama.form.Forms;
import kz.bastama.grant.domain.Agreement;
import kz.bastama.grant.domain.Clearings;
import kz.bastama.grant.domain.Expenses;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Payments;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the act of acceptance says. */
@Component
public class AcceptanceActPaper {

    private final Grants grants;
    private final Reports reports;
    private final Clearings clearings;
    private final Tranches tranches;
    private final Papers papers;
    private final Organisations organisations;
    private final Parties parties;
    private final Forms forms;
    private final Editions editions;

    AcceptanceActPaper(
            Grants grants,
            Reports reports,
            Clearings clearings,
            Tranches tranches,
            Papers papers,
            Organisations organisations,
            Parties parties,
            Forms forms,
            Editions editions) {
        this.grants = grants;
        this.reports = reports;
        this.clearings = clearings;
        this.tranches = tranches;
        this.papers = papers;
        this.organisations = organisations;
        this.parties = parties;
        this.forms = forms;
        this.editions = editions;
    }

    public AcceptanceActContent of(Grant grant) {
        Operator operator = parties.operator();
        Organisation organisation = organisations.find(grant.organisationId()).orElseThrow();
        Paper agreementPaper = papers.find(grant.id().toString(), GrantAgreementContent.TYPE.code(), 1)
                .orElseThrow();
        Report report = reports.latest(grant.id()).orElseThrow();
        Answers answers = forms.fromJson(forms.form("grant-report", report.formVersion()), report.answers());
        Expenses expenses = Expenses.of(answers).cleared(clearings.of(grant.id(), report.revision()));
        Payments payments = tranches.of(grant);
        Agreement agreement = grant.agreement();
        Edition edition = editions.get(grant.edition());
        return new AcceptanceActContent(
                agreement.concludedIn(operator.city()),
                operator.name(),
                operator.address(),
                agreement.signedBy(operator.head()),
                organisation.name(),
                organisation.bin().toString(),
                organisation.head().postInBoth(),
                organisation.head().name(),
                grant.number(),
                agreementPaper.number(),
                agreementPaper.issuedAt(),
                grant.title(),
                agreement.startsOn(),
                agreement.endsOn(),
                report.decidedAt(),
                reports.shownRevision(report),
                grant.sum(),
                report.confirmed(),
                payments.paid(),
                payments.dueFor(report.confirmed()),
                payments.unconfirmed(report.confirmed()),
                edition.whole("terms.tranchePayment.working"),
                edition.whole("terms.refund.working"),
                answers.rows("indicators").stream()
                        .map(row -> new AcceptanceActContent.IndicatorLine(
                                row.text("indicator"),
                                row.number("target").orElse(BigDecimal.ZERO),
                                row.number("fact").orElse(BigDecimal.ZERO)))
                        .toList(),
                grants.budget(grant.id()).lines().stream()
                        .map(line -> new AcceptanceActContent.ExpenseLine(line.item(), line.sum(), expenses.on(line)))
                        .toList());
    }
}
