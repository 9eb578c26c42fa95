package kz.bastama.expert;

import java.util.UUID;
import kz.bastama.legal.Verdict;

/**
 * What officers say of conflicts that the data tell, each time in one case and for exactly those data. Everywhere {@code seen} is
 * the fingerprint of what the officer had before the eyes: when the data are different by now, it is refused.
 */
public interface WeighedConflicts {

    /** Dismisses what leaves doubt; where the edition wants two hands, the first one proposes it. */
    Verdict dismiss(ConflictCase of, UUID personId, UUID organisationId, String seen, String reason);

    /** The second hand agrees with the reason of the first. */
    Verdict agree(ConflictCase of, UUID personId, UUID organisationId, String seen);

    /** It stands: the person is kept from the applicant, whoever entered the data. */
    Verdict uphold(ConflictCase of, UUID personId, UUID organisationId, String seen, String reason);
}
