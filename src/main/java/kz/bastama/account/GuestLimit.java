package kz.bastama.account;

/**
 * How many acts visitors without an account may do from one address within an hour: proposals, comments, registrations. Whoever
 * means well has enough, and nobody makes work for officers by the thousand. Counts for all nodes alike.
 */
public interface GuestLimit {

    /**
     * Counts the act where it is admitted.
     *
     * @param kind of the act, counted apart from others
     */
    boolean admits(String kind, String address);
}
