package kz.bastama.grant.domain;

import java.util.UUID;
import kz.bastama.legal.OfficialText;

/** The case of an additional agreement; its id is that of the grant, since there is one at a time. */
public interface AddendumProcess {

    /** @param organisation name of the grantee, for the title of the case */
    void start(Grant grant, OfficialText organisation);

    /** The project ended first: the case ends with it. False when there is none that could. */
    boolean overtaken(UUID grantId);
}
