package kz.bastama.planning;

import java.time.LocalDate;
import java.util.List;
import kz.bastama.legal.OfficialText;

/**
 * An approved and published list was amended by order. Whoever uses its directions listens: a withdrawn or smaller direction
 * may end a competition that was called on it.
 *
 * @param list as it stands from now on; a withdrawn direction is no longer in it
 * @param revision of the paper of the list, from 2
 * @param orderNumber number of the order that amends
 * @param reason why, as the order gives it
 */
public record ListAmended(
        ApprovedList list,
        int revision,
        String orderNumber,
        LocalDate orderDate,
        OfficialText reason,
        List<DirectionChange> changes) {

    public ListAmended {
        changes = List.copyOf(changes);
    }
}
