package kz.bastama.grant.domain;

import java.util.UUID;
import kz.bastama.legal.OfficialText;

/** The case of a grant as the use cases see it. Each message answers false when the case does not wait for it. */
public interface GrantProcess {

    /**
     * @param organisation name of the grantee, for the title of the case
     * @param percent proposed share of the first payment
     * @param signatory proposed signatory of the operator
     * @param place proposed place of signing
     */
    void start(Grant grant, OfficialText organisation, long percent, OfficialText signatory, OfficialText place);

    /** Whether the grantee may sign that paper now. */
    boolean awaitsSignature(UUID grantId, SignedPaper what);

    boolean granteeSigned(UUID grantId, SignedPaper what);

    boolean granteeDeclined(UUID grantId);

    boolean reportFiled(UUID grantId);

    /**
     * Another organisation is the grantee: lists of tasks name it.
     *
     * @param organisation its name
     */
    void passedOn(Grant grant, OfficialText organisation);

    /** The agreement is ended: the case of its termination goes on instead. */
    void stop(UUID grantId);
}
