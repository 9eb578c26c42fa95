package kz.bastama.account.domain;

import java.time.Instant;
import java.util.UUID;

/** The mail address that each person has confirmed last. */
public interface ConfirmedAddresses {

    boolean isConfirmed(UUID person, String address);

    void confirm(UUID person, String address, Instant at);
}
