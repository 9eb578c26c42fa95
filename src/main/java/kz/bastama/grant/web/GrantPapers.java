package kz.bastama.grant.web;

import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperAccess;
import kz.bastama.document.PaperType;
import kz.bastama.grant.domain.Grants;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Component;

/** Agreement and act are for the grantee and for staff who see the cases of the customer. */
@Component
class GrantPapers implements PaperAccess {

    private final Grants grants;
    private final Organisations organisations;
    private final CurrentActor actor;

    GrantPapers(Grants grants, Organisations organisations, CurrentActor actor) {
        this.grants = grants;
        this.organisations = organisations;
        this.actor = actor;
    }

    @Override
    public boolean answersFor(PaperType type) {
        return type.module().equals("grant");
    }

    @Override
    public boolean mayOpen(Paper paper) {
        return grants.find(UUID.fromString(paper.aggregateId()))
                .map(grant -> actor.get().seesCasesOf(grant.customerCode())
                        || organisations.mayAct(actor.get().personId(), grant.organisationId()))
                .orElse(false);
    }
}
