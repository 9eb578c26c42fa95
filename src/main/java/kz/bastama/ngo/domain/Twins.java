package kz.bastama.ngo.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Looks for organisations that may be one. */
public interface Twins {

    /** By name, at most 50; without what was dismissed and is still the same. */
    List<Twin> of(UUID organisationId);

    /** Others that name the same BIN, by the time of their registration: the verification decides between them. */
    List<Twin> rivals(UUID organisationId);

    /** What they have in common today is of no account, until something else is. */
    void dismiss(UUID one, UUID other, String reason, String officer, Instant at);
}
