package kz.bastama.grant.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rounds in which budgets are brought to what was awarded. */
public interface BudgetRevisions {

    /** In their order. */
    List<BudgetRevision> of(UUID grantId);

    void save(BudgetRevision revision);

    default Optional<BudgetRevision> latest(UUID grantId) {
        return of(grantId).stream().reduce((one, later) -> later);
    }

    /** How often the operator gave it back. */
    default long returns(UUID grantId) {
        return of(grantId).stream()
                .filter(one -> one.state() == ReportState.RETURNED)
                .count();
    }
}
