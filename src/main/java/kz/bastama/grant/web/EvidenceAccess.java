package kz.bastama.grant.web;

import java.util.List;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.file.FileAccess;
import kz.bastama.file.StoredFile;
import kz.bastama.grant.application.EvidenceFiles;
import kz.bastama.grant.application.GrantConflicts;
import kz.bastama.grant.domain.EvidenceOf;
import kz.bastama.grant.domain.EvidenceOf.Shelf;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Component;

/**
 * Files that show the ground of a suspension or termination are for staff who see the case, and for the grantee once it is told of it.
 * Public because templates ask what to show.
 */
@Component("evidenceAccess")
public class EvidenceAccess implements FileAccess {

    private final EvidenceFiles evidence;
    private final Grants grants;
    private final GrantConflicts conflicts;
    private final Organisations organisations;
    private final CurrentActor actor;

    EvidenceAccess(
            EvidenceFiles evidence,
            Grants grants,
            GrantConflicts conflicts,
            Organisations organisations,
            CurrentActor actor) {
        this.evidence = evidence;
        this.grants = grants;
        this.conflicts = conflicts;
        this.organisations = organisations;
        this.actor = actor;
    }

    @Override
    public boolean mayOpen(StoredFile file) {
        return Shelf.of(file.caseId())
                .flatMap(shelf -> grants.find(shelf.grantId())
                        .map(grant -> actor.get().seesCasesOf(grant.customerCode())
                                        && conflicts.of(grant.id()).isAllowed()
                                || evidence.isTold(shelf)
                                        && organisations.mayAct(actor.get().personId(), grant.organisationId())))
                .orElse(false);
    }

    /** Those of one suspension or termination that the present person may open. */
    public List<StoredFile> files(Grant grant, EvidenceOf of, int number) {
        return evidence.of(grant.id(), of, number).stream()
                .filter(this::mayOpen)
                .toList();
    }

    /** Whether the present officer may add files. */
    public boolean adds(Grant grant, EvidenceOf of) {
        return actor.get().has(Role.OPERATOR)
                && evidence.isOpen(grant.id(), of)
                && conflicts.of(grant.id()).isAllowed();
    }
}
