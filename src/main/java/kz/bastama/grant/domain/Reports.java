package kz.bastama.grant.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The revisions of the final reports. */
public interface Reports {

    /** The newest revision. */
    Optional<Report> latest(UUID grantId);

    /** The oldest first. */
    List<Report> of(UUID grantId);

    void save(Report report);
}
