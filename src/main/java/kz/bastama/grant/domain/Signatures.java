package kz.bastama.grant.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The signatures under agreements and acts. */
public interface Signatures {

    /** In the order of signing. */
    List<Signature> of(UUID grantId);

    void keep(UUID grantId, Signature signature);

    /** Writes down why the operator signs that act alone. */
    void waive(UUID grantId, SignedPaper act, String reason);

    /** Why the operator signs that act alone; empty where it does not. */
    Optional<String> waived(UUID grantId, SignedPaper act);

    default Optional<Signature> of(UUID grantId, SignedPaper paper, Side side) {
        return of(grantId, paper, 1, side);
    }

    /** @param number of the additional agreement; 1 of other papers */
    default Optional<Signature> of(UUID grantId, SignedPaper paper, int number, Side side) {
        return of(grantId).stream()
                .filter(one -> one.paper() == paper && one.number() == number && one.side() == side)
                .findFirst();
    }
}
