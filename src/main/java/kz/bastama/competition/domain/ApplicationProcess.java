package kz.bastama.competition.domain;

import java.util.UUID;

/** The case of an application as the use cases see it. */
public interface ApplicationProcess {

    void start(Application application, Competition competition, String organisation);

    /** Lets the check begin; false when the case does not wait for it (yet). */
    boolean intakeClosed(UUID applicationId);
}
