package kz.bastama.grant.paper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Suspension;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the notices of suspension and of resumption say. */
@Component
public class SuspensionPapers {

    private final Papers papers;
    private final Organisations organisations;
    private final Parties parties;
    private final Editions editions;
    private final Terms terms;
    private final ReportShift reportShift;
    private final Clock clock;

    SuspensionPapers(
            Papers papers,
            Organisations organisations,
            Parties parties,
            Editions editions,
            Terms terms,
            ReportShift reportShift,
            Clock clock) {
        this.papers = papers;
        this.organisations = organisations;
        this.parties = parties;
        this.editions = editions;
        this.terms = terms;
        this.reportShift = reportShift;
        this.clock = clock;
    }

    public SuspensionNoticeContent suspension(Grant grant, Suspension suspension) {
        Operator operator = parties.operator();
        Organisation organisation = organisations.find(grant.organisationId()).orElseThrow();
        Paper agreement = agreement(grant);
        Edition edition = editions.get(grant.edition());
        return new SuspensionNoticeContent(
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
                edition.title("suspension.grounds." + suspension.ground()),
                suspension.reason(),
                suspension.evidence(),
                day(suspension.decidedAt()),
                edition.whole("terms.suspension.working"),
                day(terms.due(grant.edition(), "suspension", suspension.decidedAt())),
                reportShift.until(grant).orElse(null));
    }

    public ResumptionNoticeContent resumption(Grant grant, Suspension suspension) {
        Operator operator = parties.operator();
        Organisation organisation = organisations.find(grant.organisationId()).orElseThrow();
        Paper agreement = agreement(grant);
        Paper notice = papers.find(grant.id().toString(), SuspensionNoticeContent.TYPE.code(), suspension.number())
                .orElseThrow();
        return new ResumptionNoticeContent(
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
                day(suspension.decidedAt()),
                day(suspension.endedAt()),
                suspension.said(),
                reportShift.until(grant).orElse(null),
                suspension.endsOn());
    }

    private Paper agreement(Grant grant) {
        return papers.find(grant.id().toString(), GrantAgreementContent.TYPE.code(), 1)
                .orElseThrow();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
