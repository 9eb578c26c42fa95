package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Agreement;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Payments;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Termination;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Term;
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
    private final Terminations terminations;
    private final Papers papers;
    private final Organisations organisations;
    private final Parties parties;
    private final Editions editions;
    private final Terms terms;
    private final Clock clock;

    TerminationNoticePaper(
            Reports reports,
            Tranches tranches,
            Terminations terminations,
            Papers papers,
            Organisations organisations,
            Parties parties,
            Editions editions,
            Terms terms,
            Clock clock) {
        this.reports = reports;
        this.tranches = tranches;
        this.terminations = terminations;
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
        Optional<Termination> ending = terminations.ending(grant.id());
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
                ending.map(Termination::demanded).orElseGet(() -> payments.unconfirmed(confirmed)),
                edition.whole("terms.refund.working"),
                LocalDate.ofInstant(refundBy(grant), clock.getZone()),
                ending.map(one -> ground(grant, edition, one)).orElse(null));
    }

    /** The end of the term that runs already, or that would begin now. */
    private Instant refundBy(Grant grant) {
        return terms.ofCase(grant.id().toString()).stream()
                .filter(term -> term.isOpen() && term.name().equals("refund"))
                .map(Term::due)
                .findFirst()
                .orElseGet(() -> terms.due(grant.edition(), "refund", clock.instant()));
    }

    private TerminationNoticeContent.Ground ground(Grant grant, Edition edition, Termination one) {
        String ground = "termination.grounds." + one.ground();
        Paper warning = papers.find(grant.id().toString(), TerminationWarningContent.TYPE.code(), one.number())
                .orElseThrow();
        return new TerminationNoticeContent.Ground(
                edition.title(ground),
                one.reason(),
                warning.number(),
                warning.issuedAt(),
                one.explanation(),
                one.said(),
                edition.flag(ground) ? one.delivered() : null);
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
