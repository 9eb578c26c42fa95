package kz.bastama.competition.domain;

import java.util.UUID;
import kz.bastama.legal.OfficialText;

/** The case of an application as the use cases see it. */
public interface ApplicationProcess {

    void start(Application application, Competition competition, OfficialText organisation);

    /** Lets the check begin; false when the case does not wait for it (yet). */
    boolean intakeClosed(UUID applicationId);

    /** Goes on with the check of what was mended; false when the case does not wait for it. */
    boolean corrected(UUID applicationId);

    /** Ends the waiting for the check; false when the case does not wait for it any more. */
    boolean withdrawn(UUID applicationId);

    /** Ends whatever the case was waiting for; false when there was nothing. */
    boolean competitionCancelled(UUID applicationId);
}
