package kz.bastama.account.domain;

import java.time.Instant;
import java.util.List;

/** Failed attempts to sign in. */
public interface SignInFailures {

    void add(String login, String address, Instant at);

    /** Newest first, at most {@code limit}. */
    List<Instant> ofLogin(String login, Instant since, int limit);

    List<Instant> fromAddress(String address, Instant since, int limit);

    void forgetLogin(String login);

    void forgetBefore(Instant moment);
}
