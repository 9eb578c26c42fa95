package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** The files of bank statements. A file is kept from the look at it until its lines are taken, and a day at the most. */
public interface BankFiles {

    void keep(BankFile file);

    /** Whose lines nobody has taken. */
    Optional<BankFile> waiting(UUID id, UUID uploadedBy);

    /** Forgets what was in it. @return false where its lines are taken already */
    boolean take(BankFile file, int lines, BigDecimal total);
}
