package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Less than an application asks: what the commission votes on instead, and why.
 *
 * @param reason published with the result
 */
public record ProposedSum(UUID applicationId, BigDecimal amount, String reason) {}
