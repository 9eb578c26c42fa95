package kz.bastama.ngo.domain;

import java.util.UUID;

/** How much the file cabinet of an organisation may hold. */
public interface CabinetRoom {

    Limit of(UUID organisationId);

    /** Whoever else keeps something there waits until the end of the transaction. */
    Limit hold(UUID organisationId);

    /** @param versions of documents */
    record Limit(long bytes, long versions) {}
}
