package kz.bastama.competition;

import java.util.Optional;
import java.util.UUID;

/** Applications that won, for contracting. */
public interface WonApplications {

    Optional<WonApplication> find(UUID applicationId);
}
