package kz.bastama.competition.domain;

import java.time.Instant;
import java.util.UUID;
import kz.bastama.competition.Award;
import kz.bastama.competition.SigningFailed;

/**
 * An award that does not stand any more, because there is no agreement with the winner. It is kept for good.
 *
 * @param reason what the winner wrote; empty when the term of signing ran out. Not for the public
 */
public record FallenAward(UUID lotId, Award award, SigningFailed.Cause cause, String reason, Instant at) {}
