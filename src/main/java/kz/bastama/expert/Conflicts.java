package kz.bastama.expert;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Declarations of conflicts of interest of experts and of members of commissions. A declaration stands beside the earlier
 * ones; the latest counts.
 */
public interface Conflicts {

    /**
     * @param personId who declares
     * @param caseId the competition
     * @param subjectId the application that it concerns
     * @param reason what binds them; required where there is a conflict
     */
    void declare(UUID personId, String caseId, UUID subjectId, boolean hasConflict, String reason);

    /** That nothing binds the person to any of these. */
    void declareNone(UUID personId, String caseId, Collection<UUID> subjects);

    /** Whether the person has declared a conflict; false as well when nothing was declared, see {@link #latest}. */
    boolean has(UUID personId, UUID subjectId);

    Optional<ConflictDeclaration> latest(UUID personId, UUID subjectId);

    List<ConflictDeclaration> ofCase(String caseId);

    /** What that person declared there about these subjects, oldest first. */
    List<ConflictDeclaration> of(UUID personId, String caseId, Collection<UUID> subjects);
}
