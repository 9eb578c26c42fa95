package kz.bastama.account.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where deputyships are kept. */
public interface Deputyships {

    void add(Deputyship deputyship);

    /** All of the person who is absent, the newest first. */
    List<Deputyship> of(UUID person);

    /** Those that have not ended, of everybody who is absent or is to be. */
    List<Deputyship> unfinished();

    /** @return false when another node was first */
    boolean begin(UUID id, Instant at);

    /** @return false when it had ended already */
    boolean end(UUID id, Instant at);
}
