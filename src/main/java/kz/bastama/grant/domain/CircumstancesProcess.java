package kz.bastama.grant.domain;

import java.util.UUID;
import kz.bastama.legal.OfficialText;

/** The case of announced circumstances; its id is that of the grant, since there is one at a time. */
public interface CircumstancesProcess {

    /** @param organisation name of the grantee, for the title of the case */
    void start(Grant grant, OfficialText organisation);

    /** The grantee or the successor does not sign; false when the case does not wait for it. */
    boolean takeoverDeclined(UUID grantId);

    /** The project ends before the agreement on succession is signed; false when the case does not wait for it. */
    boolean takeoverOvertaken(UUID grantId);
}
