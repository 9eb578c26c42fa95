package kz.bastama.account.domain;

import java.time.Instant;

/** What visitors without an account did lately, by kind and address. */
public interface GuestActs {

    /**
     * Notes the act unless there are as many since the moment as the installation allows; whether it was noted. Acts of one
     * address wait for each other.
     */
    boolean add(String kind, String address, Instant at, Instant since);

    void forgetBefore(Instant moment);
}
