package kz.bastama.grant.domain;

import java.util.Optional;
import java.util.UUID;

/** What came back under the agreements. */
public interface Refunds {

    Optional<Refund> of(UUID grantId);

    /** What came back in parts stands here as a whole. */
    void keep(UUID grantId, Refund refund);
}
