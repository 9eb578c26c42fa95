package kz.bastama.competition.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Since when people have had the forms of applications open. */
public interface OpenedForms {

    /** Keeps the first time only. */
    void opened(UUID applicationId, UUID personId, Instant at);

    Optional<Instant> openedAt(UUID applicationId, UUID personId);
}
