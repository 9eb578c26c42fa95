package kz.bastama.grant.web;

import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperAccess;
import kz.bastama.document.PaperType;
import kz.bastama.grant.application.GrantConflicts;
import kz.bastama.grant.paper.EvaluationConclusionContent;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Component;

/**
 * The papers of a grant, of its visits and of its evaluation are for the grantee and for staff who see the cases of the customer and
 * have no conflict of interest; the conclusion of an evaluation is for everybody.
 */
@Component
class GrantPapers implements PaperAccess {

    private final GrantConflicts conflicts;
    private final Organisations organisations;
    private final CurrentActor actor;

    GrantPapers(GrantConflicts conflicts, Organisations organisations, CurrentActor actor) {
        this.conflicts = conflicts;
        this.organisations = organisations;
        this.actor = actor;
    }

    @Override
    public boolean answersFor(PaperType type) {
        return type.module().equals("grant");
    }

    @Override
    public boolean mayOpen(Paper paper) {
        if (paper.type().equals(EvaluationConclusionContent.TYPE)) {
            return true;
        }
        UUID id = UUID.fromString(paper.aggregateId());
        return conflicts
                .grant(id)
                .map(grant -> actor.get().seesCasesOf(grant.customerCode())
                                && conflicts.of(id).isAllowed()
                        || organisations.mayAct(actor.get().personId(), grant.organisationId()))
                .orElse(false);
    }
}
