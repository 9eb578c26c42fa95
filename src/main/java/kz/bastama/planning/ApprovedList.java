package kz.bastama.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A list of priority directions as the head of the customer approved it.
 *
 * @param year the year that it is for
 * @param orderNumber number of the order that approved it
 */
public record ApprovedList(
        UUID id,
        String customerCode,
        int year,
        String orderNumber,
        LocalDate orderDate,
        List<ApprovedDirection> directions) {

    public ApprovedList {
        directions = List.copyOf(directions);
    }
}
