package kz.bastama.grant.domain;

import java.util.UUID;
import kz.bastama.legal.OfficialText;

/** The case of a unilateral termination; its id is that of the grant, since there is one at a time. */
public interface TerminationProcess {

    /** @param organisation name of the grantee, for the title of the case */
    void start(Grant grant, OfficialText organisation);

    /** @return false when no explanation is waited for */
    boolean granteeExplained(UUID grantId);

    boolean awaitsExplanation(UUID grantId);

    void overtaken(UUID grantId);
}
