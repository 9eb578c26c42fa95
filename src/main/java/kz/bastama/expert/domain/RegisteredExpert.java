package kz.bastama.expert.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.bastama.expert.Expert;

/**
 * An expert in the registry.
 *
 * @param statusReason why the expert is suspended or excluded, or null
 * @param termUntil last day of the membership, or null for whoever was entered before memberships had a term
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
        LocalDate termUntil,
        Integer version) {

    /** What an officer decided. Only an active expert is drawn or asked; an excluded one does not come back. */
    public enum Status {
        ACTIVE,
        SUSPENDED,
        EXCLUDED
    }

    /** How it stands on a day: the end of the term takes out of the draw as well. */
    public enum Standing {
        ACTIVE,
        SUSPENDED,
        EXCLUDED,
        TERM_OVER
    }

    public RegisteredExpert {
        spheres = Set.copyOf(spheres);
        languages = Set.copyOf(languages);
    }

    public static RegisteredExpert entered(UUID personId, ExpertEntry entry, LocalDate termUntil, Instant now) {
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
                termUntil,
                null);
    }

    public Standing standing(LocalDate today) {
        boolean over = termUntil != null && termUntil.isBefore(today);
        return status == Status.ACTIVE && over ? Standing.TERM_OVER : Standing.valueOf(status.name());
    }

    public boolean isActive(LocalDate today) {
        return standing(today) == Standing.ACTIVE;
    }

    public RegisteredExpert suspended(String reason, Instant now) {
        return inStatus(Status.SUSPENDED, reason.strip(), now);
    }

    public RegisteredExpert excluded(String reason, Instant now) {
        return inStatus(Status.EXCLUDED, reason.strip(), now);
    }

    public RegisteredExpert reinstated(Instant now) {
        return inStatus(Status.ACTIVE, null, now);
    }

    /** @param last last day of the membership from now on */
    public RegisteredExpert prolonged(LocalDate last) {
        return copied(organisation, region, spheres, languages, status, statusReason, statusSince, last);
    }

    /** The same expert as the verified card says it. */
    public RegisteredExpert as(CardContent card) {
        return copied(
                card.organisation(),
                card.region(),
                card.spheres(),
                card.languages(),
                status,
                statusReason,
                statusSince,
                termUntil);
    }

    public CardContent bareCard() {
        return CardContent.bare(organisation, region, spheres, languages);
    }

    public Expert view(LocalDate today) {
        return new Expert(id, personId, name, spheres, languages, organisation, region, isActive(today));
    }

    private RegisteredExpert inStatus(Status next, String reason, Instant now) {
        if (status == Status.EXCLUDED && next != Status.EXCLUDED) {
            throw new IllegalStateException("Expert " + id + " is excluded");
        }
        return copied(organisation, region, spheres, languages, next, reason, now, termUntil);
    }

    private RegisteredExpert copied(
            String organisation,
            String region,
            Set<String> spheres,
            Set<String> languages,
            Status status,
            String reason,
            Instant since,
            LocalDate termUntil) {
        return new RegisteredExpert(
                id,
                personId,
                name,
                organisation,
                region,
                spheres,
                languages,
                status,
                reason,
                enteredAt,
                since,
                termUntil,
                version);
    }
}
