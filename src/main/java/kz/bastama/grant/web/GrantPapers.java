package kz.bastama.grant.web;

import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperAccess;
import kz.bastama.document.PaperType;
import kz.bastama.grant.application.GrantConflicts;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.TakeoverState;
import kz.bastama.grant.paper.EvaluationConclusionContent;
import kz.bastama.grant.paper.TakeoverAgreementContent;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Component;

/**
 * The papers of a grant, of its visits and of its evaluation are for the grantee, up to a succession for the former one, and for staff who see the cases of the customer and
 * have no conflict of interest; the conclusion of an evaluation is for everybody.
 */
@Component
class GrantPapers implements PaperAccess {

    private final GrantConflicts conflicts;
    private final Organisations organisations;
    private final OwnTakeovers own;
    private final CurrentActor actor;

    GrantPapers(GrantConflicts conflicts, Organisations organisations, OwnTakeovers own, CurrentActor actor) {
        this.conflicts = conflicts;
        this.organisations = organisations;
        this.own = own;
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
                        || organisations.mayAct(actor.get().personId(), grant.organisationId())
                        || mayOpenInSuccession(paper, id))
                .orElse(false);
    }

    /** Who is to take over reads what it signs; who handed over keeps what was there until then. */
    private boolean mayOpenInSuccession(Paper paper, UUID grantId) {
        return own.involving(grantId)
                .anyMatch(one -> paper.type().equals(TakeoverAgreementContent.TYPE)
                        || one.state() == TakeoverState.TAKEN_OVER
                                && own.sides(one).anyMatch(side -> side == Side.GRANTEE)
                                && !paper.issuedAt().isAfter(one.endedAt()));
    }
}
