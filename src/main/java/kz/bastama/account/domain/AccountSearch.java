package kz.bastama.account.domain;

import kz.bastama.account.Role;

/**
 * What an administrator looks for.
 *
 * @param text part of name, login or mail address; empty finds all
 * @param role null finds all
 * @param sort {@code name}, {@code login} or {@code signedIn}, with a minus for the other way round
 * @param page from 1
 */
public record AccountSearch(String text, Role role, String sort, int page) {

    public static final int PAGE_SIZE = 25;
}
