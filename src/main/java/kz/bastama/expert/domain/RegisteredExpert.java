package kz.bastama.expert.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kz.bastama.expert.Expert;

/**
 * An expert in the registry.
 *
 * @param statusReason why the expert is suspended, or null
 * @param version null before it is stored for the first time
 */
public record RegisteredExpert(
        UUID id,
        UUID personId,
        String name,
        String organisation,
        String region,
        Set<String> spheres,
        Set<String> languages,
        Status status,
        String statusReason,
        Instant enteredAt,
        Instant statusSince,
        Integer version) {

    /** Only an active expert is drawn or asked. */
    public enum Status {
        ACTIVE,
        SUSPENDED
    }

    public RegisteredExpert {
        spheres = Set.copyOf(spheres);
        languages = Set.copyOf(languages);
    }

    public static RegisteredExpert entered(UUID personId, ExpertEntry entry, Instant now) {
        return new RegisteredExpert(
                UUID.randomUUID(),
                personId,
                entry.name().strip(),
                entry.organisation().strip(),
                entry.region(),
                entry.spheres(),
                entry.languages(),
                Status.ACTIVE,
                null,
                now,
                now,
                null);
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }

    public RegisteredExpert suspended(String reason, Instant now) {
        return inStatus(Status.SUSPENDED, reason.strip(), now);
    }

    public RegisteredExpert reinstated(Instant now) {
        return inStatus(Status.ACTIVE, null, now);
    }

    public Expert view() {
        return new Expert(id, personId, name, spheres, languages, organisation, region, isActive());
    }

    private RegisteredExpert inStatus(Status next, String reason, Instant now) {
        return new RegisteredExpert(
                id, personId, name, organisation, region, spheres, languages, next, reason, enteredAt, now, version);
    }
}
