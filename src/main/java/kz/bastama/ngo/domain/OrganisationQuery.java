package kz.bastama.ngo.domain;

import kz.bastama.ngo.OrganisationState;

/**
 * What an officer looks for.
 *
 * @param text the beginning of a BIN, or words of a name in any of its languages, typing errors allowed; empty for all
 * @param region KATO of a region, or empty
 * @param state null for both
 * @param twins only those that may be one with another
 * @param page from 0
 */
public record OrganisationQuery(
        String text, String region, OrganisationState state, boolean twins, Order order, int page) {

    /** How the list is sorted; a search by name puts the nearest name first. */
    public enum Order {
        NAME,
        NEWEST
    }

    public OrganisationQuery {
        text = text == null ? "" : text.strip();
        region = region == null ? "" : region;
        order = order == null ? Order.NAME : order;
        page = Math.max(0, page);
    }

    public boolean isByBin() {
        return text.matches("[0-9]{3,12}");
    }
}
