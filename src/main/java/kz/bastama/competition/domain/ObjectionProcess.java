package kz.bastama.competition.domain;

import java.util.UUID;
import kz.bastama.legal.OfficialText;

/** The case of an objection as the use cases see it. */
public interface ObjectionProcess {

    void start(Objection objection, Competition competition, OfficialText organisation);

    /** Somebody else decides now: an open task of considering it changes hands, and one that comes later is that person's. */
    void handedOver(UUID objectionId, String decider);

    /** The applicant has taken it back; false when the case was decided, or opened before that was possible. */
    boolean takenBack(UUID objectionId);

    /** Its competition is cancelled; false when the case has ended, or was opened before that was possible. */
    boolean overtaken(UUID objectionId);

    /** The applicant has mended it; false when the case does not wait for that. */
    boolean mended(UUID objectionId);
}
