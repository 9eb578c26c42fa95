package kz.bastama.competition;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What one application won.
 *
 * @param amount approved sum in tenge, at most what was asked
 */
public record Award(UUID applicationId, UUID organisationId, int rank, BigDecimal amount) {}
