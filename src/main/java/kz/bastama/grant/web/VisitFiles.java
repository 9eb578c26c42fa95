package kz.bastama.grant.web;

import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.file.FileAccess;
import kz.bastama.file.StoredFile;
import kz.bastama.grant.application.GrantConflicts;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitActs;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Component;

/** Photographs of a visit are for staff who see the case, and for the grantee once the act is finished. */
@Component
class VisitFiles implements FileAccess {

    private final MonitoringVisits visits;
    private final VisitActs acts;
    private final Grants grants;
    private final GrantConflicts conflicts;
    private final Organisations organisations;
    private final CurrentActor actor;

    VisitFiles(
            MonitoringVisits visits,
            VisitActs acts,
            Grants grants,
            GrantConflicts conflicts,
            Organisations organisations,
            CurrentActor actor) {
        this.visits = visits;
        this.acts = acts;
        this.grants = grants;
        this.conflicts = conflicts;
        this.organisations = organisations;
        this.actor = actor;
    }

    @Override
    public boolean mayOpen(StoredFile file) {
        return caseOf(file)
                .flatMap(visits::find)
                .flatMap(visit -> grants.find(visit.grantId())
                        .map(grant -> actor.get().seesCasesOf(grant.customerCode())
                                        && conflicts.of(grant.id()).isAllowed()
                                || isFinished(visit.id())
                                        && organisations.mayAct(actor.get().personId(), grant.organisationId())))
                .orElse(false);
    }

    private boolean isFinished(UUID visitId) {
        return acts.find(visitId)
                .filter(act -> !act.isDraft())
                .map(VisitAct::visitId)
                .isPresent();
    }

    private static Optional<UUID> caseOf(StoredFile file) {
        try {
            return Optional.of(UUID.fromString(file.caseId()));
        } catch (IllegalArgumentException otherKindOfCase) {
            return Optional.empty();
        }
    }
}
