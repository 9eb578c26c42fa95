package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Agreement;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Payments;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the notice of refusal and termination says. */
@Component
public class TerminationNoticePaper {

    private final Reports reports;
    private final Tranches tranches;
    private final Papers papers;
    private final Organisations organisations;
    private final Parties parties;
    private final Editions editions;
    private final Terms terms;
    private final Clock clock;

    TerminationNoticePaper(
            Reports reports,
            Tranches tranches,
            Papers papers,
            Organisations organisations,
            Parties parties,
            Editions editions,
            Terms terms,
            Clock clock) {
        this.reports = reports;
        this.tranches = tranches;
        this.papers = papers;
        this.organisations = organisations;
        this.parties = parties;
        this.editions = editions;
        this.terms = terms;
        this.clock = clock;
    }

    public TerminationNoticeContent of(Grant grant) {
        Operator operator = parties.operator();
        Organisation organisation = organisations.find(grant.organisationId()).orElseThrow();
        Agreement agreement = grant.agreement();
        Paper agreementPaper = papers.find(grant.id().toString(), GrantAgreementContent.TYPE.code(), 1)
                .orElseThrow();
        Edition edition = editions.get(grant.edition());
        Payments payments = tranches.of(grant);
        BigDecimal confirmed = reports.confirmed(grant.id());
        List<Report> decided = reports.of(grant.id()).stream()
                .filter(report -> report.decidedAt() != null)
                .filter(report -> report.stage() == payments.made().size())
                .toList();
        return new TerminationNoticeContent(
                agreement.concludedIn(operator.city()),
                operator.name(),
                operator.address(),
                agreement.signedBy(operator.head()),
                organisation.name(),
                organisation.bin().toString(),
                grant.number(),
                agreementPaper.number(),
                agreementPaper.issuedAt(),
                grant.title(),
                edition.whole("reports.correctionRounds"),
                decided.stream()
                        .filter(report -> report.state() == ReportState.RETURNED)
                        .map(report -> returned(grant, report))
                        .toList(),
                decided.isEmpty(),
                decided.stream().noneMatch(report -> report.state() == ReportState.REFUSED),
                grant.endReason(),
                grant.sum(),
                payments.paid(),
                confirmed,
                payments.unconfirmed(confirmed),
                edition.whole("terms.refund.working"),
                LocalDate.ofInstant(terms.due(grant.edition(), "refund", clock.instant()), clock.getZone()));
    }

    private TerminationNoticeContent.Return returned(Grant grant, Report report) {
        return new TerminationNoticeContent.Return(
                reports.shownRevision(report),
                report.sentAt(),
                report.decidedAt(),
                report.remarks(),
                reports.remarks(grant.id(), report.revision()).size());
    }
}
