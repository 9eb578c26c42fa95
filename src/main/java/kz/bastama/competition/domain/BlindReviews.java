package kz.bastama.competition.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What experts see of an application where the applicant is hidden from them: its code, and what is withheld. */
public interface BlindReviews {

    /** @return false where another application of the competition has that code */
    boolean name(UUID competitionId, UUID applicationId, String code);

    Optional<String> codeOf(UUID applicationId);

    /** Places that an officer found to reveal the applicant: a field by its key, a file as {@code file:<id>}. */
    Set<String> withheld(UUID applicationId);

    /** Replaces what was withheld. */
    void withhold(UUID applicationId, Set<String> places);
}
