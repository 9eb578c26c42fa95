package kz.bastama.grant.paper;

import java.time.Clock;
import java.time.LocalDate;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Addendum;
import kz.bastama.grant.domain.AgreementChange;
import kz.bastama.grant.domain.Grant;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what an additional agreement says. */
@Component
public class AdditionalAgreementPaper {

    private final GrantAgreementPaper agreements;
    private final Papers papers;
    private final Organisations organisations;
    private final Parties parties;
    private final Terms terms;
    private final Clock clock;

    AdditionalAgreementPaper(
            GrantAgreementPaper agreements,
            Papers papers,
            Organisations organisations,
            Parties parties,
            Terms terms,
            Clock clock) {
        this.agreements = agreements;
        this.papers = papers;
        this.organisations = organisations;
        this.parties = parties;
        this.terms = terms;
        this.clock = clock;
    }

    public AdditionalAgreementContent of(Grant grant, Addendum addendum) {
        Paper agreement =
                papers.find(grant.id().toString(), "grant-agreement", 1).orElseThrow();
        return new AdditionalAgreementContent(
                grant.agreement().concludedIn(parties.operator().city()),
                agreements.operator(grant.agreement()),
                agreements.grantee(organisations.find(grant.organisationId()).orElseThrow()),
                addendum.number(),
                agreement.number(),
                agreement.issuedAt(),
                grant.number(),
                grant.title(),
                addendum.reason(),
                addendum.change(),
                reportBy(grant, addendum.change()),
                grant.sum());
    }

    private LocalDate reportBy(Grant grant, AgreementChange change) {
        if (change.endsOn() == null) {
            return null;
        }
        String term = grant.reportTerm(grant.agreement().shares().finalStage());
        return LocalDate.ofInstant(
                terms.due(
                        grant.edition(),
                        term,
                        change.endsOn().atStartOfDay(clock.getZone()).toInstant()),
                clock.getZone());
    }
}
