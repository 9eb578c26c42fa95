package kz.bastama.grant.paper;

import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the notice says that tells a winner of an agreement that was not concluded. */
@Component
public class SigningFailurePaper {

    private final Organisations organisations;
    private final Parties parties;
    private final Terms terms;

    SigningFailurePaper(Organisations organisations, Parties parties, Terms terms) {
        this.organisations = organisations;
        this.parties = parties;
        this.terms = terms;
    }

    public SigningFailureContent of(Grant grant) {
        Operator operator = parties.operator();
        Organisation organisation = organisations.find(grant.organisationId()).orElseThrow();
        boolean declined = grant.state() == GrantState.DECLINED;
        return new SigningFailureContent(
                operator.city(),
                operator.name(),
                operator.address(),
                operator.head(),
                organisation.name(),
                organisation.bin().toString(),
                grant.number(),
                grant.title(),
                grant.sum(),
                declined,
                declined ? grant.endReason() : "",
                terms.ofCase(grant.id().toString()).stream()
                        .filter(term -> term.name().equals("agreementSign"))
                        .map(Term::due)
                        .reduce((earlier, later) -> later)
                        .orElse(null),
                grant.closedAt());
    }
}
