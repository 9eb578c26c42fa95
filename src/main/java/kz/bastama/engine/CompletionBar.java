package kz.bastama.engine;

import kz.bastama.legal.Verdict;

/**
 * What keeps a person from the staff tasks of a case, whatever the task asks: a conflict of interest, for example. A module that
 * knows of such puts one bean. The product itself is kept from nothing.
 */
public interface CompletionBar {

    /**
     * @param taskKey definition key of the task
     * @param caseId id of the aggregate (the business key)
     */
    Verdict check(String taskKey, String caseId);
}
