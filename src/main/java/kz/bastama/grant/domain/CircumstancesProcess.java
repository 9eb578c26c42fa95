package kz.bastama.grant.domain;

import kz.bastama.legal.OfficialText;

/** The case of announced circumstances; its id is that of the grant, since there is one at a time. */
public interface CircumstancesProcess {

    /** @param organisation name of the grantee, for the title of the case */
    void start(Grant grant, OfficialText organisation);
}
