package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.engine.CompletionBar;
import kz.bastama.grant.application.GrantConflicts;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Whoever has a conflict of interest with a grantee completes no task of its grant, of the visits to it nor of its evaluation. */
@Component
class GrantConflictBar implements CompletionBar {

    private final GrantConflicts conflicts;

    GrantConflictBar(GrantConflicts conflicts) {
        this.conflicts = conflicts;
    }

    @Override
    public Verdict check(String taskKey, String caseId) {
        return conflicts.of(UUID.fromString(caseId));
    }
}
