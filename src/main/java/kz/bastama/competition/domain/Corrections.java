package kz.bastama.competition.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Remarks of the formal check, and what was corrected thereupon: at most one return for each application. */
public interface Corrections {

    /** In the order in which they were written; what stood before is replaced. */
    void remark(UUID applicationId, List<FieldRemark> remarks);

    List<FieldRemark> remarks(UUID applicationId);

    Optional<Correction> find(UUID applicationId);

    void save(Correction correction);
}
