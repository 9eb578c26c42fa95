package kz.bastama.grant.domain;

import java.util.UUID;
import kz.bastama.legal.OfficialText;

/** Keeps a survey open until its day. */
public interface SurveyProcess {

    void start(Grant grant, OfficialText organisation);

    /** @return false where no survey waits for its end */
    boolean ended(UUID grantId);
}
