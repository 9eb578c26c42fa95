package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.file.Files;
import kz.bastama.grant.domain.Agreement;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitActs;
import kz.bastama.grant.domain.VisitFindings;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.Territories;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the act of a visit and the remedy notice say. */
@Component
public class VisitPapers {

    private static final String CHECKLIST = "monitoring.checklist";

    private final Grants grants;
    private final VisitActs acts;
    private final Papers papers;
    private final Files files;
    private final Organisations organisations;
    private final Parties parties;
    private final Territories territories;
    private final Editions editions;
    private final Clock clock;

    VisitPapers(
            Grants grants,
            VisitActs acts,
            Papers papers,
            Files files,
            Organisations organisations,
            Parties parties,
            Territories territories,
            Editions editions,
            Clock clock) {
        this.grants = grants;
        this.acts = acts;
        this.papers = papers;
        this.files = files;
        this.organisations = organisations;
        this.parties = parties;
        this.territories = territories;
        this.editions = editions;
        this.clock = clock;
    }

    /** @param objectBy end of the term of objections */
    public VisitActContent act(MonitoringVisit visit, Instant objectBy) {
        Grant grant = grants.find(visit.grantId()).orElseThrow();
        VisitAct act = acts.find(visit.id()).orElseThrow();
        VisitFindings findings = act.findings();
        Operator operator = parties.operator();
        Organisation organisation = organisations.find(grant.organisationId()).orElseThrow();
        Edition edition = editions.get(grant.edition());
        return new VisitActContent(
                grant.agreement().concludedIn(operator.city()),
                operator.name(),
                operator.address(),
                grant.agreement().signedBy(operator.head()),
                organisation.name(),
                organisation.bin().toString(),
                territories.fullName(grant.kato()),
                grant.number(),
                grant.title(),
                visit.number(),
                visit.day(),
                act.team(),
                visit.leader(),
                findings.met(),
                edition.names(CHECKLIST).stream()
                        .map(name -> new VisitActContent.Point(
                                edition.title(CHECKLIST + "." + name),
                                findings.point(name).answer().name(),
                                findings.point(name).remark()))
                        .toList(),
                findings.found(),
                findings.recommended(),
                findings.remedy(),
                findings.ineligibleSum().orElse(BigDecimal.ZERO),
                files.ofCase(visit.id().toString()).stream()
                        .map(file -> new VisitActContent.Photo(file.name(), file.sha256()))
                        .toList(),
                day(objectBy));
    }

    /** @param until end of the term of the remedy */
    public RemedyNoticeContent remedy(MonitoringVisit visit, Instant until) {
        Grant grant = grants.find(visit.grantId()).orElseThrow();
        VisitAct act = acts.find(visit.id()).orElseThrow();
        Agreement agreement = grant.agreement();
        Operator operator = parties.operator();
        Organisation organisation = organisations.find(grant.organisationId()).orElseThrow();
        Paper paper = papers.find(visit.id().toString(), VisitActContent.TYPE.code(), 1)
                .orElseThrow();
        return new RemedyNoticeContent(
                agreement.concludedIn(operator.city()),
                operator.name(),
                operator.address(),
                agreement.signedBy(operator.head()),
                organisation.name(),
                organisation.bin().toString(),
                grant.number(),
                grant.title(),
                paper.number(),
                paper.issuedAt(),
                visit.day(),
                act.reply() != null && act.reply().objects(),
                act.findings().remedy(),
                editions.get(grant.edition()).whole("terms.visitRemedy.working"),
                day(until));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
