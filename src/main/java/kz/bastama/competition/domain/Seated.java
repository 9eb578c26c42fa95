package kz.bastama.competition.domain;

import java.util.UUID;

/**
 * Somebody on a commission of a competition, as of the day of the appointment.
 *
 * @param registryId id in the registry of experts or of members
 * @param seat whom a member of the competition commission sits for ({@code OPERATOR}, {@code CUSTOMER}, {@code NGO}); null for
 *     an expert
 * @param absence why somebody absent did not come: a name among {@code absences} of the edition; null for anybody else, and for
 *     whom nobody gave a reason
 */
public record Seated(UUID registryId, UUID personId, String name, String seat, Attendance attendance, String absence) {

    public Seated(UUID registryId, UUID personId, String name, String seat, Attendance attendance) {
        this(registryId, personId, name, seat, attendance, null);
    }
}
