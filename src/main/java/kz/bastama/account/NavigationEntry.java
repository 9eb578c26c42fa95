package kz.bastama.account;

/**
 * An entry of the navigation at the top of the portal. A module contributes one as a bean.
 *
 * @param role who sees it, or null for everybody, visitors too
 * @param path page it leads to; the entry is current on that page and below it
 * @param key message key of its text
 * @param order small numbers first
 */
public record NavigationEntry(Role role, String path, String key, int order) {}
