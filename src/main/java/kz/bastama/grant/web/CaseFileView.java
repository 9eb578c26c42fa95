package kz.bastama.grant.web;

import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.grant.domain.Grant;
import org.springframework.stereotype.Component;

/** Leads from the page of a grant to its case file; public because templates call it. */
@Component("caseFileView")
public class CaseFileView {

    private final CaseFileDoor door;
    private final CurrentActor actor;

    CaseFileView(CaseFileDoor door, CurrentActor actor) {
        this.door = door;
        this.actor = actor;
    }

    /** Null for whom it is not. */
    public String path(Grant grant) {
        return door.sees(grant)
                ? (actor.get().has(Role.OPERATOR) ? "/staff" : "/audit") + "/grants/" + grant.id() + "/case-file"
                : null;
    }
}
