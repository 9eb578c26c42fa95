package kz.bastama.planning.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The agreements on financing with their transfers. */
public interface Fundings {

    /** Fails as "edited elsewhere" when somebody saved it meanwhile. */
    Funding save(Funding funding);

    Optional<Funding> find(UUID id);

    /** Waits until nobody else is about to change it. */
    Optional<Funding> findForChange(UUID id);

    Optional<Funding> ofList(UUID listId);

    /** The latest year first; {@code customerCode} null for all. */
    List<Funding> all(String customerCode);

    /** Keeps everybody else from spending of the list, or taking from it, until the transaction ends. */
    void holdMoneyOf(UUID listId);

    /** Whether the list was approved before agreements on financing were kept here, so that none is waited for. */
    boolean isOlder(UUID listId);
}
