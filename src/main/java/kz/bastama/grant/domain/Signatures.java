package kz.bastama.grant.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The signatures under the agreements. */
public interface Signatures {

    /** In the order of signing. */
    List<Signature> of(UUID grantId);

    void keep(UUID grantId, Signature signature);

    default Optional<Signature> of(UUID grantId, Side side) {
        return of(grantId).stream().filter(one -> one.side() == side).findFirst();
    }
}
