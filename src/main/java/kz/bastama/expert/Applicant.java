package kz.bastama.expert;

import java.util.Set;
import java.util.UUID;
import kz.bastama.ngo.Organisation;

/**
 * An applicant of a case. Whoever speaks for it goes on editing its profile: what stood there when the intake closed counts as it
 * stood, whatever became of it since.
 *
 * @param then its profile at that moment; null in a case of before it was kept
 * @param actedThen persons who acted for it then
 */
public record Applicant(UUID organisationId, Organisation then, Set<UUID> actedThen) {

    public Applicant {
        actedThen = Set.copyOf(actedThen);
    }

    /** Of whom nothing was kept. */
    public static Applicant asOfNow(UUID organisationId) {
        return new Applicant(organisationId, null, Set.of());
    }
}
