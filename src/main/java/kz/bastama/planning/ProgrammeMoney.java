package kz.bastama.planning;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Verdict;

/**
 * The gate before the budget of a programme: what the approved list and the agreement on financing between customer and
 * operator give. Whoever asks holds the money of the list until the transaction ends: two cannot spend the same at once. A
 * list that nobody knows sets no bounds.
 */
public interface ProgrammeMoney {

    /** @param lots tenge by direction */
    Verdict mayPlan(UUID listId, EditionId rules, Map<UUID, BigDecimal> lots);

    /** @param lots tenge by direction */
    Verdict mayAnnounce(UUID listId, EditionId rules, Map<UUID, BigDecimal> lots);

    /** Whether an agreement with a grantee over that sum may be concluded. */
    Verdict mayGrant(UUID listId, EditionId rules, UUID directionId, BigDecimal sum);

    /** Whether that sum may be paid to a grantee. */
    Verdict mayPay(UUID listId, EditionId rules, BigDecimal sum);
}
