package kz.bastama.account.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What was done to an account, for the administrators' eyes.
 *
 * @param what {@code opened granted revoked closed reopened passwordReset passwordChanged deputyNamed deputyBegan deputyEnded
 *     mailConfirmed mailChanged passwordResetByLink resetLinkMade confirmLinkMade
 *     secondFactorSet secondFactorEnded secondFactorReset recoveryCodeUsed}
 * @param detail the right concerned, or empty
 */
public record AccountChange(UUID person, Instant at, UUID actor, String actorName, String what, String detail) {}
