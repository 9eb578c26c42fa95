package kz.bastama.account.domain;

import java.time.Instant;
import java.util.List;

/** Failed attempts to sign in. */
public interface SignInFailures {

    /** Waits until no other transaction guesses for that login; others wait until this one ends. */
    void lineUp(String login);

    /** @return its number */
    long add(String login, String address, Instant at);

    /** Newest first, at most {@code limit}; a login or an address of null is any. */
    List<Instant> of(String login, String address, Instant since, int limit);

    void forget(long number);

    void forget(String login, String address);

    void forgetBefore(Instant moment);
}
