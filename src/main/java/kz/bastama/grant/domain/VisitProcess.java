package kz.bastama.grant.domain;

import java.util.UUID;
import kz.bastama.legal.OfficialText;

/** The case of a monitoring visit as the use cases see it. Each message answers false when the case does not wait for it. */
public interface VisitProcess {

    /** @param organisation name of the grantee, for the title of the case */
    void start(MonitoringVisit visit, Grant grant, OfficialText organisation);

    /** The visit gets another day, or none. */
    boolean withdraw(UUID visitId);

    boolean awaitsReply(UUID visitId);

    boolean replied(UUID visitId, boolean objects);
}
