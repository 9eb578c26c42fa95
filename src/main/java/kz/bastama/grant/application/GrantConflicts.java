package kz.bastama.grant.application;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.OfficerConflicts;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/**
 * Whoever has a conflict of interest with a grantee handles neither its grant nor the visits to it nor its evaluation (article 6-2:
 * independent control).
 */
@Component
public class GrantConflicts {

    private final Grants grants;
    private final MonitoringVisits visits;
    private final Evaluations evaluations;
    private final OfficerConflicts conflicts;

    GrantConflicts(Grants grants, MonitoringVisits visits, Evaluations evaluations, OfficerConflicts conflicts) {
        this.grants = grants;
        this.visits = visits;
        this.evaluations = evaluations;
        this.conflicts = conflicts;
    }

    /** @param caseId of a grant, of a visit or of an evaluation; nothing is said of other cases */
    public Verdict of(UUID caseId) {
        return grant(caseId).map(grant -> conflicts.with(grant.applicationId())).orElseGet(Verdict::allowed);
    }

    /** Those of the grants that lists do not name to the present officer. */
    public Set<UUID> barred(Collection<Grant> some) {
        Set<UUID> barred =
                conflicts.barred(some.stream().map(Grant::applicationId).toList());
        return some.stream()
                .filter(grant -> barred.contains(grant.applicationId()))
                .map(Grant::id)
                .collect(Collectors.toSet());
    }

    public Optional<Grant> grant(UUID caseId) {
        return visits.find(caseId)
                .map(MonitoringVisit::grantId)
                .or(() -> evaluations.find(caseId).map(Evaluation::grantId))
                .or(() -> Optional.of(caseId))
                .flatMap(grants::find);
    }
}
