package kz.bastama.competition.domain;

import java.time.Instant;
import java.util.UUID;

/** The opinion of a member who does not agree with the decision on an application; it stands in the protocol in full. */
public record Dissent(UUID applicationId, UUID personId, String name, String opinion, Instant at) {}
