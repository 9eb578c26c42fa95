package kz.bastama.grant.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files that prove the expenses of a grant. */
public interface Receipts {

    /** In the order of their names. */
    List<Receipt> of(UUID grantId);

    Optional<Receipt> find(UUID fileId);

    void add(Receipt receipt);

    void remove(UUID fileId);
}
