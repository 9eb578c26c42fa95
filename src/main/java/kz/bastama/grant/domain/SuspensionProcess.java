package kz.bastama.grant.domain;

import java.util.UUID;
import kz.bastama.legal.OfficialText;

/** The case of a suspension; its id is that of the grant, since there is one at a time. */
public interface SuspensionProcess {

    /** @param organisation name of the grantee, for the title of the case */
    void start(Grant grant, OfficialText organisation);

    /** @return false when nothing waits for a remedy */
    boolean remedyReported(UUID grantId);

    void overtaken(UUID grantId);
}
