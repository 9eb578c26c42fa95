package kz.bastama.competition.domain;

import java.util.UUID;

/** The case of an objection as the use cases see it. */
public interface ObjectionProcess {

    void start(Objection objection, Competition competition, String organisation);

    /** The applicant has mended it; false when the case does not wait for that. */
    boolean mended(UUID objectionId);
}
