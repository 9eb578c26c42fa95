package kz.bastama.planning;

import java.util.List;

/**
 * Results of evaluated projects: the law has them taken into account in the directions and volumes of the next year. Whoever keeps
 * the grants answers.
 */
public interface PastResults {

    /** The latest first; no more than a page shows. */
    List<PastResult> ofCustomer(String customerCode);
}
