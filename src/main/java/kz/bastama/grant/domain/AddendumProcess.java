package kz.bastama.grant.domain;

import java.util.UUID;
import kz.bastama.legal.OfficialText;

/** The case of an additional agreement; its id is that of the grant, since there is one at a time. */
public interface AddendumProcess {

    /**
     * @param organisation name of the grantee, for the title of the case
     * @param proposed whether the operator wants it, so that nobody decides on it
     */
    void start(Grant grant, OfficialText organisation, boolean proposed);

    /** Whether the grantee may say that it does not sign. */
    boolean awaitsRefusal(UUID grantId);

    /** The grantee does not sign. False when the case does not wait for it. */
    boolean granteeDeclined(UUID grantId);

    /** The project ended first: the case ends with it. False when there is none that could. */
    boolean overtaken(UUID grantId);
}
