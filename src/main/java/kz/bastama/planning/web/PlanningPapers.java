package kz.bastama.planning.web;

import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperAccess;
import kz.bastama.document.PaperType;
import kz.bastama.planning.domain.Fundings;
import kz.bastama.planning.paper.ListDecisionContent;
import org.springframework.stereotype.Component;

/** The list of priority directions is published, and an answer is open to whoever has the number of the proposal; the agreement on financing is for those who see the cases of the customer. */
@Component
class PlanningPapers implements PaperAccess {

    private final Fundings fundings;
    private final CurrentActor actor;

    PlanningPapers(Fundings fundings, CurrentActor actor) {
        this.fundings = fundings;
        this.actor = actor;
    }

    @Override
    public boolean answersFor(PaperType type) {
        return type.module().equals("planning");
    }

    /** An amended list or agreement takes the place of the one before; a second decision stands beside the first. */
    @Override
    public boolean replaces(PaperType type) {
        return !type.equals(ListDecisionContent.TYPE);
    }

    @Override
    public boolean mayOpen(Paper paper) {
        return !paper.type().code().equals("funding-agreement")
                || fundings.find(UUID.fromString(paper.aggregateId()))
                        .filter(funding -> actor.get().seesCasesOf(funding.customerCode()))
                        .isPresent();
    }
}
