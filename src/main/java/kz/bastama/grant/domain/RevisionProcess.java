package kz.bastama.grant.domain;

import java.util.UUID;
import kz.bastama.legal.OfficialText;

/** The case in which a budget is revised before the agreement is drafted; its id is that of the grant. */
public interface RevisionProcess {

    /** @param organisation name of the grantee, for the title of the case */
    void start(Grant grant, OfficialText organisation);

    /** Whether the grantee may revise the budget now. */
    boolean awaitsRevision(UUID grantId);

    /** @return false when the case does not wait for it */
    boolean budgetRevised(UUID grantId);

    /** Whether the agreement waits for the budget. */
    boolean isRunning(UUID grantId);
}
