package kz.bastama.grant.web;

import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.file.FileAccess;
import kz.bastama.file.StoredFile;
import kz.bastama.grant.application.GrantConflicts;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Receipts;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Component;

/** Files that prove expenses name persons: they open to the grantee, to the operator and to auditors. */
@Component
class ReceiptFiles implements FileAccess {

    private final Receipts receipts;
    private final Grants grants;
    private final GrantConflicts conflicts;
    private final Organisations organisations;
    private final CurrentActor actor;

    ReceiptFiles(
            Receipts receipts,
            Grants grants,
            GrantConflicts conflicts,
            Organisations organisations,
            CurrentActor actor) {
        this.receipts = receipts;
        this.grants = grants;
        this.conflicts = conflicts;
        this.organisations = organisations;
        this.actor = actor;
    }

    @Override
    public boolean mayOpen(StoredFile file) {
        return receipts.find(file.id()).filter(one -> opens(one.grantId())).isPresent();
    }

    boolean opens(UUID grantId) {
        return actor.get().has(Role.OPERATOR) && conflicts.of(grantId).isAllowed()
                || actor.get().has(Role.AUDITOR)
                || grants.find(grantId)
                        .filter(grant -> organisations.mayAct(actor.get().personId(), grant.organisationId()))
                        .isPresent();
    }
}
