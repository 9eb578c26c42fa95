package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.util.UUID;
import kz.bastama.legal.OfficialText;

/**
 * Less than an application asks: what the commission votes on instead, and why.
 *
 * @param reason published with the result
 */
public record ProposedSum(UUID applicationId, BigDecimal amount, OfficialText reason) {}
