package kz.bastama.competition.domain;

import java.util.List;
import java.util.UUID;

/** What the formal check of an application found. */
public interface FormalChecks {

    void keepFindings(UUID applicationId, List<Finding> findings);

    List<Finding> findings(UUID applicationId);

    void keepGround(UUID applicationId, GroundAnswer answer);

    List<GroundAnswer> grounds(UUID applicationId);
}
