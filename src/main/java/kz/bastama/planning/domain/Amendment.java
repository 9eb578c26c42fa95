package kz.bastama.planning.domain;

import java.util.UUID;
import kz.bastama.legal.OfficialText;

/**
 * A change of an approved list by order.
 *
 * @param revision of the paper that it makes, from 2; the first is the list as approved
 * @param reason why, for example the budget was cut
 * @param order null until the head of the customer signed it
 */
public record Amendment(UUID listId, int revision, OfficialText reason, ApprovalOrder order) {

    public static final int ORIGINAL = 1;

    public Amendment ordered(ApprovalOrder signed) {
        return new Amendment(listId, revision, reason, signed);
    }
}
