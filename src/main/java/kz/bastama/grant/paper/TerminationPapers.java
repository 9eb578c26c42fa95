package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperType;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Debt;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Termination;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the papers of a unilateral termination say, beside the notice of termination itself. */
@Component
public class TerminationPapers {

    private final Terminations terminations;
    private final Reports reports;
    private final Tranches tranches;
    private final Papers papers;
    private final Organisations organisations;
    private final Parties parties;
    private final Editions editions;
    private final Terms terms;
    private final Clock clock;

    TerminationPapers(
            Terminations terminations,
            Reports reports,
            Tranches tranches,
            Papers papers,
            Organisations organisations,
            Parties parties,
            Editions editions,
            Terms terms,
            Clock clock) {
        this.terminations = terminations;
        this.reports = reports;
        this.tranches = tranches;
        this.papers = papers;
        this.organisations = organisations;
        this.parties = parties;
        this.editions = editions;
        this.terms = terms;
        this.clock = clock;
    }

    public TerminationWarningContent warning(Grant grant, Termination termination, Instant until) {
        Operator operator = parties.operator();
        Organisation organisation = organisations.find(grant.organisationId()).orElseThrow();
        Paper agreement = paper(grant, GrantAgreementContent.TYPE);
        Edition edition = editions.get(grant.edition());
        return new TerminationWarningContent(
                grant.agreement().concludedIn(operator.city()),
                operator.name(),
                operator.address(),
                grant.agreement().signedBy(operator.head()),
                organisation.name(),
                organisation.bin().toString(),
                grant.number(),
                agreement.number(),
                agreement.issuedAt(),
                grant.title(),
                edition.title("termination.grounds." + termination.ground()),
                termination.reason(),
                termination.evidence(),
                edition.whole("terms.terminationExplanation.working"),
                day(until));
    }

    public RefundDemandContent demand(Grant grant) {
        Operator operator = parties.operator();
        Organisation organisation = organisations.find(grant.organisationId()).orElseThrow();
        Paper agreement = paper(grant, GrantAgreementContent.TYPE);
        Paper notice = paper(grant, TerminationNoticeContent.TYPE);
        Termination termination = terminations.ending(grant.id()).orElseThrow();
        Edition edition = editions.get(grant.edition());
        boolean proportional = edition.flag("termination.grounds." + termination.ground());
        return new RefundDemandContent(
                grant.agreement().concludedIn(operator.city()),
                operator.name(),
                operator.address(),
                grant.agreement().signedBy(operator.head()),
                organisation.name(),
                organisation.bin().toString(),
                grant.number(),
                agreement.number(),
                agreement.issuedAt(),
                grant.title(),
                notice.number(),
                notice.issuedAt(),
                tranches.of(grant).paid(),
                reports.confirmed(grant.id()),
                proportional ? termination.delivered() : null,
                termination.demanded(),
                edition.whole("terms.refund.working"),
                refundBy(grant));
    }

    public ClaimContent claim(Grant grant) {
        Operator operator = parties.operator();
        Organisation organisation = organisations.find(grant.organisationId()).orElseThrow();
        Paper agreement = paper(grant, GrantAgreementContent.TYPE);
        Paper notice = paper(grant, TerminationNoticeContent.TYPE);
        Paper demand = paper(grant, RefundDemandContent.TYPE);
        Debt debt = terminations.debt(grant.id());
        return new ClaimContent(
                grant.agreement().concludedIn(operator.city()),
                operator.name(),
                operator.address(),
                grant.agreement().signedBy(operator.head()),
                organisation.name(),
                organisation.bin().toString(),
                grant.number(),
                agreement.number(),
                agreement.issuedAt(),
                grant.title(),
                notice.number(),
                notice.issuedAt(),
                demand.number(),
                demand.issuedAt(),
                refundBy(grant),
                tranches.of(grant).paid(),
                debt.demanded(),
                debt.returned(),
                penalty(grant, debt));
    }

    public ReconciliationActContent reconciliation(Grant grant) {
        Operator operator = parties.operator();
        Organisation organisation = organisations.find(grant.organisationId()).orElseThrow();
        Paper agreement = paper(grant, GrantAgreementContent.TYPE);
        Debt debt = terminations.debt(grant.id());
        return new ReconciliationActContent(
                grant.agreement().concludedIn(operator.city()),
                operator.name(),
                operator.address(),
                grant.agreement().signedBy(operator.head()),
                organisation.name(),
                organisation.bin().toString(),
                grant.number(),
                agreement.number(),
                agreement.issuedAt(),
                grant.title(),
                grant.sum(),
                tranches.of(grant).made(),
                reports.confirmed(grant.id()),
                debt.demanded(),
                debt.made(),
                papers.find(grant.id().toString(), ClaimContent.TYPE.code(), 1)
                        .map(Paper::number)
                        .orElse(null),
                debt.demanded().signum() == 0 ? BigDecimal.ZERO : penalty(grant, debt),
                LocalDate.now(clock));
    }

    private BigDecimal penalty(Grant grant, Debt debt) {
        Edition edition = editions.get(grant.edition());
        return debt.penalty(
                edition.decimal("termination.penaltyPercentADay"),
                edition.decimal("termination.penaltyCapPercent"),
                ChronoUnit.DAYS.between(refundBy(grant), LocalDate.now(clock)));
    }

    /** The term of the refund, running or over. */
    private LocalDate refundBy(Grant grant) {
        return terms.ofCase(grant.id().toString()).stream()
                .filter(term -> term.name().equals("refund"))
                .map(term -> day(term.due()))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private Paper paper(Grant grant, PaperType type) {
        return papers.find(grant.id().toString(), type.code(), 1).orElseThrow();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
