package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.AgreementChange.Account;
import kz.bastama.grant.domain.AnnouncedCircumstances;
import kz.bastama.grant.domain.Circumstances;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Takeover;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what an agreement on succession says: who hands over, who takes over, and what passes as it stands then. */
@Component
public class TakeoverAgreementPaper {

    private final GrantAgreementPaper agreements;
    private final Papers papers;
    private final AnnouncedCircumstances announced;
    private final Tranches tranches;
    private final Reports reports;
    private final Organisations organisations;
    private final Parties parties;
    private final Terms terms;
    private final Clock clock;

    TakeoverAgreementPaper(
            GrantAgreementPaper agreements,
            Papers papers,
            AnnouncedCircumstances announced,
            Tranches tranches,
            Reports reports,
            Organisations organisations,
            Parties parties,
            Terms terms,
            Clock clock) {
        this.agreements = agreements;
        this.papers = papers;
        this.announced = announced;
        this.tranches = tranches;
        this.reports = reports;
        this.organisations = organisations;
        this.parties = parties;
        this.terms = terms;
        this.clock = clock;
    }

    public TakeoverAgreementContent of(Grant grant, Takeover takeover) {
        Paper agreement =
                papers.find(grant.id().toString(), "grant-agreement", 1).orElseThrow();
        Circumstances circumstances = announced.of(grant.id()).stream()
                .filter(one -> one.number() == takeover.number())
                .findFirst()
                .orElseThrow();
        return new TakeoverAgreementContent(
                grant.agreement().concludedIn(parties.operator().city()),
                agreements.operator(grant.agreement()),
                agreements.grantee(organisations.find(takeover.formerId()).orElseThrow()),
                paidTo(
                        takeover.account(),
                        agreements.grantee(
                                organisations.find(takeover.successorId()).orElseThrow())),
                takeover.number(),
                agreement.number(),
                agreement.issuedAt(),
                grant.number(),
                grant.title(),
                circumstances.what(),
                circumstances.evidence(),
                circumstances.said(),
                grant.sum(),
                tranches.of(grant).paid(),
                confirmed(grant),
                due(grant),
                grant.agreement().endsOn());
    }

    /** The account is that of the day on which the operator agreed, whatever the profile says since. */
    private static GrantAgreementContent.Party paidTo(Account account, GrantAgreementContent.Party party) {
        return new GrantAgreementContent.Party(
                party.name(),
                party.bin(),
                party.address(),
                party.head(),
                party.post(),
                party.person(),
                party.basis(),
                account.iban(),
                account.bic(),
                party.phone(),
                party.email());
    }

    private List<Report> accepted(Grant grant) {
        return reports.of(grant.id()).stream()
                .filter(report -> report.state() == ReportState.ACCEPTED)
                .toList();
    }

    /** The last accepted report tells it; each of them counts from the beginning. */
    private BigDecimal confirmed(Grant grant) {
        return accepted(grant).stream()
                .reduce((one, later) -> later)
                .flatMap(report -> Optional.ofNullable(report.confirmed()))
                .orElse(BigDecimal.ZERO);
    }

    private List<TakeoverAgreementContent.Due> due(Grant grant) {
        int last = grant.agreement().shares().finalStage();
        List<Integer> done = accepted(grant).stream().map(Report::stage).toList();
        return IntStream.rangeClosed(1, last)
                .filter(stage -> !done.contains(stage))
                .mapToObj(stage -> new TakeoverAgreementContent.Due(stage < last ? stage : 0, by(grant, stage)))
                .toList();
    }

    private LocalDate by(Grant grant, int stage) {
        return LocalDate.ofInstant(
                terms.due(grant.edition(), grant.reportTerm(stage), grant.reportCountsFrom(stage, clock.getZone())),
                clock.getZone());
    }
}
