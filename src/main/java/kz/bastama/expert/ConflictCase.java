package kz.bastama.expert;

import java.util.List;
import java.util.UUID;
import kz.bastama.legal.EditionId;

/**
 * A case in which conflicts of interest are looked for, and for which alone they are weighed.
 *
 * @param edition says for how many years a tie counts, and how many hands a dismissal needs
 */
public record ConflictCase(String id, EditionId edition, List<Applicant> applicants) {

    public ConflictCase {
        applicants = List.copyOf(applicants);
    }

    /** The same with that applicant alone; with none where it is not among them. */
    public ConflictCase with(UUID organisationId) {
        return new ConflictCase(
                id,
                edition,
                applicants.stream()
                        .filter(one -> one.organisationId().equals(organisationId))
                        .toList());
    }
}
