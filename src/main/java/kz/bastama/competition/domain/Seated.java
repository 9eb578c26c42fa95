package kz.bastama.competition.domain;

import java.util.UUID;

/**
 * Somebody on a commission of a competition, as of the day of the appointment.
 *
 * @param registryId id in the registry of experts or of members
 * @param seat whom a member of the competition commission sits for ({@code OPERATOR}, {@code CUSTOMER}, {@code NGO}); null for
 *     an expert
 */
public record Seated(UUID registryId, UUID personId, String name, String seat, Attendance attendance) {}
