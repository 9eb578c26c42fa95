package kz.bastama.engine;

import java.util.Collection;
import java.util.Set;

/** Who did the staff tasks of a case, for rules on who must not have. */
public interface TaskHistory {

    /**
     * Logins of those who took and completed one of these tasks.
     *
     * @param caseId id of the aggregate (the business key)
     * @param tasks definition keys
     */
    Set<String> completedBy(String caseId, Collection<String> tasks);
}
